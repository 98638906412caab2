import type { Answer, Caveat, Derived, Refusal } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { isInside } from './inside.js';
import { decimalsOf, intervalOf, type Interval } from './intervals.js';
import { lookUp } from './resolve.js';
import { differenceOf, dimensionOf, isExact, isPartOf, type Sides } from './sides.js';
import { answerValue } from './value.js';
import { unknown } from './unknown.js';
import { relatedTo } from './related.js';
import type { World } from './world.js';

/** Stands for a figure that has none. */
export const NOTHING: Quantity = { value: '0', unit: '', unitCode: '', unitMultiplier: 0, hedge: 'exact' };

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

/** Why one figure is not set over the other. */
export function refusalOf(
  a: Observation,
  b: Observation,
  figures: Figures,
  asked: 'share' | 'times',
): Refusal | undefined {
  const same = a.variableMeasured === b.variableMeasured;
  if (a.observationAbout !== b.observationAbout && !same) return 'differentVariables';
  if (dimensionOf(a, figures) !== dimensionOf(b, figures) && ![a, b].every((o) => isCountOfFirms(o, figures)))
    return 'differentUnits';
  if (figures.variable(a.variableMeasured)?.statType === 'rank') return 'notAPart';
  if (a.obsStatus === 'suspect' || b.obsStatus === 'suspect') return 'suspect';
  if (!isExact(a) || !isExact(b)) return 'hedged';
  if (asked === 'times')
    return same || samePeriod(a.observationDate, b.observationDate) ? undefined : 'differentPeriods';
  if (same) return isPartOf(a, b, figures) ? undefined : 'notAPart';
  if (!samePeriod(a.observationDate, b.observationDate)) return 'differentPeriods';
  const isComponent = figures.variable(a.variableMeasured)?.componentOf === b.variableMeasured;
  return !isComponent && differenceOf(a, b, figures) ? 'notAPart' : undefined;
}

/** 12个项目, 2家企业, 3户: counted each by its own word, though one may be the other. */
const isCountOfFirms = (o: Observation, figures: Figures): boolean =>
  figures.variable(o.variableMeasured)?.statType === 'count' && COUNTERS.has(dimensionOf(o, figures));

const COUNTERS: ReadonlySet<string> = new Set(['个', '家', '户', '项']);

export function refused(reason: Refusal, { first, second }: Sides, figures: Figures): Answer {
  const observations = [...first.slice(0, 2), ...second.slice(0, 2)];
  return isNonEmpty(observations)
    ? assertion({ type: 'sideBySide', reason, observations }, observations, figures)
    : unknown({ type: 'context' });
}

/** One side is not in the record: say so, or, where the other side goes by another name there, set both side by side. */
export function lacking(sides: Sides, query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [known] = [...sides.first, ...sides.second];
  const bare = query.entities.value.find(
    ({ id }) =>
      ![...sides.first, ...sides.second].some(
        (o) => o.observationAbout === id || isInside(o.observationAbout, id, figures),
      ),
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

/** One observation over another, worked out. */
export function ratio(
  name: 'share' | 'times' | 'average',
  [a, b]: readonly [Observation, Observation],
  figure: Derived,
  figures: Figures,
  caveats: readonly Caveat[],
): Answer {
  return assertion(
    {
      type: 'derived',
      name,
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
