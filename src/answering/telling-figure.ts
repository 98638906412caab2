import type { Observation } from '../model/observation.js';
import type { Verdict } from './claims.js';

/** A printed figure and whether it bears a claim out. */
export type Judged = Verdict & { readonly observation: Observation };

/**
 * Of several figures the one that tells: one that bears the claim out, else the latest. 不到200人 is borne out by how many
 * there are now, not by how many there were.
 */
export function telling(judged: readonly Judged[]): Judged | undefined {
  const comparable = judged.filter((one) => one.comparable);
  const last = comparable.reduce((day, { observation }) => max(day, observation.observationDate.to), '');
  const latest = comparable.filter(({ observation }) => observation.observationDate.to === last);
  const able = judged.some(({ how }) => how === 'under' || how === 'not') ? latest : comparable;
  return (
    able.find(({ holds }) => holds === true) ??
    able.find(({ holds }) => holds === 'unclear') ??
    latest[0] ??
    judged[0]
  );
}

const max = (a: string, b: string): string => (a > b ? a : b);
