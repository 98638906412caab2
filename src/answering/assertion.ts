import type { Assertion, Caveat, Evidence, NonEmpty, Related, Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { variableOf, type Figures } from './figures.js';

/** An answer that rests on observations; hedges, plans, doubts and remarks of theirs become caveats. */
export function assertion(statement: Statement, observations: NonEmpty<Observation>, figures: Figures, caveats: readonly Caveat[] = [], related: readonly Related[] = []): Assertion {
  const evidence = observations.map((observation): Evidence => ({ type: 'observation', observation })) as unknown as NonEmpty<Evidence>;
  return { type: 'assertion', statement, evidence, caveats: distinct([...caveats, ...observations.flatMap((o) => caveatsOf(o, figures))]), related };
}

function caveatsOf(observation: Observation, figures: Figures): Caveat[] {
  const note = variableOf(figures, observation.variableMeasured)?.note;
  return [
    ...(observation.obsStatus === 'suspect' ? [{ type: 'suspect', observation: observation.id } as const] : []),
    ...(observation.obsStatus !== 'suspect' && observation.note ? [{ type: 'note', text: observation.note } as const] : []),
    ...(note ? [{ type: 'note', text: note } as const] : []),
  ];
}

function distinct(caveats: readonly Caveat[]): Caveat[] {
  const seen = new Set<string>();
  return caveats.filter((caveat) => {
    const key = JSON.stringify(caveat);
    return seen.has(key) ? false : seen.add(key);
  });
}

export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;
