import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { lookUp } from './resolve.js';

interface Pair {
  readonly entity: EntityRef;
  readonly mention: VariableRef;
}

/** 上省榜的社科项目青禾有几个: of names that say one thing together, those that the record knows the indicator of. */
export function withoutLacking(pairs: readonly Pair[], { entities, text }: Query, figures: Figures): Pair[] {
  const known = pairs.filter(
    ({ entity, mention }) => lookUp(entity.id, mention.ids, [], figures).all.length > 0,
  );
  const listed = entities.value.some(
    ({ start }, at) =>
      at > 0 && JOINED.test(text.slice(entities.value[at - 1]?.start ?? 0, Math.max(0, start))),
  );
  const types = new Set(entities.value.map(({ id }) => figures.entity(id)?.type));
  const aside = ({ id }: EntityRef): boolean => ASIDE.has(figures.entity(id)?.type ?? '');
  return known.length === 0 || listed || types.size < 2
    ? [...pairs]
    : pairs.filter(
        ({ mention, entity }) =>
          !aside(entity) ||
          known.some((one) => one.entity === entity) ||
          !known.some((one) => one.mention === mention),
      );
}

/** What may stand in a question about someone else. */
const ASIDE: ReadonlySet<string> = new Set([
  'event',
  'series',
  'office',
  'city',
  'county',
  'province',
  'prefecture',
]);

const JOINED = /[、,和与及跟]|还有|以及|\band\b/;

export const order = (entity: EntityRef, query: Query): number =>
  query.entities.value.findIndex(({ id }) => id === entity.id);

/** 500强谁评的: where the list itself has what is asked for, the question is about the list. */
export function subjectsOf(
  { ids, loose }: VariableRef,
  { entities, rankings, text }: Query,
  figures: Figures,
): readonly EntityRef[] {
  // 谁是石桥镇长: nothing of a list is spoken of.
  if (loose && rankings.value.length === 0 && !/榜|[评强排公发]|名次|\b(?:list|rank)/.test(text))
    return entities.value;
  const about =
    rankings.value.length > 0
      ? rankings.value
      : entities.value.flatMap(({ id }) => figures.about(id).flatMap(({ ranking }) => ranking ?? []));
  const onLists = [...new Set(about)].filter((id) =>
    ids.some((variable) => figures.of(id, variable).length > 0),
  );
  const own = entities.value.some(({ id }) => ids.some((variable) => figures.of(id, variable).length > 0));
  if (
    rankings.from === 'question' &&
    rankings.value.length > 0 &&
    entities.from === 'default' &&
    !own &&
    onLists.length === 0
  )
    return rankings.value.map((id) => ({ id, match: 'name', said: '', start: -1 }));
  if (onLists.length === 0 || own) return entities.value;
  return onLists.map((id) => ({ id, match: 'name', said: '', start: -1 }));
}
