/** When a page was published: an interval, because a page may not print its date, and on what evidence. */
export interface Published {
  /** `YYYY-MM-DD`, inclusive; equal when the day is known. */
  readonly from: string;
  readonly to: string;
  readonly basis: string;
}

export interface Passage {
  /** Unique inside the article, e.g. `p2`. */
  readonly id: string;
  readonly text: string;
  /** Where it stands on the page, e.g. `11` or `82-84`. */
  readonly lines?: string;
}

/** A newspaper article, retold in our own words passage by passage. */
export interface Article {
  readonly id: string;
  readonly headline: string;
  readonly source: string;
  readonly published: Published;
  readonly page?: string;
  readonly authors: readonly string[];
  /** Place the article is about; absent when the page does not state it. */
  readonly place?: string;
  readonly passages: readonly Passage[];
}
