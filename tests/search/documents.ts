import { normalize } from '../../src/language/normalize.js';
import { documentTerms } from '../../src/search/analysis.js';
import { collectPostings, type Analysed } from '../../src/search/collect.js';
import type { SearchDocument } from '../../src/search/document.js';
import type { Postings } from '../../src/search/postings.js';
import { dayNumber } from '../../src/search/search-index.js';

export const analysed = (documents: readonly SearchDocument[]): Analysed[] =>
  documents.map((document) => ({ terms: documentTerms(document), day: dayNumber(document.published) }));

export function postingsOf(documents: readonly Analysed[]): Postings {
  const collected = collectPostings();
  for (const document of documents) collected.add(document);
  return collected.finish();
}

/** A document of a text in any script, of a day if one is given. */
export const said = (text: string, published?: string): SearchDocument => ({
  text: normalize(text).text,
  ...(published === undefined ? {} : { published }),
});
