import { Decimal } from 'decimal.js';
import type { Answer, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { nearestTo, pairsApart } from './apart.js';
import { assertion, isNonEmpty } from './assertion.js';
import { compareTwo } from './compare-two.js';
import { isInside } from './inside.js';
import { isVerbal, quantityOf, type Figures } from './figures.js';
import { unitless } from './counting.js';
import { earliestOf } from './earliest.js';
import { askedMentions } from './mentions.js';
import { isOfKind, rankedTypes, unlikeOfKind } from './of-kind.js';
import { askedPeriods, choosePeriod } from './periods.js';
import { isRankQuery, notWhole, rankPool } from './ranks.js';
import { isWide } from './resolve.js';
import { unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 哪个最高, 谁垫底: among the entities that the record has the indicator for, and it says among which. */
export function answerSuperlative(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const mentions = askedMentions(unitless(query), figures);
  const ids = mentions.flatMap((mention) => mention.ids);
  const apartOrDated = earliestOf(query, ids, world) ?? unlikeOfKind(query, ids, world);
  if (apartOrDated) return [apartOrDated];
  const asksGap = query.aspects.includes('gap');
  // 最差的呢, after how many and which are listed: of those.
  const ofListed = query.variables.from === 'previous' && isRankQuery(query, figures);
  // 哪几个镇上榜 → 挨得最近的两个: of those that were counted.
  const ranked = mentions.some(({ ids }) =>
    ids.some((id) => {
      const variable = figures.variable(id);
      return variable?.statType === 'rank' || ((asksGap || ofListed) && variable?.countOf !== undefined);
    }),
  );
  const several = query.entities.value.filter(({ id }) => figures.about(id).length > 0).length > 1;
  const only = several ? undefined : query.entities.value[0]?.id;
  const listed = ranked ? rankPool(query, world, undefined) : poolOf(query, world);
  // 听说石桥排名最高: among the listed around it.
  const isListed = ranked && only !== undefined && listed.some((o) => o.observationAbout === only);
  const place =
    isListed && !isWide(only, figures) ? (query.within ?? figures.entity(only)?.containedInPlace) : only;
  const named = (o: Observation): boolean =>
    !several || query.entities.value.some(({ id }) => id === o.observationAbout);
  const pool = listed
    .filter(named)
    .filter(
      (o) =>
        place === undefined || o.observationAbout === place || isInside(o.observationAbout, place, figures),
    );
  const partial = ranked && isNonEmpty(pool) ? notWhole(place, figures) : undefined;
  if (partial) return [partial];
  if (!isNonEmpty(pool))
    return ranked ? [unknown({ type: 'rank', entity: place ?? '' })] : answerValue(query, world);
  const alike = pool.filter(
    (o) => o.variableMeasured === pool[0].variableMeasured && o.ranking === pool[0].ranking,
  );
  if (!isNonEmpty(alike)) return [];
  const around = place !== undefined && alike.some((o) => o.observationAbout !== place) ? place : undefined;
  if (new Set(alike.map((o) => o.observationAbout)).size === 1)
    return [
      assertion(
        { type: 'sideBySide', reason: 'oneHolderOnly', observations: [alike[0]] },
        [alike[0]],
        figures,
      ),
    ];
  const high = !query.aspects.includes('low');
  const sorted = [...alike].sort((a, b) => compare(a, b, figures) * (high ? 1 : -1));
  if (!isNonEmpty(sorted)) return [];
  const last = sorted.at(-1);
  const stated = query.figures.find(({ role }) => role === 'ordinal')?.quantity.value;
  if (asksGap && !high && stated !== undefined && stated !== '1')
    return nearestTo(new Decimal(stated), sorted, figures);
  const ends = !high && (query.aspects.includes('high') || stated !== undefined);
  if (asksGap && ends && last) return [compareTwo(sorted[0], last, figures)];
  const apart = asksGap ? pairsApart(sorted, high, isListed ? only : undefined, figures) : [];
  if (apart.length > 0) return apart;
  const caveats: Caveat[] =
    ranked && !high && around !== undefined ? [{ type: 'notAllListed', place: around }] : [];
  const [best, ...rest] = sorted;
  const level = rest.filter((o) => compare(o, best, figures) === 0);
  return [
    assertion(
      {
        type: 'best',
        observations: [best, ...level],
        high,
        pool: sorted,
        ...(around === undefined ? {} : { place: around }),
      },
      sorted,
      figures,
      caveats,
      [{ type: 'overview', entity: best.observationAbout }],
    ),
  ];
}

/** The latest figure of each entity, of the first variable that more than one entity has. */
function poolOf(query: Query, { figures, today }: World): Observation[] {
  const named = askedMentions(unitless(query), figures).flatMap((mention) => mention.ids);
  const wider = [...named, ...named.flatMap(figures.narrowerThan)];
  // 谁的增速最快: the rates, and never the amounts that grew.
  const all = query.aspects.includes('growth') ? wider.flatMap((id) => rateOf(id, figures)) : wider;
  const types = rankedTypes(query);
  const [asked] = askedPeriods(query, undefined, today);
  const pools = [...new Set(all)].map((id) => {
    const own = figures
      .measuring(id)
      .filter((o) => quantityOf(o) !== undefined && !isVerbal(o, figures))
      .filter((o) => !query.excluded.includes(o.observationAbout));
    const holders = [...new Set(own.map((o) => o.observationAbout))].filter((about) =>
      isOfKind(about, types, figures),
    );
    return holders.flatMap((about) =>
      choosePeriod(
        own.filter((o) => o.observationAbout === about),
        asked,
        figures,
      ).slice(0, 1),
    );
  });
  return pools.find((pool) => pool.length > 1) ?? pools.find((pool) => pool.length > 0) ?? [];
}

const rateOf = (id: string, figures: Figures): readonly string[] =>
  figures.variable(id)?.statType === 'growthRate' ? [id] : figures.growthOf(id);

/** The better first: the larger amount, or the smaller rank. */
function compare(a: Observation, b: Observation, figures: Figures): number {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (!x || !y) return 0;
  const lower = figures.variable(a.variableMeasured)?.lowerIsBetter === true;
  return amountOf(y).comparedTo(amountOf(x)) * (lower ? -1 : 1);
}
