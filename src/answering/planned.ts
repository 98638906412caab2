import type { Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';

type Plan = Extract<Statement, { type: 'plan' }>;

/** A plan is said as one, and whether its day has passed. */
export function planned(observation: Observation, query: Query, today: string): Plan | undefined {
  if (observation.obsStatus !== 'plan') return undefined;
  const done = query.aspects.includes('yesNo') && !query.aspects.includes('when');
  return planOf(observation, today, done ? 'done' : 'date');
}

/** A planned date as seen from the day of asking. */
export const planOf = (observation: Observation, today: string, asked: Plan['asked']): Plan | undefined =>
  observation.value.type === 'date'
    ? {
        type: 'plan',
        observation,
        passed: observation.value.date.to < today,
        ahead: observation.value.date.from > today,
        asked,
      }
    : undefined;
