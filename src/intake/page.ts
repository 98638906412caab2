/** A piece of running text of a page, joined where columns or page turns had cut it. */
export interface Paragraph {
  /** As printed, noise included. */
  readonly text: string;
  /** First and last line on the page, counted from 1. */
  readonly lines: readonly [number, number];
  /** Of how many pieces it was joined. */
  readonly pieces: number;
  /** Heading inside the article that it stands under. */
  readonly heading?: string;
  /** Character from which on it is not sure that it is of this article. */
  readonly doubtFrom?: number;
}

/** An article of a page, before anything in it is understood. */
export interface PageArticle {
  /** Absent where its beginning stands elsewhere. */
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** Tables flattened to a line of text. */
  readonly tables: readonly Paragraph[];
}
