import type { QuestionTerm } from './analysis.js';

/** A document found: its number in the order it was indexed, and its score. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

/** Documents by their terms. Whatever stands behind it, the same terms give the same documents in the same order. */
export interface SearchIndex {
  readonly size: number;
  /** The best first; of equal ones the later published, then the earlier indexed. */
  search(terms: readonly QuestionTerm[], most?: number): readonly Hit[];
}

/** Hits that a caller looks at unless it asks for another number. */
export const MOST_HITS = 50;

/** `YYYY-MM-DD` as a number that grows with the day; 0 for none. */
export const dayNumber = (day: string | undefined): number => Number((day ?? '0').replaceAll('-', ''));

/** The order of hits: score, then recency, then place in the index. */
export const before = (a: Hit, b: Hit, days: ArrayLike<number>): number =>
  b.score - a.score || (days[b.document] ?? 0) - (days[a.document] ?? 0) || a.document - b.document;
