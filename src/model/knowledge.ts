import type { Article } from './article.js';
import type { Observation } from './observation.js';
import type { Vocabulary } from './vocabulary.js';

/** Everything the bot knows, read and checked; never changes after it is opened. */
export interface Knowledge {
  /** Hash of the files, so that a reply can say which version it came from. */
  readonly version: string;
  /** Entity a question without a place is about. */
  readonly defaultPlace: string | undefined;
  readonly vocabulary: Vocabulary;
  readonly articles: ReadonlyMap<string, Article>;
  readonly observations: readonly Observation[];
}
