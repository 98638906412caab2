import { documentTerms, type SearchNames } from '../search/analysis.js';
import type { SearchDocument } from '../search/document.js';
import { dayNumber } from '../search/search-index.js';
import { packed } from './forward.js';

/** A passage with where it stands. Texts in normal form. */
export interface ArchiveDocument extends SearchDocument {
  readonly article: string;
  readonly passage: string;
}

/** The most characters of a term; longer ones tell nothing that a shorter one does not. */
export const LONGEST_TERM = 200;

export const COLUMNS = 'place, id, article, passage, version, headline, body, published, terms, counts';

/** A passage as `COPY` reads it, with the columns in the order of {@link COLUMNS}. */
export function rowOf(document: ArchiveDocument, id: number, version: string, names: SearchNames): string {
  const { place = '', article, passage, headline = '', text, published } = document;
  const terms = new Map([...documentTerms(document, names)].filter(([{ length }]) => length <= LONGEST_TERM));
  const counts = `\\x${packed(terms).toString('hex')}`;
  const day = dayNumber(published);
  const fields = [
    place,
    id,
    article,
    passage,
    version,
    headline,
    text,
    day,
    [...terms.keys()].map(lexeme).join(' '),
    counts,
  ];
  return `${fields.map(escaped).join('\t')}\n`;
}

/** A term as tsvector and tsquery are written: in quotes. */
export const lexeme = (term: string): string => `'${term.replace(/['\\]/g, '$&$&')}'`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (field: string | number): string =>
  String(field)
    .replaceAll('\0', '')
    .replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char);
