import type { Assertion, Caveat, Evidence, NonEmpty, Related, Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Figures } from './figures.js';

/** An answer that rests on observations; doubts and remarks that belong to them become caveats. */
export function assertion(
  statement: Statement,
  observations: NonEmpty<Observation>,
  figures: Figures,
  caveats: readonly Caveat[] = [],
  related: readonly Related[] = [],
): Assertion {
  const [first, ...rest] = observations;
  const evidence: NonEmpty<Evidence> = [evidenceOf(first), ...rest.map(evidenceOf)];
  const own = observations.flatMap((o) => caveatsOf(o, figures));
  return { type: 'assertion', statement, evidence, caveats: distinct([...caveats, ...own]), related };
}

const evidenceOf = (observation: Observation): Evidence => ({ type: 'observation', observation });

function caveatsOf(observation: Observation, figures: Figures): Caveat[] {
  const note = figures.variable(observation.variableMeasured)?.note;
  return [
    ...(observation.obsStatus === 'suspect' ? [{ type: 'suspect', observation } as const] : []),
    ...(observation.obsStatus !== 'suspect' && observation.note
      ? [{ type: 'note', text: observation.note } as const]
      : []),
    ...(note ? [{ type: 'note', text: note } as const] : []),
  ];
}

/** `told` gives what an item is known by, where not all of it is needed. */
export function distinct<T>(items: readonly T[], told: (item: T) => unknown = (item) => item): T[] {
  const unique = [...new Set(items)];
  if (unique.length < 2) return unique;
  const seen = new Set<string>();
  return unique.filter((item) => {
    const key = JSON.stringify(told(item));
    return seen.has(key) ? false : seen.add(key);
  });
}

export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;
