import { Decimal } from 'decimal.js';
import type { Answer, Bound, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, StatedFigure } from '../model/query.js';
import type { VerdictStatement } from '../model/verdict.js';
import { assertion, isNonEmpty } from './assertion.js';
import { FEW, boundOf, isWithin, lastFewOf } from './bounds.js';
import { holdsOf, isRhetorical, meaningOf, negationsBefore } from './claim-meaning.js';
import { quantityOf, type Figures } from './figures.js';
import { rankOf, rankOfObservation, rankPool } from './ranks.js';
import { relatedTo } from './related.js';
import { unknown } from './unknown.js';
import { ONLY, countOf, verifyCount, verifyOnly } from './verify-counts.js';
import type { World } from './world.js';

/** 进前100了对吧, 上榜的是4个吧: places on lists. */
export function verifyRanks(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const ordinals = query.figures.filter(({ role }) => role === 'ordinal');
  const [first] = ordinals;
  const counted = query.figures.find(({ role, quantity }) => role === 'cardinal' && quantity.unitCode !== '');
  if (!first && counted) return verifyCount(counted, query, world);
  if (!first && ONLY.test(query.text)) return verifyOnly(query, world);
  const pool = rankPool(query, world, undefined);
  return query.entities.value.map((entity): Answer => {
    const observation = pool.find((o) => o.observationAbout === entity.id);
    if (!observation) return unlisted(entity, query, world);
    const ordinal = ordinals.find(({ start }) => isOf(start, entity, query)) ?? first;
    if (ordinal ? FROM_END.test(ordinal.said) : lastFewOf(query) !== undefined)
      return rankOf([observation], entity, { ...query, figures: [], aspects: ['low'] }, figures);
    if (ordinal && among(ordinal, observation, query))
      return rankOf([observation], entity, { ...query, figures: [] }, figures);
    return ordinal
      ? onPlace(ordinal, observation, pool, query, figures)
      : onBound(observation, query, figures);
  });
}

/** 石桥是青禾第一吗: a place among those of a region, where it is not the one on the list. */
const among = ({ quantity }: StatedFigure, observation: Observation, { within, text }: Query): boolean =>
  within !== undefined &&
  !/全国/.test(text) &&
  Number(quantity.value) < FEW &&
  rankOfObservation(observation) !== Number(quantity.value);

/** Counted from the end, a place is one among those that the record has. */
const FROM_END = /^倒数/;

/** 是第57吧: a stated place against the printed one, and who has the stated one. */
function onPlace(
  ordinal: StatedFigure,
  observation: Observation,
  pool: readonly Observation[],
  query: Query,
  figures: Figures,
): Answer {
  const stated = Number(ordinal.quantity.value);
  const meant =
    ordinal.quantity.hedge === 'exact'
      ? pool.filter((o) => rankOfObservation(o) === stated && o !== observation)
      : [];
  const otherwise = scopeCaveats(observation, query, figures);
  const meaning = ordinal.quantity.hedge === 'exact' ? 'equal' : meaningOf(ordinal, query);
  const rank = new Decimal(rankOfObservation(observation));
  const about = rank
    .minus(stated)
    .abs()
    .lte(ordinal.quantity.hedge === 'about' ? stated * 0.05 : 0);
  const same =
    (holdsOf(meaning, rank, 'exact', new Decimal(stated)) ?? about) === true && otherwise.length === 0;
  const { denied } = negationsBefore(ordinal, query.text);
  return assertion(
    {
      type: 'verdict',
      holds: same !== denied,
      claim: ordinal.said,
      how: denied ? 'not' : 'rank',
      observation,
      meant: denied ? [] : meant,
      names: [],
    },
    [observation, ...(denied ? [] : meant)],
    figures,
    otherwise,
    relatedTo(observation.observationAbout, figures, [observation.variableMeasured]),
  );
}

/** 进前100了吧, 上榜了吧, and both denied. */
function onBound(observation: Observation, query: Query, figures: Figures): Answer {
  const size = figures.ranking(observation.ranking ?? '')?.size;
  const bound = boundOf({ ...query, aspects: [] }, size);
  const outside = isOutside(query);
  const otherwise = scopeCaveats(observation, query, figures);
  const otherList: Caveat[] = query.aspects.includes('otherList')
    ? query.figures.slice(0, 1).map(({ said }) => ({ type: 'otherList', said }))
    : [];
  // Counted from the end of a list whose size is not told.
  if (bound === undefined && query.figures.some(({ role }) => role === 'bottom'))
    return unknown({
      type: 'holder',
      ranking: observation.ranking ?? '',
      rank: query.figures[0]?.said ?? '',
    });
  const within = bound === undefined || isWithin(rankOfObservation(observation), bound);
  return assertion(
    {
      type: 'verdict',
      holds: otherwise.length === 0 && within !== outside,
      claim: [bound?.from ?? [], bound?.rank ?? []].flat().join('—'),
      how: otherwise.length > 0 ? 'rank' : howOf(bound, within, outside),
      observation,
      meant: [],
      names: [],
    },
    [observation],
    figures,
    [...otherList, ...otherwise],
    relatedTo(observation.observationAbout, figures, [observation.variableMeasured]),
  );
}

/** Up to a rank, past it, or between two. */
function howOf(bound: Bound | undefined, within: boolean, outside: boolean): VerdictStatement['how'] {
  if (bound === undefined) return 'listed';
  if (bound.from !== undefined) return within ? 'between' : 'notBetween';
  return outside ? 'beyond' : 'top';
}

/** 没进前100, 不是进了前100吗, 不是没进吧: each denial turns it round. */
const isOutside = ({ text, aspects }: Query): boolean =>
  DENIES.test(text) ? FALLS_SHORT.test(text) === isRhetorical(text) : aspects.includes('outside');

const DENIES = /(?<!是)(?:不是|并非)(?![说,，])/;
const FALLS_SHORT = /(?:没有?|未)能?(?:[挤冲排打杀]?进|入围|上榜|在)|落榜|[之以]外/;

/** 全省第12, 世界排名12: told of another area than the list is over. */
function scopeCaveats(observation: Observation, query: Query, figures: Figures): readonly Caveat[] {
  const scope = figures.ranking(observation.ranking ?? '')?.scope ?? '';
  return ofOtherScope(query, figures) ? [{ type: 'scopeOfList', scope }] : [];
}

function ofOtherScope({ text, within, aspects }: Query, figures: Figures): boolean {
  const named = /全省|省[里内级]|全[市县区]|[市县]里|市级|世界|全球|亚洲|长三角|百强县/.exec(text)?.[0];
  const scopes = [...figures.knowledge.vocabulary.rankings.values()].map(({ scope = '' }) => scope);
  if (named?.includes('省') || aspects.includes('province'))
    return !scopes.some((scope) => scope.endsWith('省'));
  if (named !== undefined) return !scopes.some((scope) => scope.includes(named.replace(/^全/, '')));
  const place = figures.entity(within ?? '')?.name;
  return place !== undefined && /在.{2,6}排/.test(text) && !scopes.some((scope) => scope.includes(place));
}

/** 甲第5乙第9: a place on the list is of the name right before it. */
const isOf = (start: number, entity: EntityRef, { entities }: Query): boolean =>
  entity.start >= 0 &&
  start > entity.start &&
  !entities.value.some((other) => other.start > entity.start && other.start < start);

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
