import type { QuestionTerm } from './analysis.js';
import { hashOf } from './hash.js';
import { createRanking, type Measures, type TermPostings } from './ranking.js';
import { MOST_HITS, type SearchIndex } from './search-index.js';

/** Which documents hold which terms, in arrays that can be written to disk as they stand. */
export interface Postings extends Measures {
  /** Two hashes of each term, terms in order of the first, then the second. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** Where the documents of each term begin; one more than there are terms. */
  readonly offsets: Uint32Array;
  /** Documents term by term, ascending, and how often each holds the term, at most 255. */
  readonly documents: Uint32Array;
  readonly counts: Uint8Array;
}

/** Search over postings. */
export function searchPostings(postings: Postings): SearchIndex {
  const rank = createRanking(postings);
  return {
    size: postings.lengths.length,
    search: (terms, most = MOST_HITS) =>
      rank(
        terms.flatMap((term) => postingsOf(postings, term)),
        most,
      ),
  };
}

/** None where no document holds the term. */
function postingsOf(postings: Postings, { key, weight }: QuestionTerm): readonly TermPostings[] {
  const term = findTerm(postings, key);
  if (term < 0) return [];
  const [from, to] = [postings.offsets[term] as number, postings.offsets[term + 1] as number];
  const read: TermPostings['read'] = () => ({
    documents: postings.documents.subarray(from, to),
    counts: postings.counts.subarray(from, to),
  });
  return [{ weight, holding: to - from, read }];
}

/** Number of a term, -1 where no document holds it. */
function findTerm({ high, low }: Postings, key: string): number {
  const [first, second] = hashOf(key);
  let [from, to] = [0, high.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const less =
      (high[middle] as number) < first ||
      ((high[middle] as number) === first && (low[middle] as number) < second);
    if (less) from = middle + 1;
    else to = middle;
  }
  return high[from] === first && low[from] === second ? from : -1;
}
