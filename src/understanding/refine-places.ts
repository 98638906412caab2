import type { EntityRef, Query, QueryKind } from '../model/query.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { PLACES } from '../model/places.js';
import type { Completed } from './completed.js';
import { isInside } from './facts.js';

/** What refiners may ask about beside the query. */
export interface Setting {
  readonly reading: Completed;
  readonly vocabulary: Vocabulary;
  /** Entity that a question without a place is about. */
  readonly place: string | undefined;
}

export type Refiner = (query: Query, setting: Setting) => Query;

export const TWO_SIDED: ReadonlySet<QueryKind> = new Set([
  'share',
  'times',
  'comparison',
  'sum',
  'difference',
]);

/**
 * 柳溪医保窗口, when the one on record is elsewhere: not that one, but something of the place that is not known. With a name
 * of its own (柳溪的禾光) it is the one that is meant, and the place is told of it wrongly or without ground.
 */
export const withoutMisplaced: Refiner = (query, { vocabulary }) => {
  const refs = query.entities.value;
  const at = refs.findIndex((ref, of) => {
    const before = refs[of - 1];
    return (
      before !== undefined &&
      isPlace(before, vocabulary) &&
      !isPlace(ref, vocabulary) &&
      adjoins(before, ref, query.text) &&
      !isWithin(ref.id, before.id, vocabulary) &&
      (liesElsewhere(ref.id, before.id, vocabulary) || isSite(ref.id, vocabulary))
    );
  });
  const [around, named] = [refs[at - 1], refs[at]];
  if (!around || !named) return query;
  const without = (one: EntityRef): Query['entities'] => ({
    ...query.entities,
    value: refs.filter((ref) => ref !== one),
  });
  if (isOwnName(named, vocabulary))
    return { ...query, entities: without(around), toldIn: { entity: named.id, place: around.id } };
  return {
    ...query,
    entities: without(named),
    unread: [...query.unread, { said: named.said, start: named.start, attached: true }],
    misplaced: named.id,
  };
};

/** 禾光, and not 医保窗口, which is all of a name but for the place: of that every town may have one. */
function isOwnName({ id, said }: EntityRef, { entities }: Vocabulary): boolean {
  const entity = entities.get(id);
  const name = entity?.name ?? '';
  const places = [...entities.values()].filter(({ type }) => PLACES.has(type));
  const begins = places.some((place) =>
    [place.name, ...place.alternateName.map((one) => one.name)].some((one) => name.startsWith(one)),
  );
  return entity?.type === 'company' || !begins || !name.endsWith(said);
}

/** What stands somewhere, be it told where or not. */
const isSite = (id: string, { entities }: Vocabulary): boolean => SITES.has(entities.get(id)?.type ?? '');
const SITES: ReadonlySet<string> = new Set(['company', 'park', 'project']);

const isPlace = ({ id }: EntityRef, { entities }: Vocabulary): boolean =>
  PLACES.has(entities.get(id)?.type ?? '');

const adjoins = (before: EntityRef, after: EntityRef, text: string): boolean =>
  before.start >= 0 &&
  after.start >= 0 &&
  /^(?:的|那个|这个|'s )?$/.test(text.slice(before.start + before.said.length, after.start));

/** Whether it is told to be there, itself or by what it is a part of. */
const isWithin = (inner: string, place: string, vocabulary: Vocabulary): boolean =>
  isInside(inner, place, vocabulary) || isInside(place, inner, vocabulary);

function liesElsewhere(inner: string, place: string, vocabulary: Vocabulary): boolean {
  const located = placeOf(inner, vocabulary);
  return located !== undefined && !isInside(place, located, vocabulary) && place !== located;
}

/** Where it lies, or what it is a part of. */
function placeOf(id: string, vocabulary: Vocabulary): string | undefined {
  const { containedInPlace, partOf, type } = vocabulary.entities.get(id) ?? {};
  return (
    containedInPlace ?? (partOf === undefined || type === 'person' ? undefined : placeOf(partOf, vocabulary))
  );
}

/** 甲旗下的乙: the question is about the latter. 禾光在网上卖: about the former, there. */
export const withHeads: Refiner = (query, { vocabulary }) => {
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

/** 石桥的数字产业园: the place only says where the other one is. */
export const withoutContainers: Refiner = (query, { vocabulary }) => {
  const refs = query.entities.value;
  // Of three, one that holds the others is where they are: 青禾上榜的镇里石桥比柳溪高多少.
  if (TWO_SIDED.has(query.kind) && query.kind !== 'sum' && !(query.kind === 'comparison' && refs.length > 2))
    return query;
  const kept = refs.filter(
    ({ id }) => !refs.some((other) => other.id !== id && isInside(other.id, id, vocabulary)),
  );
  if (kept.length === refs.length) return query;
  const around = refs.find((ref) => !kept.includes(ref));
  return { ...query, entities: { ...query.entities, value: kept }, ...(around ? { within: around.id } : {}) };
};
