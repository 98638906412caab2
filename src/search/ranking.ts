import { bestOf } from './best.js';
import { BM25, damping, idf, saturated } from './scoring.js';
import type { Hit } from './search-index.js';

/** The documents that hold a term of a question. */
export interface TermPostings {
  /** How much the term counts beside the others of the question. */
  readonly weight: number;
  /** How many documents hold it. */
  readonly holding: number;
  /** Those documents, in whatever order, and how often each holds the term; good until others are read. */
  readonly read: () => { readonly documents: Uint32Array; readonly counts: Uint8Array };
}

/** What of every document its score rests on, by its number. */
export interface Measures {
  /** Different terms. */
  readonly lengths: Uint32Array;
  /** Day of publication as a number. */
  readonly days: Uint32Array;
}

export type Ranking = (terms: readonly TermPostings[], most: number) => readonly Hit[];

/** Sums in another order differ in their last digits: what comes that near to a bound is kept. */
const NEARLY = 1 - 1e-9;

/**
 * The best documents for the terms of a question. Terms are added from the most telling on. Once those that are left cannot
 * bring a document among the best that no term before has named, they are added only where they may still change who is
 * (MaxScore, Turtle and Flood 1995): the best and their scores are those of the whole sum.
 */
export function createRanking({ lengths, days }: Measures): Ranking {
  const size = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size);
  const damped = Float64Array.from(lengths, (length) => damping(length, mean));
  const scores = new Float64Array(size);
  const touched = new Uint32Array(size);
  let reached = 0;
  let highest = 0;

  return (terms, most) => {
    const weighed = terms
      .map((term) => ({ ...term, worth: term.weight * idf(term.holding, size) }))
      .sort((a, b) => b.worth - a.worth);
    let left = weighed.reduce((sum, { worth }) => sum + worth * (BM25.k1 + 1), 0);
    let closed = false;
    for (const term of weighed) {
      if (left < highest && term.holding > reached / 8) closed = close(left, most) || closed;
      if (closed) addToReached(term);
      else add(term);
      left -= term.worth * (BM25.k1 + 1);
    }
    const best = bestOf({ documents: touched, length: reached, scores, days }, most);
    highest = 0;
    while (reached > 0) scores[touched[--reached] as number] = 0;
    return best;
  };

  function add({ read, worth }: Weighed): void {
    const { documents, counts } = read();
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      const score = scores[document] as number;
      if (score === 0) touched[reached++] = document;
      const sum = score + worth * saturated(counts[at] as number, damped[document] as number);
      scores[document] = sum;
      if (sum > highest) highest = sum;
    }
  }

  function addToReached({ read, worth }: Weighed): void {
    const { documents, counts } = read();
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      const score = scores[document] as number;
      if (score > 0)
        scores[document] = score + worth * saturated(counts[at] as number, damped[document] as number);
    }
  }

  /** Lets go of who cannot be among the best by what is `left`; false while others still can. */
  function close(left: number, most: number): boolean {
    const worst = bestOf({ documents: touched, length: reached, scores, days }, most)[most - 1];
    if (!worst || left >= worst.score * NEARLY) return false;
    let kept = 0;
    for (let at = 0; at < reached; at++) {
      const document = touched[at] as number;
      if ((scores[document] as number) + left < worst.score * NEARLY) scores[document] = 0;
      else touched[kept++] = document;
    }
    reached = kept;
    return true;
  }
}

interface Weighed extends TermPostings {
  readonly worth: number;
}
