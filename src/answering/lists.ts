import type { Answer, Caveat, NonEmpty } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { TOWNS } from '../model/places.js';
import type { Query } from '../model/query.js';
import { assertion, distinct, isNonEmpty } from './assertion.js';
import { boundOf, isWithin, lastFewOf } from './bounds.js';
import { unitless } from './counting.js';
import type { Figures } from './figures.js';
import { answerHolders } from './having.js';
import { isInside } from './inside.js';
import { lastOfList } from './last-of-list.js';
import { meanRank } from './mean-rank.js';
import { askedMentions } from './mentions.js';
import { notWhole, rankOfObservation, rankPool } from './ranks.js';
import { answerSideOfList } from './side-of-list.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

/** Which and how many stand on a list, up to a rank or past it; or which entities the record has an indicator for. */
export function answerList(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const beside = answerSideOfList(query, world);
  if (beside) return beside;
  const mentions = askedMentions(unitless(query), figures);
  const counted = mentions
    .flatMap(({ ids }) => ids)
    .filter((id) => figures.variable(id)?.countOf !== undefined);
  const ranked =
    mentions.some(({ ids }) => ids.some((id) => figures.variable(id)?.statType === 'rank')) ||
    counted.length > 0;
  if (!ranked) return answerHolders(query, world);
  const placed = query.entities.from !== 'default' && query.entities.value.length > 0;
  const sizes = placed ? [] : sizesOf(query, figures);
  const asksSize = counted.length > 0 || asksWhole(query);
  if (asksSize && isNonEmpty(sizes))
    return [assertion({ type: 'figures', observations: sizes }, sizes, figures)];
  const [ranking] = query.rankings.value;
  return !placed && ranking !== undefined && asksWhole(query) && figures.ranking(ranking)?.size !== undefined
    ? [
        {
          type: 'explanation',
          content: { type: 'ranking', ranking },
          related: [{ type: 'members', ranking }],
        },
      ]
    : eachList(query, world);
}

/** 全国评了多少个, 一共收多少个: of the whole list. */
const asksWhole = ({ aspects, rankings }: Query): boolean =>
  aspects.includes('count') &&
  (aspects.includes('nation') ||
    (aspects.includes('sum') && rankings.from === 'question' && rankings.value.length > 0));

/** How many each list has taken in altogether. */
export const sizesOf = ({ rankings }: Query, figures: Figures): Observation[] =>
  [...figures.knowledge.vocabulary.rankings.keys()]
    .filter((id) => rankings.value.length === 0 || rankings.value.includes(id))
    .flatMap((id) => figures.about(id))
    .filter((o) => figures.variable(o.variableMeasured)?.countOf !== undefined);

/** Lists are never mixed: one answer for each that has a place in question. */
function eachList(query: Query, world: World): readonly Answer[] {
  const lists = [
    ...new Set(rankPool(query, world, placeOf(query, world.figures)).flatMap(({ ranking }) => ranking ?? [])),
  ];
  if (lists.length < 2) return members(query, world);
  return lists
    .slice(0, MOST_LISTS)
    .flatMap((id) => members({ ...query, rankings: { value: [id], from: 'inferred' } }, world));
}

const MOST_LISTS = 3;

function members(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const place = placeOf(query, figures);
  const named = query.entities.value.filter(({ id }) => id !== place).map(({ id }) => id);
  const pool = rankPool(query, world, place);
  if (!isNonEmpty(pool)) return [noRanks(query, place, world)];
  const partial = notWhole(place, figures);
  if (partial) return [partial];
  const few = lastFewOf(query);
  if (few !== undefined) return [lastOfList(pool, few, named, place, figures)];
  const size = figures.ranking(oneRanking(pool) ?? '')?.size;
  const bound = boundOf(query, size);
  const otherList = beyondSize(query, size);
  if (otherList) return [otherList];
  const excluded = query.aspects.includes('outside') || query.aspects.includes('others');
  const unlisted = excluded && !bound && named.length === 0 ? unlistedIn(place, pool, figures) : undefined;
  if (unlisted) return [unlisted];
  const listed = pool
    .filter((o) => named.length === 0 || named.includes(o.observationAbout) !== excluded)
    .filter((o) => !bound || isWithin(rankOfObservation(o), bound));
  if (listed.length === 0 && !bound)
    return [unknown({ type: 'rank', entity: named[0] ?? place ?? '' }, { related: [] })];
  const mean = MEAN.test(query.text) && isNonEmpty(listed) ? meanRank(listed, figures) : undefined;
  if (mean) return [mean];
  const ranking = oneRanking(pool);
  const published = place === undefined ? [] : countsFor(place, pool, figures);
  const evidence = distinct([
    ...listed,
    ...(bound || named.length + query.excluded.length > 0 ? [] : published),
    ...(listed.length === 0 ? pool : []),
  ]);
  if (!isNonEmpty(evidence)) return [noRanks(query, place, world)];
  const caveats: Caveat[] = [
    ...(query.aspects.includes('otherList')
      ? query.figures
          .filter(({ role }) => role === 'top')
          .map(({ said }): Caveat => ({ type: 'otherList', said }))
      : []),
    ...(bound?.outside && place !== undefined ? [{ type: 'notAllListed', place } as const] : []),
  ];
  const asked = query.aspects.includes('count') ? 'count' : 'list';
  const statement = {
    type: 'members',
    observations: listed,
    pool,
    asked,
    ...(place === undefined ? {} : { place }),
    ...(ranking === undefined ? {} : { ranking }),
    ...(bound ? { bound } : {}),
  } as const;
  const related = listed.slice(0, 3).map((o) => ({ type: 'rank', entity: o.observationAbout }) as const);
  return [assertion(statement, evidence, figures, caveats, related)];
}

/** 一个 is no mean. */
const MEAN = /均|average|mean/;

/** 百强有谁, of a list of sixty: another list, which is not on record; nor are the last of a list of unknown size. */
function beyondSize({ figures }: Query, size: number | undefined): Answer | undefined {
  const said = figures.find(
    ({ role, said: words, quantity }) =>
      (role === 'bottom' && size === undefined) ||
      (role === 'top' && size !== undefined && /强/.test(words) && Number(quantity.value) > size),
  )?.said;
  return said === undefined ? undefined : unknown({ type: 'list', said });
}

/** 哪些镇没上榜: those of the place that are what the listed ones are. */
function unlistedIn(
  place: string | undefined,
  pool: NonEmpty<Observation>,
  figures: Figures,
): Answer | undefined {
  if (place === undefined) return undefined;
  const ranked = new Set(pool.map((o) => o.observationAbout));
  const others = [...figures.knowledge.vocabulary.entities.values()]
    .filter(({ id, type }) => TOWNS.has(type) && !ranked.has(id) && isInside(id, place, figures))
    .map(({ id }) => id);
  return isNonEmpty(others)
    ? assertion({ type: 'unlisted', entities: others, listed: pool, place }, pool, figures)
    : undefined;
}

/** The place asked about, or the one a question without a place is about. */
function placeOf(query: Query, figures: Figures): string | undefined {
  const wide = query.entities.value.find(({ id }) =>
    figures.knowledge.observations.some(
      (o) => o.ranking !== undefined && isInside(o.observationAbout, id, figures),
    ),
  );
  return wide?.id ?? query.within;
}

const oneRanking = (pool: readonly Observation[]): string | undefined => {
  const rankings = new Set(pool.map(({ ranking }) => ranking));
  return rankings.size === 1 ? pool[0]?.ranking : undefined;
};

/** The number of listed places as the article states it. */
function countsFor(place: string, pool: readonly Observation[], figures: Figures): readonly Observation[] {
  const ranked = new Set(pool.map((o) => o.variableMeasured));
  return figures.about(place).filter((o) => ranked.has(figures.variable(o.variableMeasured)?.countOf ?? ''));
}

function noRanks(query: Query, place: string | undefined, world: World): Answer {
  const asked = query.periods.value[0]?.period;
  const others = rankPool({ ...query, periods: { value: [], from: 'default' } }, world, place);
  const ranking = query.rankings.value[0] ?? others[0]?.ranking;
  if (asked && ranking !== undefined && others.length > 0)
    return unknown({ type: 'edition', ranking, period: asked }, { related: [{ type: 'members', ranking }] });
  const known = [...world.figures.knowledge.vocabulary.rankings.keys()];
  return unknown(
    { type: 'rank', entity: place ?? '', ...(ranking === undefined ? {} : { ranking }) },
    { related: known.slice(0, 3).map((id) => ({ type: 'members', ranking: id })) },
  );
}
