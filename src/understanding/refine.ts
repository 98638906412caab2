import type { EntityRef, Query, QueryKind } from '../model/query.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Completed } from './complete.js';
import { isInside, isWide } from './facts.js';

/** What refiners may ask about beside the query. */
export interface Setting {
  readonly reading: Completed;
  readonly vocabulary: Vocabulary;
  /** Entity that a question without a place is about. */
  readonly place: string | undefined;
}

type Refiner = (query: Query, setting: Setting) => Query;

/** Refiners in order: each takes a query and gives a better one. */
export const refine = (query: Query, setting: Setting): Query =>
  refiners.reduce((refined, refiner) => refiner(refined, setting), query);

const TWO_SIDED: ReadonlySet<QueryKind> = new Set(['share', 'times', 'comparison', 'sum', 'difference']);

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

/** 乍浦医保窗口, when the one on record is elsewhere: not that one, but something of the place that is not known. */
const withoutMisplaced: Refiner = (query, { vocabulary }) => {
  const refs = query.entities.value;
  const wrong = refs.find((ref, at) => {
    const before = refs[at - 1];
    return (
      before !== undefined &&
      isPlace(before, vocabulary) &&
      !isPlace(ref, vocabulary) &&
      adjoins(before, ref, query.text) &&
      liesElsewhere(ref.id, before.id, vocabulary)
    );
  });
  if (!wrong) return query;
  return {
    ...query,
    entities: { ...query.entities, value: refs.filter((ref) => ref !== wrong) },
    unread: [...query.unread, { said: wrong.said, start: wrong.start, attached: true }],
    misplaced: wrong.id,
  };
};

const TOWNS: ReadonlySet<string> = new Set([
  'town',
  'township',
  'subdistrict',
  'village',
  'city',
  'county',
  'district',
  'prefecture',
  'province',
]);
const isPlace = ({ id }: EntityRef, { entities }: Vocabulary): boolean =>
  TOWNS.has(entities.get(id)?.type ?? '');
const adjoins = (before: EntityRef, after: EntityRef, text: string): boolean =>
  before.start >= 0 &&
  after.start >= 0 &&
  /^(?:的|那个|这个)?$/.test(text.slice(before.start + before.said.length, after.start));

function liesElsewhere(inner: string, place: string, vocabulary: Vocabulary): boolean {
  const located = vocabulary.entities.get(inner)?.containedInPlace;
  return (
    located !== undefined &&
    !isInside(inner, place, vocabulary) &&
    !isInside(place, located, vocabulary) &&
    place !== located
  );
}

/** 甲旗下的乙: the question is about the latter. 米麦在京东卖: about the former, there. */
const withHeads: Refiner = (query, { vocabulary }) => {
  if (TWO_SIDED.has(query.kind)) return query;
  const refs = query.entities.value;
  const kept = refs.filter((ref, at) => {
    const next = refs[at + 1];
    const between =
      next && next.start > ref.start && ref.start >= 0
        ? query.text.slice(ref.start + ref.said.length, next.start)
        : '';
    return !/^(?:旗下|下面|名下|公司|家)?的$/.test(between);
  });
  const venue = kept.find(
    (ref, at) =>
      at > 0 &&
      !isPlace(ref, vocabulary) &&
      ref.start > 0 &&
      /在$/.test(query.text.slice(0, ref.start)) &&
      query.kind === 'value',
  );
  if (!venue)
    return kept.length === refs.length ? query : { ...query, entities: { ...query.entities, value: kept } };
  return {
    ...query,
    entities: { ...query.entities, value: kept.filter((ref) => ref !== venue) },
    unread: [...query.unread, { said: venue.said, start: venue.start, attached: true }],
  };
};

/** 曹桥的智汇谷: the place only says where the other one is. */
const withoutContainers: Refiner = (query, { vocabulary }) => {
  if (TWO_SIDED.has(query.kind) && query.kind !== 'sum') return query;
  const refs = query.entities.value;
  const kept = refs.filter(
    ({ id }) => !refs.some((other) => other.id !== id && isInside(other.id, id, vocabulary)),
  );
  if (kept.length === refs.length) return query;
  const around = refs.find((ref) => !kept.includes(ref));
  return { ...query, entities: { ...query.entities, value: kept }, ...(around ? { within: around.id } : {}) };
};

/** 快递代收上海报销件: a name that is part of an indicator's own name is not whom the question is about. */
const withoutNameParts: Refiner = (query, { vocabulary }) => {
  const named = query.variables.value.flatMap(({ ids }) =>
    ids.map((id) => vocabulary.variables.get(id)?.name ?? ''),
  );
  const kept = query.entities.value.filter(
    ({ said }) => said === '' || !named.some((name) => name.includes(said)),
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
  const plural = query.aspects.includes('plural') || query.kind === 'sum' || query.kind === 'comparison';
  const all = query.entities.value.flatMap(({ others = [], ...ref }): EntityRef[] => {
    if (others.length === 0) return [ref];
    const several = plural || SEVERAL.test(reading.text.slice(0, Math.max(0, ref.start)));
    return several ? [ref, ...others.map((id) => ({ ...ref, id }))] : [{ ...ref, others }];
  });
  return { ...query, entities: { ...query.entities, value: all } };
};

const SEVERAL = /[两三四五几](?:个|家|座|所|大)$/;

/** On a list only places below the asked one hold ranks: 平湖第几 asks about its towns. */
const withinPlace: Refiner = (query, { vocabulary }) => {
  if (query.kind !== 'list' && query.kind !== 'superlative' && query.kind !== 'holder') return query;
  return query.entities.value.some(({ id }) => isWide(id, vocabulary))
    ? { ...query, aspects: [...query.aspects, 'within'] }
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
    if (!isRanked(query, vocabulary)) return query;
  }
  return {
    ...query,
    entities: { value: [{ id: place, match: 'name', said: '', start: -1 }], from: 'default' },
  };
};

export const isRanked = (query: Query, { variables }: Vocabulary): boolean =>
  query.variables.value.some(({ ids }) => ids.some((id) => variables.get(id)?.statType === 'rank'));

const refiners: readonly Refiner[] = [
  withoutNameParts,
  withHere,
  withoutMisplaced,
  withHeads,
  withoutContainers,
  withAllNamed,
  withinPlace,
  withDefaultPlace,
];
