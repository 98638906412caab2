import type { QueryKind } from '../model/query.js';
import type { Facts } from './facts.js';
import { aboutFigures } from './intents/figures.js';
import type { Intent } from './intents/intent.js';
import { onLists } from './intents/lists.js';
import { aboutRecord } from './intents/record.js';
import { anythingElse } from './intents/rest.js';
import { talk } from './intents/talk.js';

/** The first row that fits decides what is wanted. Order carries meaning: narrow before wide. */
export const intents: readonly Intent[] = [
  ...talk,
  ...aboutRecord,
  ...onLists,
  ...aboutFigures,
  ...anythingElse,
];

export const kindOf = (facts: Facts): QueryKind =>
  intents.find(({ when }) => when(facts))?.kind ?? 'notUnderstood';
