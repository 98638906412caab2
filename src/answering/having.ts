import type { Answer } from '../model/answer.js';
import type { Query, StatedFigure, VariableRef } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { judge } from './claims.js';
import { quantityOf } from './figures.js';
import { isInside } from './inside.js';
import { askedMentions } from './mentions.js';
import { holdersOf, resolve, tellingOf } from './resolve.js';
import { unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 哪些公司有…: the entities the record has the indicator for, each with its figure. */
export function answerHolders(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const mentions = askedMentions(query, figures);
  const [place] = query.entities.value;
  const ids = mentions.flatMap((mention) => mention.ids);
  const holders = holdersOf(ids, figures).filter(
    (id) => place === undefined || id === place.id || isInside(id, place.id, figures),
  );
  if (holders.length === 0 || (place && holders.includes(place.id) && holders.length === 1))
    return answerValue(query, world);
  const entities = holders.map((id) => ({ id, match: 'name' as const, said: '', start: -1 }));
  const asked = { ...query, entities: { value: entities, from: 'question' } } as const;
  const bound = query.figures.find(({ role }) => role === 'cardinal');
  return bound ? [within(bound, asked, mentions, world)] : answerValue(asked, world);
}

/** 哪些镇超过100亿: of those that the record has the figure for, the ones that it holds of. */
function within(
  bound: StatedFigure,
  query: Query,
  mentions: readonly VariableRef[],
  { figures, today }: World,
): Answer {
  const known = query.entities.value.flatMap((entity) =>
    mentions.flatMap((mention) =>
      resolve(entity, mention, query, figures, today).flatMap(({ observations }) =>
        tellingOf(observations, figures).filter((o) => quantityOf(o) !== undefined),
      ),
    ),
  );
  const holding = known.filter((o) => judge(bound, o, query, figures).holds === true);
  if (!isNonEmpty(known)) return unknown({ type: 'context' });
  return isNonEmpty(holding)
    ? assertion({ type: 'figures', observations: holding }, holding, figures, [
        { type: 'amongRecorded', count: known.length },
      ])
    : unknown({ type: 'none', said: bound.said }, { nearest: known.slice(0, MOST_KNOWN) });
}

const MOST_KNOWN = 3;
