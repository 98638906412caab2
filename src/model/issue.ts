/** Where an editor wrote something down. Line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An editor's mistake: what is wrong, where, and what to do about it. A value, never thrown. */
export interface Issue {
  readonly code: string;
  readonly at: Position;
  /** In Chinese, for editors. */
  readonly message: string;
  /** What to do, in Chinese. */
  readonly hint: string;
  /** Id of the vocabulary entry that it stands in, where a file that is being written has one. */
  readonly entry?: string;
}
