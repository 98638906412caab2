import type { Answer, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { period, samePeriod } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion, distinct } from './assertion.js';
import { isVerbal, quantityOf, type Figures } from './figures.js';
import { add, decimalsOf, derived, printedOf, subtract, type Interval } from './intervals.js';
import { isInside } from './inside.js';
import { areOpposites } from './opposites.js';
import { askedMentions } from './mentions.js';
import { resolve, tellingOf } from './resolve.js';
import { unlikeTerms } from './unlike-terms.js';
import { precise } from './ratios.js';
import { areComponents, areOfOneKind, dimensionOf, isExact, isPartOf, sidesOf, whoHasBoth } from './sides.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 加起来多少: only figures of one indicator, scope, unit and period, none a part of another. */
export function answerSum(asked: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const query = withHolder(asked, figures);
  const own = termsOf(query, world);
  const unlike = unlikeTerms(query, own, (part) => termsOf(part, world), figures);
  const terms = unlike.length > 0 ? [...own, ...unlike] : own;
  const [first, ...others] = terms;
  if (
    query.entities.value.some(
      ({ id }) => !terms.some((o) => o.observationAbout === id || isInside(o.observationAbout, id, figures)),
    )
  )
    return answerValue({ ...query, kind: 'value' }, world);
  if (!first || others.length === 0) return answerValue(query, world);
  const reason = unlike.length > 0 ? 'differentVariables' : refusalOf(terms, figures);
  if (reason)
    return [
      assertion(
        { type: 'sideBySide', reason, observations: [first, ...others] },
        [first, ...others],
        figures,
      ),
    ];
  const total = others.reduce<Interval>((sum, o) => add(sum, precise(o, figures)), precise(first, figures));
  return [
    inUnitOf(first, total, 'sum', [first, ...others], ' + ', figures, overlapOf(terms, total, figures)),
  ];
}

/** With nobody named, the only one who has both. */
export function withHolder(query: Query, figures: Figures): Query {
  const [place, ...others] = query.entities.value;
  if (query.entities.from !== 'default' || others.length > 0) return query;
  const holder = whoHasBoth(place, query, figures);
  return holder && holder !== place ? { ...query, entities: { ...query.entities, value: [holder] } } : query;
}

/** 多多少, 减去: two periods of one indicator, or why the difference is not taken. */
export function answerDifference(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const { first, second } = sidesOf(query, world);
  const [a, b] = [first[0], second[0]];
  if (!a || !b) return answerValue(query, world);
  const comparable =
    (a.variableMeasured === b.variableMeasured ||
      areComponents([a, b], figures) ||
      areOpposites([a, b], figures) ||
      areOfOneKind([a, b], figures)) &&
    dimensionOf(a, figures) === dimensionOf(b, figures);
  if (!comparable || !isExact(a) || !isExact(b)) {
    return [
      assertion(
        {
          type: 'sideBySide',
          reason: comparable || isRough(a, b, figures) ? 'hedged' : 'differentVariables',
          observations: [a, b],
        },
        [a, b],
        figures,
      ),
    ];
  }
  const [more, less] = precise(a, figures).mid.gte(precise(b, figures).mid) ? [a, b] : [b, a];
  return [
    inUnitOf(
      more,
      subtract(precise(more, figures), precise(less, figures)),
      'difference',
      [more, less],
      ' − ',
      figures,
    ),
  ];
}

/** 员工数, 成立之初员工数: one thing by their names, of which one is told roughly. */
function isRough(a: Observation, b: Observation, figures: Figures): boolean {
  const [x = '', y = ''] = [a, b].map((o) => figures.variable(o.variableMeasured)?.name);
  return (
    (x.endsWith(y) || y.endsWith(x)) &&
    dimensionOf(a, figures) === dimensionOf(b, figures) &&
    !(isExact(a) && isExact(b))
  );
}

/** 从2022到2024增加了多少: the last year of a run less the first. */
export function answerIncrease(query: Query, world: World): readonly Answer[] | undefined {
  const [run, ...others] = query.periods.value;
  const years = /^(\d{4})\/(\d{4})$/.exec(run?.period.iso ?? '');
  if (!run || !years || others.length > 0) return undefined;
  const value = years.slice(1).map((year) => ({ ...run, period: period(year) }));
  return answerDifference({ ...query, periods: { ...query.periods, value } }, world);
}

function inUnitOf(
  first: Observation,
  total: Interval,
  name: 'sum' | 'difference',
  operands: readonly [Observation, ...Observation[]],
  sign: string,
  figures: Figures,
  caveats: readonly Caveat[] = [],
): Answer {
  const quantities = operands.flatMap((o) => quantityOf(o) ?? []);
  const [unit] = quantities;
  const decimals = Math.max(...quantities.map(decimalsOf));
  const figure = derived(
    total,
    unit?.unit ?? '',
    unit?.unitMultiplier ?? 0,
    decimals,
    quantities.map(printedOf).join(sign),
  );
  return assertion(
    {
      type: 'derived',
      name,
      about: first.observationAbout,
      variable: first.variableMeasured,
      period: first.observationDate,
      figure,
      operands,
    },
    operands,
    figures,
    caveats,
  );
}

/** Components of a total may overlap, unless they come to it or are known to be all of it. */
function overlapOf(terms: readonly Observation[], { low, high }: Interval, figures: Figures): Caveat[] {
  const [first, second] = terms;
  if (!first || first.variableMeasured === second?.variableMeasured) return [];
  const total = figures.variable(first.variableMeasured)?.componentOf ?? '';
  const whole = figures
    .of(first.observationAbout, total)
    .find((o) => samePeriod(o.observationDate, first.observationDate));
  const printed = whole && precise(whole, figures);
  return printed && printed.low.lte(high) && low.lte(printed.high) ? [] : [{ type: 'mayOverlap' }];
}

function termsOf(query: Query, { figures, today }: World): Observation[] {
  const mentions = askedMentions(query, figures);
  const found = query.entities.value.flatMap((entity) =>
    mentions.length > 0
      ? mentions.flatMap((mention) =>
          resolve(entity, mention, query, figures, today).flatMap(({ observations }) =>
            tellingOf(observations, figures),
          ),
        )
      : figures
          .about(entity.id)
          .filter(
            (o) => figures.variable(o.variableMeasured)?.dimension === 'money' && !isVerbal(o, figures),
          ),
  );
  return distinct(found).filter((o) => quantityOf(o) !== undefined);
}

function refusalOf(
  terms: readonly Observation[],
  figures: Figures,
): 'differentVariables' | 'mixedItems' | 'differentPeriods' | 'hedged' | 'suspect' | 'notAPart' | undefined {
  const [first, ...others] = terms;
  if (!first) return undefined;
  if (terms.some((o) => dimensionOf(o, figures) !== dimensionOf(first, figures))) return 'mixedItems';
  if (terms.some((o) => o.variableMeasured !== first.variableMeasured)) {
    if (!areComponents(terms, figures) && !areOfOneKind(terms, figures)) return 'differentVariables';
    const totals = terms.map((o) => figures.variable(o.variableMeasured)?.componentOf);
    if (terms.some((o) => totals.includes(o.variableMeasured))) return 'notAPart';
  }
  if (terms.some((o) => o.obsStatus === 'suspect')) return 'suspect';
  if (!terms.every(isExact)) return 'hedged';
  if (others.some((o) => isPartOf(o, first, figures) || isPartOf(first, o, figures))) return 'notAPart';
  const oneEntity = terms.every((o) => o.observationAbout === first.observationAbout);
  return oneEntity || terms.every((o) => samePeriod(o.observationDate, first.observationDate))
    ? undefined
    : 'differentPeriods';
}
