import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { askedMentions } from './mentions.js';
import { resolve, tellingOf } from './resolve.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 这几年走势: every printed period of an indicator; one point is no trend. */
export function answerTrend(query: Query, world: World): readonly Answer[] {
  const { figures, today } = world;
  const anyTime = { ...query, periods: { value: [], from: 'default' } } as const;
  const answers = query.entities.value.flatMap((entity) =>
    askedMentions(query, figures).flatMap((mention) =>
      resolve(entity, mention, anyTime, figures, today).flatMap(({ all, caveats }): Answer[] => {
        const points = onePerPeriod(tellingOf(all, figures));
        if (!isNonEmpty(points)) return [];
        if (points.length === 1)
          return [
            assertion(
              { type: 'sideBySide', reason: 'onePointOnly', observations: points },
              points,
              figures,
              caveats,
            ),
          ];
        return [assertion({ type: 'figures', observations: points }, points, figures, caveats)];
      }),
    ),
  );
  return answers.length > 0 ? answers : answerValue(anyTime, world);
}

/** Of a month and the quarter that ends with it only the first is a point of a line. */
const onePerPeriod = (observations: readonly Observation[]): Observation[] =>
  observations.filter(
    (o, at) =>
      observations.findIndex(
        (other) =>
          other.variableMeasured === o.variableMeasured &&
          other.ranking === o.ranking &&
          other.observationDate.to === o.observationDate.to,
      ) === at,
  );
