import type { SearchDocument } from '../search/document.js';
import { dayNumber } from '../search/search-index.js';
import type { Posting } from './postings.js';

/** A passage with where it stands. Texts in normal form. */
export interface ArchiveDocument extends SearchDocument {
  readonly article: string;
  readonly passage: string;
}

export const PASSAGE_COLUMNS = 'place, id, article, passage, version, headline, body, published';

/** A passage as `COPY` reads it, with the columns in the order of {@link PASSAGE_COLUMNS}. */
export function passageRow(document: ArchiveDocument, id: number, version: string): string {
  const { place = '', article, passage, headline = '', text, published } = document;
  return copyRow([place, id, article, passage, version, headline, text, dayNumber(published)]);
}

export const POSTING_COLUMNS = 'part, block, holding, term, documents';

/** A posting as `COPY` reads it, with the columns in the order of {@link POSTING_COLUMNS}. */
export const postingRow = (
  { term, holding, documents }: Posting,
  { part, block }: { readonly part: number; readonly block: number },
): string => copyRow([part, block, holding, term, documents]);

/** What a column takes; undefined for null. */
export type Field = string | number | boolean | readonly string[] | undefined;

/** A line of `COPY`. */
export const copyRow = (fields: readonly Field[]): string => `${fields.map(written).join('\t')}\n`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function written(field: Field): string {
  if (field === undefined) return '\\N';
  const text = Array.isArray(field) ? list(field as readonly string[]) : String(field);
  return text.replaceAll('\0', '').replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}

/** An array as PostgreSQL writes it. */
const list = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
