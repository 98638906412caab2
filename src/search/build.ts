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

/** Where a large index is kept between starts. */
export interface IndexShelf {
  /** The index as it was saved; undefined where there is none that fits. */
  readonly load: () => Postings | undefined;
  readonly save: (postings: Postings) => void;
  readonly progress?: (done: number, of: number) => void;
}

/** Indexes documents; what stands behind it depends on how many there are, what it finds does not. */
export function buildSearch(
  documents: readonly SearchDocument[],
  names: SearchNames = {},
  shelf?: IndexShelf,
): Search {
  const index =
    documents.length > LARGE
      ? searchPostings(shelved(documents, names, shelf))
      : searchMiniSearch(documents.map((document) => analysed(document, names)));
  return searchWith(index, names);
}

function shelved(
  documents: readonly SearchDocument[],
  names: SearchNames,
  shelf: IndexShelf | undefined,
): Postings {
  const saved = shelf?.load();
  if (saved?.lengths.length === documents.length) return saved;
  const built = postingsOf(documents, names, shelf?.progress);
  shelf?.save(built);
  return built;
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
