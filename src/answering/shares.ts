import type { Answer, Caveat, Refusal } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import { amountOf, type Quantity } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import {
  decimalsOf,
  derived,
  divide,
  fourDigits,
  intervalOf,
  printedOf,
  scale,
  type Interval,
} from './intervals.js';
import { lookUp } from './resolve.js';
import { differenceOf, dimensionOf, isExact, isPartOf, matched, sidesOf, type Sides } from './sides.js';
import { answerValue } from './value.js';
import { unknown } from './unknown.js';
import { relatedTo } from './related.js';
import type { World } from './world.js';

/** 占百分之几: a published share, else a part over a whole that it lies in, else a ratio that the question names itself. */
export function answerShare(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const printed = printedShare(query, world);
  if (printed) return [printed];
  const listed = listedOf(query, figures);
  if (listed) return [shareOf(...listed, figures)];
  const sides = inOrder(sidesOf(query, world), query, figures);
  const [a, b] = matched(sides, figures) ?? [sides.first[0], sides.second[0]];
  if (!a || !b) return lacking(sides, query, world);
  const refusal = refusalOf(a, b, figures, 'share');
  if (refusal) return [refused(refusal, sides, figures)];
  const caveats: Caveat[] = a.variableMeasured === b.variableMeasured ? [] : [{ type: 'ownRatio' }];
  if (!quantityOf(a) || !quantityOf(b)) return [refused('differentUnits', sides, figures)];
  return [shareOf(a, b, figures, caveats)];
}

function shareOf(a: Observation, b: Observation, figures: Figures, caveats: readonly Caveat[] = []): Answer {
  const [part, whole] = [a, b].map((o) => printedOf(quantityOf(o) ?? NOTHING));
  const share = scale(divide(precise(a, figures), precise(b, figures)), 100);
  const figure = derived(share, '%', 0, fourDigits(share.mid, 2), `${part} ÷ ${whole}`);
  return assertion(
    {
      type: 'derived',
      name: 'share',
      about: a.observationAbout,
      variable: a.variableMeasured,
      other: b.variableMeasured,
      period: a.observationDate,
      figure,
      operands: [a, b],
    },
    [a, b],
    figures,
    caveats,
  );
}

/** 上榜的占整个榜单百分之几: how many of a place are listed, and how many the list holds. */
function listedOf(
  { entities, rankings, variables }: Query,
  figures: Figures,
): readonly [Observation, Observation] | undefined {
  const named = variables.value.some(({ ids }) =>
    ids.some((id) => figures.variable(id)?.countOf !== undefined),
  );
  if (rankings.value.length === 0 && !named) return undefined;
  const counted = (id: string): readonly Observation[] =>
    figures
      .about(id)
      .filter((o) => statTypeOfCounted(o, figures) === 'rank' && quantityOf(o)?.hedge === 'exact');
  const lists =
    rankings.value.length > 0 ? rankings.value : [...figures.knowledge.vocabulary.rankings.keys()];
  const parts = entities.value.flatMap(({ id }) => counted(id));
  const wholes = lists.flatMap(counted);
  const [part, whole] = [parts[0], wholes[0]];
  return part && whole && parts.length === 1 && wholes.length === 1 ? [part, whole] : undefined;
}

const statTypeOfCounted = (o: Observation, figures: Figures): string | undefined =>
  figures.variable(figures.variable(o.variableMeasured)?.countOf ?? '')?.statType;

const NOTHING: Quantity = { value: '0', unit: '', unitCode: '', unitMultiplier: 0, hedge: 'exact' };

/** 是几倍: as shares, but either way round. */
export function answerTimes(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const sides = sidesOf(query, world);
  const [a, b] = matched(sides, figures) ?? [sides.first[0], sides.second[0]];
  if (!a || !b) return lacking(sides, query, world);
  const refusal = refusalOf(a, b, figures, 'times');
  if (refusal) return [refused(refusal, sides, figures)];
  const why = a.variableMeasured === b.variableMeasured ? undefined : differenceOf(a, b, figures);
  const caveats: Caveat[] = why
    ? [{ type: 'notSameThing', first: a.variableMeasured, second: b.variableMeasured, why }]
    : a.variableMeasured === b.variableMeasured
      ? []
      : [{ type: 'ownRatio' }];
  const [part, whole] = [quantityOf(a), quantityOf(b)];
  if (!part || !whole) return [refused('differentUnits', sides, figures)];
  const ratio = divide(precise(a, figures), precise(b, figures));
  const figure = derived(
    ratio,
    '倍',
    0,
    Math.min(2, fourDigits(ratio.mid)),
    `${printedOf(part)} ÷ ${printedOf(whole)}`,
  );
  return [
    assertion(
      {
        type: 'derived',
        name: 'times',
        about: a.observationAbout,
        variable: a.variableMeasured,
        other: b.variableMeasured,
        period: a.observationDate,
        figure,
        operands: [a, b],
      },
      [a, b],
      figures,
      caveats,
    ),
  ];
}

/** Counts are exact; amounts are rounded in print. */
export function precise(o: Observation, figures: Figures): Interval {
  const q = quantityOf(o) ?? NOTHING;
  return intervalOf(
    q,
    figures.variable(o.variableMeasured)?.statType === 'count' &&
      q.unitMultiplier === 0 &&
      decimalsOf(q) === 0,
  );
}

/** 占桩基总工程量多少: the record prints the share itself. */
function printedShare(query: Query, { figures }: World): Answer | undefined {
  const wholes = query.variables.value.flatMap(({ ids }) => ids);
  for (const { id } of query.entities.value) {
    for (const about of [id, ...figures.partsOf(id)]) {
      const shares = figures.about(about).filter((o) => {
        const of = figures.variable(o.variableMeasured)?.shareOf;
        return of !== undefined && (wholes.includes(of) || wholes.includes(o.variableMeasured));
      });
      if (isNonEmpty(shares)) return assertion({ type: 'figures', observations: shares }, shares, figures);
    }
  }
  return undefined;
}

/** A month is a share of its quarter, whichever is named first; of two carried on from before the smaller is of the larger. */
function inOrder(sides: Sides, { variables }: Query, figures: Figures): Sides {
  const [a, b] = [sides.first[0], sides.second[0]];
  if (!a || !b || isPartOf(a, b, figures)) return sides;
  const [x, y] = [quantityOf(a), quantityOf(b)];
  const carried = variables.from === 'previous' && x && y && amountOf(x).gt(amountOf(y));
  return isPartOf(b, a, figures) || carried ? { first: sides.second, second: sides.first } : sides;
}

function refusalOf(
  a: Observation,
  b: Observation,
  figures: Figures,
  asked: 'share' | 'times',
): Refusal | undefined {
  const same = a.variableMeasured === b.variableMeasured;
  if (a.observationAbout !== b.observationAbout && !same) return 'differentVariables';
  if (dimensionOf(a, figures) !== dimensionOf(b, figures)) return 'differentUnits';
  if (figures.variable(a.variableMeasured)?.statType === 'rank') return 'notAPart';
  if (a.obsStatus === 'suspect' || b.obsStatus === 'suspect') return 'suspect';
  if (!isExact(a) || !isExact(b)) return 'hedged';
  if (asked === 'times')
    return same || samePeriod(a.observationDate, b.observationDate) ? undefined : 'differentPeriods';
  if (same) return isPartOf(a, b, figures) ? undefined : 'notAPart';
  if (!samePeriod(a.observationDate, b.observationDate)) return 'differentPeriods';
  return differenceOf(a, b, figures) ? 'notAPart' : undefined;
}

function refused(reason: Refusal, { first, second }: Sides, figures: Figures): Answer {
  const observations = [...first.slice(0, 2), ...second.slice(0, 2)];
  return isNonEmpty(observations)
    ? assertion({ type: 'sideBySide', reason, observations }, observations, figures)
    : unknown({ type: 'context' });
}

/** One side is not in the record: say so, or, where the other side goes by another name there, set both side by side. */
function lacking(sides: Sides, query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [known] = [...sides.first, ...sides.second];
  const bare = query.entities.value.find(
    ({ id }) => ![...sides.first, ...sides.second].some((o) => o.observationAbout === id),
  );
  const alike =
    known && bare
      ? lookUp(
          bare.id,
          (figures.variable(known.variableMeasured)?.differsFrom ?? []).map(({ variable }) => variable),
          [],
          figures,
        ).all.slice(-2)
      : [];
  if (known && alike.length > 0)
    return [refused('differentVariables', { first: alike, second: [known] }, figures)];
  if (query.variables.value.length > 0 && query.entities.value.length > 0) {
    const missing = answerValue(query, world).filter(({ type }) => type === 'unknown');
    if (missing.length > 0) return missing;
  }
  const [entity] = query.entities.value;
  return [
    unknown(
      { type: 'workings', ...(entity ? { entity: entity.id } : {}) },
      { nearest: known ? [known] : [], related: entity ? relatedTo(entity.id, figures) : [] },
    ),
  ];
}
