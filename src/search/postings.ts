import type { QuestionTerm } from './analysis.js';
import { hashOf } from './hash.js';
import { damping, idf, saturated } from './scoring.js';
import { before, MOST_HITS, type Hit, type SearchIndex } from './search-index.js';

/** Which documents hold which terms, in arrays that can be written to disk as they stand. */
export interface Postings {
  /** Two hashes of each term, terms in order of the first, then the second. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** Where the documents of each term begin; one more than there are terms. */
  readonly offsets: Uint32Array;
  /** Documents term by term, ascending, and how often each holds the term, at most 255. */
  readonly documents: Uint32Array;
  readonly counts: Uint8Array;
  /** Different terms of each document. */
  readonly lengths: Uint32Array;
  /** Day of publication of each document, as a number. */
  readonly days: Uint32Array;
}

/** Search over postings: sums what each term adds, then takes the best. */
export function searchPostings(postings: Postings): SearchIndex {
  const { lengths, days, offsets, documents, counts } = postings;
  const size = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size);
  const damped = Float64Array.from(lengths, (length) => damping(length, mean));
  const scores = new Float64Array(size);
  const touched = new Uint32Array(size);
  return {
    size,
    search(terms, most = MOST_HITS) {
      const reached = sum(terms);
      const best = bestOf(reached, most);
      for (let at = 0; at < reached; at++) scores[touched[at] as number] = 0;
      return best;
    },
  };

  /** Fills `scores`, and lists in `touched` whom it gave any; returns how many. */
  function sum(terms: readonly QuestionTerm[]): number {
    let reached = 0;
    for (const { key, weight } of terms) {
      const term = findTerm(postings, key);
      if (term < 0) continue;
      const [from, to] = [offsets[term] as number, offsets[term + 1] as number];
      const worth = weight * idf(to - from, size);
      for (let at = from; at < to; at++) {
        const document = documents[at] as number;
        if (scores[document] === 0) touched[reached++] = document;
        scores[document] =
          (scores[document] as number) + worth * saturated(counts[at] as number, damped[document] as number);
      }
    }
    return reached;
  }

  /** The best of the touched, by a heap whose root is the worst kept. */
  function bestOf(reached: number, most: number): readonly Hit[] {
    const kept: Hit[] = [];
    for (let at = 0; at < reached; at++) {
      const document = touched[at] as number;
      const hit = { document, score: scores[document] as number };
      const worst = kept[0];
      if (kept.length < most) siftUp(kept, hit, days);
      else if (worst && before(hit, worst, days) < 0) siftDown(kept, hit, days);
    }
    return kept.sort((a, b) => before(a, b, days));
  }
}

function siftUp(heap: Hit[], hit: Hit, days: Uint32Array): void {
  let at = heap.push(hit) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (before(heap[parent] as Hit, hit, days) >= 0) break;
    heap[at] = heap[parent] as Hit;
    at = parent;
  }
  heap[at] = hit;
}

function siftDown(heap: Hit[], hit: Hit, days: Uint32Array): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Hit, heap[child] as Hit, days) > 0) child++;
    if (before(hit, heap[child] as Hit, days) >= 0) break;
    heap[at] = heap[child] as Hit;
    at = child;
  }
  heap[at] = hit;
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
