import type { Answer, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, StatedFigure } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { isInside } from './inside.js';
import { quantityOf, type Figures } from './figures.js';
import { boundOf } from './lists.js';
import { rankOfObservation, rankPool } from './ranks.js';
import { relatedTo } from './related.js';
import { unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';
import { sizesOf } from './lists.js';

/** 进前100了对吧, 上榜的是4个吧: places on lists. */
export function verifyRanks(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const ordinals = query.figures.filter(({ role }) => role === 'ordinal');
  const [first] = ordinals;
  const bound = first ? undefined : boundOf({ ...query, aspects: [] });
  const counted = query.figures.find(({ role, quantity }) => role === 'cardinal' && quantity.unitCode !== '');
  if (!first && counted) return verifyCount(counted, query, world);
  if (!first && !bound && /[只仅]有|就只|只是/.test(query.text)) return verifyOnly(query, world);
  const pool = rankPool(query, world, undefined);
  return query.entities.value.map((entity): Answer => {
    const observation = pool.find((o) => o.observationAbout === entity.id);
    const ordinal = ordinals.find(({ start }) => isOf(start, entity, query)) ?? first;
    const related = relatedTo(entity.id, figures, [observation?.variableMeasured ?? '']);
    if (!observation) return unlisted(entity, query, world);
    const rank = rankOfObservation(observation);
    const otherList: Caveat[] = query.aspects.includes('otherList')
      ? query.figures.slice(0, 1).map(({ said }) => ({ type: 'otherList', said }))
      : [];
    if (ordinal) {
      const meant = pool.filter(
        (o) => rankOfObservation(o) === Number(ordinal.quantity.value) && o !== observation,
      );
      const otherwise = ofOtherScope(query, figures);
      const holds = rank === Number(ordinal.quantity.value) && !otherwise;
      return assertion(
        { type: 'verdict', holds, claim: ordinal.said, how: 'rank', observation, meant, names: [] },
        [observation, ...meant],
        figures,
        otherwise
          ? [{ type: 'scopeOfList', scope: figures.ranking(observation.ranking ?? '')?.scope ?? '' }]
          : [],
        related,
      );
    }
    const outside = query.aspects.includes('outside');
    const holds = bound === undefined ? !outside : outside ? rank > bound.rank : rank <= bound.rank;
    const how = bound === undefined ? 'listed' : outside ? 'beyond' : 'top';
    return assertion(
      { type: 'verdict', holds, claim: String(bound?.rank ?? ''), how, observation, meant: [], names: [] },
      [observation],
      figures,
      otherList,
      related,
    );
  });
}

/** 全省第12, 世界排名12: told of another area than the list is over. */
function ofOtherScope({ text, within, aspects }: Query, figures: Figures): boolean {
  const named = /全省|省[里内]|全[市县区]|[市县]里|世界|全球|亚洲|长三角|百强县/.exec(text)?.[0];
  const scopes = [...figures.knowledge.vocabulary.rankings.values()].map(({ scope = '' }) => scope);
  if (named === '全省' || aspects.includes('province')) return !scopes.some((scope) => scope.endsWith('省'));
  if (named !== undefined) return !scopes.some((scope) => scope.includes(named.replace(/^全/, '')));
  const place = figures.entity(within ?? '')?.name;
  return place !== undefined && /在.{2,6}排/.test(text) && !scopes.some((scope) => scope.includes(place));
}

/** 甲第5乙第9: a place on the list is of the name right before it. */
const isOf = (start: number, entity: EntityRef, { entities }: Query): boolean =>
  entity.start >= 0 &&
  start > entity.start &&
  !entities.value.some((other) => other.start > entity.start && other.start < start);

/** 上榜的只有甲跟乙吧: all that are listed where they are. */
function verifyOnly(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const places = query.entities.value.map(({ id }) => id);
  const place =
    places.find((id) => places.some((other) => other !== id && isInside(other, id, figures))) ??
    query.within ??
    figures.entity(places[0] ?? '')?.containedInPlace;
  const pool = rankPool(query, world, place);
  const [published] = place === undefined ? [] : countOf(place, pool, figures);
  if (!published || !isNonEmpty(pool)) return answerValue(query, world);
  const named = places.filter((id) => id !== place);
  const holds = pool.every((o) => named.includes(o.observationAbout));
  return [
    assertion(
      { type: 'verdict', holds, claim: '', how: 'count', observation: published, meant: [], names: pool },
      [published, ...pool],
      figures,
    ),
  ];
}

/** How many places of a list lie in a place, as printed. */
const countOf = (place: string, pool: readonly Observation[], figures: Figures): Observation[] =>
  figures
    .about(place)
    .filter((o) => figures.variable(o.variableMeasured)?.countOf === pool[0]?.variableMeasured);

/** Not among those that the article lists by number: not on the list. */
function unlisted(entity: EntityRef, query: Query, world: World): Answer {
  const { figures } = world;
  const place = figures.entity(entity.id)?.containedInPlace;
  const pool = rankPool(query, world, place);
  const counts = place === undefined ? [] : countOf(place, pool, figures);
  const [published] = counts;
  if (!published || !isNonEmpty(pool) || Number(quantityOf(published)?.value) !== pool.length)
    return unknown({ type: 'rank', entity: entity.id }, { related: relatedTo(entity.id, figures) });
  return assertion(
    {
      type: 'verdict',
      holds: false,
      claim: entity.id,
      how: 'listed',
      observation: published,
      meant: [],
      names: pool,
    },
    [published, ...pool],
    figures,
  );
}

function verifyCount(claim: StatedFigure, query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const whole = query.aspects.includes('nation') && query.entities.from === 'default';
  const place = query.entities.value[0]?.id;
  const pool = rankPool(query, world, place);
  if (whole)
    return sizesOf(query, figures)
      .slice(0, 1)
      .map((size) => verdictOnSize(claim, size, figures));
  const [published] = place === undefined ? [] : countOf(place, pool, figures);
  if (!published || !isNonEmpty(pool)) return answerValue(query, world);
  const holds = Number(claim.quantity.value) === Number(quantityOf(published)?.value);
  return [
    assertion(
      {
        type: 'verdict',
        holds,
        claim: claim.said,
        how: 'count',
        observation: published,
        meant: [],
        names: pool,
      },
      [published, ...pool],
      figures,
    ),
  ];
}

const verdictOnSize = (claim: StatedFigure, size: Observation, figures: Figures): Answer =>
  assertion(
    {
      type: 'verdict',
      holds: Number(claim.quantity.value) === Number(quantityOf(size)?.value),
      claim: claim.said,
      how: 'equal',
      observation: size,
      meant: [],
      names: [],
    },
    [size],
    figures,
  );
