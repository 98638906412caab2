import type { Answer } from '../model/answer.js';
import type { Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { relatedTo } from './related.js';
import { isWide } from './resolve.js';

export const asksWhere = (mentions: readonly VariableRef[], figures: Figures): boolean =>
  mentions.some(({ ids }) => ids.some((id) => figures.variable(id)?.asks === 'where'));

/** Who issued a list, where something lies: what only the vocabulary says. */
export function described(
  { aspects, rankings, entities, variables, unread }: Query,
  figures: Figures,
): readonly Answer[] | undefined {
  if (rankings.value.length > 0 && (['who', 'how', 'why'] as const).some((one) => aspects.includes(one))) {
    return rankings.value.slice(0, 2).map((ranking) => ({
      type: 'explanation',
      content: { type: 'ranking', ranking },
      related: [{ type: 'members', ranking }],
    }));
  }
  const [entity] = entities.value;
  const place = entity && figures.entity(entity.id)?.containedInPlace;
  if (
    !entity ||
    place === undefined ||
    !(aspects.includes('where') || asksWhere(variables.value, figures)) ||
    entities.from === 'default' ||
    unread.some(({ attached }) => attached)
  )
    return undefined;
  return [
    {
      type: 'explanation',
      content: { type: 'located', entity: entity.id, place, vague: isWide(place, figures) },
      related: relatedTo(entity.id, figures),
    },
  ];
}
