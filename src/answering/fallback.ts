import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { holdersOf, resolve, type Found } from './resolve.js';
import type { World } from './world.js';

const isAside = (id: string, figures: Figures): boolean =>
  ['event', 'series'].includes(figures.entity(id)?.type ?? '');

/** Shares of a whole that is not printed, but follows from them. */
const sharesOf = (wholes: readonly string[], figures: Figures): string[] =>
  [...figures.knowledge.vocabulary.variables.values()]
    .filter(({ shareOf }) => shareOf !== undefined && wholes.includes(shareOf))
    .map(({ id }) => id);

/** Nobody was named and the default has no such figure: the only holder in the record may speak, by name. */
export function withFallback(
  entity: EntityRef,
  mention: VariableRef,
  query: Query,
  { figures, today }: World,
): readonly Found[] {
  const found = resolve(entity, mention, query, figures, today);
  if (
    found.some(({ all }) => all.length > 0) ||
    (query.entities.from === 'question' && !isAside(entity.id, figures)) ||
    query.entities.from === 'previous'
  )
    return found;
  const direct = holdersOf(mention.ids, figures).filter((id) => figures.entity(id) !== undefined);
  const holders = direct.length > 0 ? direct : holdersOf(sharesOf(mention.ids, figures), figures);
  const place = figures.knowledge.defaultPlace;
  const only =
    place !== undefined && holders.includes(place)
      ? place
      : holders.length === 1 && query.entities.from !== 'inferred'
        ? holders[0]
        : undefined;
  return only === undefined || only === entity.id
    ? found
    : resolve({ ...entity, id: only }, mention, query, figures, today);
}
