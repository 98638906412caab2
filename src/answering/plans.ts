import type { Answer, Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { isNonEmpty, assertion } from './assertion.js';
import { startBefore } from './durations.js';
import { askedMentions } from './mentions.js';
import { tellingOf } from './resolve.js';
import { noFigure } from './unknown.js';
import { withFallback } from './value.js';
import type { World } from './world.js';

/** A plan is said as one, and whether its day has passed. */
export function planned(observation: Observation, query: Query, today: string): Statement | undefined {
  const { value, obsStatus } = observation;
  if (obsStatus !== 'plan' || value.type !== 'date') return undefined;
  const done = query.aspects.includes('yesNo') && !query.aspects.includes('when');
  return { type: 'plan', observation, passed: value.date.to < today, asked: done ? 'done' : 'date' };
}

/** 完工了吗, 开工了没: what the record says of the date, never more. */
export function answerPlanStatus(query: Query, world: World): readonly Answer[] {
  const { figures, today } = world;
  const dates = askedMentions(query, figures).filter(({ ids }) => ids.some((id) => figures.variable(id)?.statType === 'date'));
  return query.entities.value.flatMap((entity) =>
    dates.flatMap((mention) =>
      withFallback(entity, mention, query, world).map((found): Answer => {
        const telling = tellingOf(found.observations, figures).filter((o) => o.value.type === 'date');
        if (!isNonEmpty(telling)) return startBefore(found, figures) ?? noFigure(entity, found, figures);
        const statement = planned(telling[0], query, today) ?? { type: 'figures', observations: telling };
        return assertion(statement, telling, figures, found.caveats);
      }),
    ),
  );
}
