import type { Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';

/** A plan is said as one, and whether its day has passed. */
export function planned(observation: Observation, query: Query, today: string): Statement | undefined {
  const { value, obsStatus } = observation;
  if (obsStatus !== 'plan' || value.type !== 'date') return undefined;
  const done = query.aspects.includes('yesNo') && !query.aspects.includes('when');
  return { type: 'plan', observation, passed: value.date.to < today, asked: done ? 'done' : 'date' };
}
