import type { Answer } from '../model/answer.js';
import type { Context } from '../model/context.js';
import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import type { PassageIndex } from './passages.js';

/** What answerers may look at. */
export interface World {
  readonly figures: Figures;
  readonly passages: PassageIndex;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
  readonly previous: Context | undefined;
}

export type Answerer = (query: Query, world: World) => readonly Answer[];
