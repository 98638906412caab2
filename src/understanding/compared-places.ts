import { TOWNS } from '../model/places.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Reading } from './reading.js';

/** What sets one place of a list against others. */
export const ONE_SIDE = ['ahead', 'behind', 'than', 'atLeast'] as const;

/** 石桥前面是谁, 谁比石桥强: no indicator, no figure, and one town to be set against others. */
export const comparesPlaces = (
  { cues, variables, quantities, entities, text }: Reading,
  vocabulary: Vocabulary,
): boolean =>
  (cues.has('compare') || ONE_SIDE.some((cue) => cues.has(cue))) &&
  variables.every(({ loose, start }) => loose || start < 0) &&
  quantities.length === 0 &&
  entities.some(({ id }) => TOWNS.has(vocabulary.entities.get(id)?.type ?? '')) &&
  /[谁哪前后]|who|which/.test(text);
