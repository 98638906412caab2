import type { EntityRef, Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { kindsIn } from './contents.js';
import { holdersOf } from './resolve.js';

const NUMBERS = '一二三四五六七八九';
const GROUP = /([两二三四五六七八九2-9])(?:个|家|座|所|大)(\p{Script=Han}{1,4})/u;

/** 两个园区一共多少家企业: nobody is named, but there are just so many of that kind that have what is asked for. */
export function withGroup(query: Query, figures: Figures): Query {
  if (query.entities.from !== 'default' || query.rankings.value.length > 0) return query;
  if (query.variables.value.length === 0) return query;
  const [, number = '一', kind = query.kind === 'value' ? query.text : ''] = GROUP.exec(query.text) ?? [];
  const types = kindsIn(kind);
  if (types.length === 0) return query;
  const meant = holdersOf(
    query.variables.value.flatMap(({ ids }) => ids),
    figures,
  ).filter((id) => types.includes(figures.entity(id)?.type ?? ''));
  const many = Number(number) || (number === '两' ? 2 : NUMBERS.indexOf(number) + 1);
  if (meant.length !== many) return query;
  const value = meant.map((id): EntityRef => ({ id, match: 'name', said: '', start: -1 }));
  return {
    ...query,
    kind: query.kind === 'value' && query.aspects.includes('sum') ? 'sum' : query.kind,
    entities: { value, from: 'inferred' },
    aspects: [...query.aspects, 'plural'],
  };
}
