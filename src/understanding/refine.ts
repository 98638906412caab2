import type { EntityRef, Query, QueryKind } from '../model/query.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { isWide } from './facts.js';
import type { Reading } from './reading.js';
import {
  TWO_SIDED,
  withHeads,
  withoutContainers,
  withoutMisplaced,
  type Refiner,
  type Setting,
} from './refine-places.js';

/** Refiners in order: each takes a query and gives a better one. */
export const refine = (query: Query, setting: Setting): Query =>
  refiners.reduce((refined, refiner) => refiner(refined, setting), query);

/** 全市, 我市: the default place, named. */
const withHere: Refiner = (query, { reading, place }) => {
  const start = reading.cues.get('here');
  if (start === undefined || place === undefined) return query;
  const named = query.entities.value;
  const beside = TWO_SIDED.has(query.kind) && /^(?:全|我|本|咱们?市)/.test(reading.text.slice(start));
  if (
    named.some(({ id }) => id === place) ||
    (named.length > 0 && query.entities.from === 'question' && !beside)
  )
    return query;
  const here: EntityRef = { id: place, match: 'name', said: '', start };
  const kept = query.entities.from === 'question' ? named : [];
  return {
    ...query,
    entities: { value: [...kept, here].sort((a, b) => a.start - b.start), from: 'question' },
  };
};

/** 快递代收外省报销件: a name that is part of an indicator's own name is not whom the question is about. */
const withoutNameParts: Refiner = (query, { vocabulary }) => {
  const named = query.variables.value.flatMap(({ ids }) =>
    ids.map((id) => vocabulary.variables.get(id)?.name ?? ''),
  );
  const kept = query.entities.value.filter(
    ({ said, start }) =>
      said === '' ||
      !named.some((name) => name.includes(said)) ||
      !query.variables.value.some(
        (variable) => variable.start <= start + said.length && start <= variable.start + variable.said.length,
      ),
  );
  return kept.length === query.entities.value.length
    ? query
    : {
        ...query,
        entities: { ...query.entities, value: kept, from: kept.length > 0 ? query.entities.from : 'default' },
      };
};

/** 两个园区, 港区分别: an ambiguous name said of several means all of them. */
const withAllNamed: Refiner = (query, { reading }) => {
  if (query.entities.value.every(({ others = [] }) => others.length === 0)) return query;
  const plural = query.aspects.includes('plural') || query.kind === 'sum' || query.kind === 'comparison';
  const all = query.entities.value.flatMap(({ others = [], ...ref }): EntityRef[] => {
    if (others.length === 0) return [ref];
    const several = plural || SEVERAL.test(reading.text.slice(0, Math.max(0, ref.start)));
    return several ? [ref, ...others.map((id) => ({ ...ref, id }))] : [{ ...ref, others }];
  });
  return { ...query, entities: { ...query.entities, value: all } };
};

const SEVERAL = /[两三四五几](?:个|家|座|所|大)$/;

/** On a list only places below the asked one hold ranks: 青禾第几 asks about its towns. */
const withinPlace: Refiner = (query, { vocabulary }) => {
  if (query.kind !== 'list' && query.kind !== 'superlative' && query.kind !== 'holder') return query;
  return query.entities.value.some(({ id }) => isWide(id, vocabulary))
    ? { ...query, aspects: [...query.aspects, 'within'] }
    : query;
};

/** 最低呢, after the one that is highest: among all, not of that one. */
const amongAll: Refiner = (query, { vocabulary }) => {
  const { value, from } = query.entities;
  const one = query.kind === 'superlative' && from === 'inferred' && value.length === 1;
  return one && !value.some(({ id }) => isWide(id, vocabulary))
    ? { ...query, entities: { value: [], from } }
    : query;
};

const NEEDS_PLACE: ReadonlySet<QueryKind> = new Set([
  'value',
  'growth',
  'base',
  'increment',
  'share',
  'times',
  'average',
  'remaining',
  'sum',
  'difference',
  'duration',
  'planStatus',
  'trend',
  'verify',
  'list',
  'superlative',
  'overview',
  'comparison',
]);

const withDefaultPlace: Refiner = (query, { place, reading, vocabulary }) => {
  if (query.entities.value.length > 0 || place === undefined || !NEEDS_PLACE.has(query.kind)) return query;
  if (reading.cues.has('nation') || reading.cues.has('province')) {
    if (!isRanked(query, vocabulary) && !query.aspects.includes('rank')) return query;
  }
  const around = isWithinProvince(query, reading) ? provinceOf(place, vocabulary) : undefined;
  return {
    ...query,
    entities: { value: [{ id: around ?? place, match: 'name', said: '', start: -1 }], from: 'default' },
  };
};

/** 全省有几个镇上榜 asks for all of the province; 全省第几 for the place of one in it. */
const isWithinProvince = ({ kind, aspects }: Query, { cues }: Reading): boolean =>
  ['list', 'superlative'].includes(kind) &&
  cues.has('province') &&
  !cues.has('nation') &&
  !aspects.includes('rank');

function provinceOf(place: string, vocabulary: Vocabulary): string | undefined {
  const entity = vocabulary.entities.get(place);
  if (entity?.type === 'province') return place;
  return entity?.containedInPlace === undefined ? undefined : provinceOf(entity.containedInPlace, vocabulary);
}

export const isRanked = (query: Query, { variables }: Vocabulary): boolean =>
  query.variables.value.some(({ ids }) => ids.some((id) => variables.get(id)?.statType === 'rank'));

const refiners: readonly Refiner[] = [
  withoutNameParts,
  withHere,
  withoutMisplaced,
  withHeads,
  withoutContainers,
  withAllNamed,
  amongAll,
  withinPlace,
  withDefaultPlace,
];
