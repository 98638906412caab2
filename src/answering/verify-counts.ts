import { Decimal } from 'decimal.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query, StatedFigure } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { isBounded } from './bounds.js';
import { holdsOf, meaningOf } from './claim-meaning.js';
import { quantityOf, type Figures } from './figures.js';
import { isInside } from './inside.js';
import { answerList, sizesOf } from './lists.js';
import { rankPool } from './ranks.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 只有石桥上榜, 柳溪是唯一上榜的. */
export const ONLY = /[只仅]有|就只|只是|唯一|独一/;

/** Whether a count is what is claimed of it: 4个, 不止3个, 没有5个. */
export function countHolds(claim: StatedFigure, count: number, query: Query): boolean {
  const meaning = meaningOf(claim, query);
  const claimed = new Decimal(claim.quantity.value);
  const held = holdsOf(meaning, new Decimal(count), 'exact', claimed);
  if (held !== undefined) return held === true;
  return claimed.eq(count) === (meaning === 'equal');
}

/** 上榜的是4个吧: how many of a place are listed, as printed, or how many the list holds. */
export function verifyCount(claim: StatedFigure, query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const place = query.entities.value[0]?.id;
  const pool = rankPool(query, world, place);
  const [size] = query.entities.from === 'default' ? sizesOf(query, figures) : [];
  if (size && isOfWhole(claim, size, query)) return [verdictOnSize(claim, size, query, figures)];
  const [published] = place === undefined ? [] : countOf(place, pool, figures);
  if (!published || !isNonEmpty(pool)) return answerValue(query, world);
  return [onCount(claim, published, pool, query, figures)];
}

/** 全国评了500个, 500强一共500个: of the whole list, not of those of the place. */
const isOfWhole = ({ quantity }: StatedFigure, size: Observation, { aspects, rankings }: Query): boolean =>
  aspects.includes('nation') ||
  (rankings.from === 'question' && (aspects.includes('sum') || quantity.value === quantityOf(size)?.value));

function onCount(
  claim: StatedFigure | undefined,
  published: Observation,
  pool: readonly Observation[],
  query: Query,
  figures: Figures,
  holds = claim !== undefined && countHolds(claim, Number(quantityOf(published)?.value), query),
): Answer {
  return assertion(
    {
      type: 'verdict',
      holds,
      claim: claim?.said ?? '',
      how: 'count',
      observation: published,
      meant: [],
      names: pool,
    },
    [published, ...pool],
    figures,
  );
}

function verdictOnSize(claim: StatedFigure, size: Observation, query: Query, figures: Figures): Answer {
  const holds = countHolds(claim, Number(quantityOf(size)?.value), query);
  return assertion(
    { type: 'verdict', holds, claim: claim.said, how: 'equal', observation: size, meant: [], names: [] },
    [size],
    figures,
  );
}

/** 只有石桥和柳溪上榜, 只有石桥进前100: whether the named are all of those that are. */
export function verifyOnly(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const places = query.entities.value.map(({ id }) => id);
  const place =
    places.find((id) => places.some((other) => other !== id && isInside(other, id, figures))) ??
    query.within ??
    figures.entity(places[0] ?? '')?.containedInPlace;
  const named = places.filter((id) => id !== place);
  if (isBounded(query)) return onlyWithin(named, place, query, world);
  const pool = rankPool(query, world, place);
  const [published] = place === undefined ? [] : countOf(place, pool, figures);
  if (!published || !isNonEmpty(pool)) return answerValue(query, world);
  const holds = pool.every((o) => named.includes(o.observationAbout)) && pool.length === named.length;
  return [onCount(undefined, published, pool, query, figures, holds)];
}

function onlyWithin(
  named: readonly string[],
  place: string | undefined,
  query: Query,
  world: World,
): readonly Answer[] {
  const around = place === undefined ? [] : [{ id: place, match: 'name', said: '', start: -1 } as const];
  const all: Query = { ...query, kind: 'list', entities: { value: around, from: 'inferred' } };
  return answerList(all, world).map((one): Answer => {
    if (one.type !== 'assertion' || one.statement.type !== 'members') return one;
    const within = one.statement.observations.map((o) => o.observationAbout);
    const holds = within.length === named.length && named.every((id) => within.includes(id));
    return { ...one, statement: { ...one.statement, holds } };
  });
}

/** How many places of a list lie in a place, as printed. */
export const countOf = (place: string, pool: readonly Observation[], figures: Figures): Observation[] =>
  figures
    .about(place)
    .filter((o) => figures.variable(o.variableMeasured)?.countOf === pool[0]?.variableMeasured);
