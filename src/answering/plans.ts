import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { isNonEmpty, assertion } from './assertion.js';
import { withFallback } from './fallback.js';
import { askedMentions } from './mentions.js';
import { planned } from './planned.js';
import { tellingOf } from './resolve.js';
import { startBefore } from './starts.js';
import { noFigure } from './unknown.js';
import type { World } from './world.js';

/** 完工了吗, 开工了没: what the record says of the date, never more. */
export function answerPlanStatus(query: Query, world: World): readonly Answer[] {
  const { figures, today } = world;
  const dates = askedMentions(query, figures).filter(({ ids }) =>
    ids.some((id) => figures.variable(id)?.statType === 'date'),
  );
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
