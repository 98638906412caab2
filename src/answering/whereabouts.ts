import type { Caveat } from '../model/answer.js';
import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { isInside, placeOf } from './inside.js';

/** 柳溪的禾光, which is elsewhere: where it is, if the record tells of a town. */
export function whereabouts({ toldIn }: Query, figures: Figures): Caveat[] {
  if (!toldIn) return [];
  const located = placeOf(toldIn.entity, figures);
  const known = located !== undefined && !isInside(toldIn.place, located, figures);
  return [{ type: 'toldIn', ...toldIn, ...(known ? { located } : {}) }];
}
