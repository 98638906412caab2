import { documentTerms, questionTerms, type SearchNames } from './analysis.js';
import { collectPostings, type Analysed } from './collect.js';
import type { SearchDocument } from './document.js';
import { searchPostings, type Postings } from './postings.js';
import { dayNumber, type Hit, type SearchIndex } from './search-index.js';
import { searchMiniSearch } from './with-minisearch.js';

/** Above so many documents typed arrays hold the index: it is then smaller, faster, and can be written out. */
export const LARGE = 5_000;

/** A search in words: the best of the documents for a question. */
export interface Search {
  readonly size: number;
  search(question: string, today: string, most?: number): readonly Hit[];
}

/** Indexes documents; what stands behind it depends on how many there are, what it finds does not. */
export function buildSearch(documents: readonly SearchDocument[], names: SearchNames = {}): Search {
  const index =
    documents.length > LARGE
      ? searchPostings(postingsOf(documents, names))
      : searchMiniSearch(documents.map((document) => analysed(document, names)));
  return searchWith(index, names);
}

/** Postings of documents; `progress` is told how many are done, every thousand and at the end. */
export function postingsOf(
  documents: readonly SearchDocument[],
  names: SearchNames = {},
  progress?: (done: number, of: number) => void,
): Postings {
  const collected = collectPostings();
  documents.forEach((document, at) => {
    collected.add(analysed(document, names));
    const done = at + 1;
    if (done % 1000 === 0 || done === documents.length) progress?.(done, documents.length);
  });
  return collected.finish();
}

export const searchWith = (index: SearchIndex, names: SearchNames = {}): Search => ({
  size: index.size,
  search: (question, today, most) => index.search(questionTerms(question, today, names), most),
});

const analysed = (document: SearchDocument, names: SearchNames): Analysed => ({
  terms: documentTerms(document, names),
  day: dayNumber(document.published),
});
