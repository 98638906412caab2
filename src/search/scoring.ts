/**
 * Okapi BM25 (Robertson and Zaragoza 2009) with a weight for each kind of term; figures were set on the questions of
 * `tests/retrieval/tune.jsonl` and on a public set, see docs/search.md.
 */
export const BM25 = {
  /** How fast repeating a term stops to count; 0.5–2. */
  k1: 1.2,
  /** How much longer documents are held back; 0–1. */
  b: 0.5,
} as const;

/** What a term of a question counts by its kind. */
export const WEIGHTS = {
  /** Two Han characters side by side. */
  pair: 1,
  /** More for a pair inside one word. */
  inWord: 0.5,
  /** A Han character. */
  char: 0.5,
  /** More for a character that is a word. */
  alone: 1,
  /** A Latin word or a number. */
  token: 1,
  /** What a name of the vocabulary stands for, however it is written. */
  concept: 2,
  /** The place that a document is about. */
  place: 6,
  /** The time spoken of. */
  period: 4,
  /** The year that a document is about. */
  mainYear: 12,
  /** The time spoken of, where the year is only supposed. */
  supplied: 0.3,
  /** The same quarter, month or day of whatever year. */
  part: 1,
} as const;

/** How much a term tells that `holding` of `all` documents hold. */
export const idf = (holding: number, all: number): number =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** How much a document of `length` terms, where the mean is `mean`, is held back. */
export const damping = (length: number, mean: number): number =>
  BM25.k1 * (1 - BM25.b + (BM25.b * length) / mean);

/** What a term that stands `count` times adds, to be multiplied by its idf and weight. */
export const saturated = (count: number, damped: number): number =>
  (count * (BM25.k1 + 1)) / (count + damped);
