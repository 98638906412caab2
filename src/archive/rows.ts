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

/** A line of `COPY`. */
export const copyRow = (fields: readonly (string | number)[]): string =>
  `${fields.map(escaped).join('\t')}\n`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (field: string | number): string =>
  String(field)
    .replaceAll('\0', '')
    .replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char);
