import type { Answer, Caveat, NonEmpty } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { assertion, isNonEmpty } from './assertion.js';
import type { Figures } from './figures.js';

/** 最后两名: the last of those that are listed, or of the named among them, the better first. */
export function lastOfList(
  pool: NonEmpty<Observation>,
  few: number,
  named: readonly string[],
  place: string | undefined,
  figures: Figures,
): Answer {
  const own = pool.filter((o) => named.length === 0 || named.includes(o.observationAbout));
  const last = own.slice(-few);
  const observations = isNonEmpty(last) ? last : pool;
  const caveats: Caveat[] = place === undefined ? [] : [{ type: 'notAllListed', place }];
  return assertion({ type: 'figures', observations }, observations, figures, caveats);
}
