import { Decimal } from 'decimal.js';
import type { Answer, Derived } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod, shiftYears, type Period } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { decimalsOf, derived, divide, intervalOf, onePlus, percentOf, scale, type Interval } from './decimals.js';
import { variableOf, type Figures } from './figures.js';
import { quantityOf } from './quantities.js';
import { askedPeriod, resolve, type Found } from './resolve.js';
import { noFigure, unknown } from './unknown.js';

interface Pair {
  readonly level: Observation;
  readonly growth: Observation;
  readonly amount: Quantity;
  readonly rate: Quantity;
}

/** 去年同期是多少: the level divided by one plus its growth, for nominal growth over the year before only. */
export function answerBase(query: Query, figures: Figures): Answer[] {
  return each(query, figures, (found) => {
    const published = found.observations.flatMap((o) => figures.of(o.observationAbout, o.variableMeasured).filter((p) => samePeriod(p.observationDate, shiftYears(o.observationDate, -1))));
    const [first, ...rest] = published;
    if (first) return assertion({ type: 'figures', observations: [first, ...rest] }, [first, ...rest], figures);
    return fromPair(found, figures, 'base');
  });
}

/** 比去年同期多了多少: level minus the base worked back. */
export function answerIncrement(query: Query, figures: Figures): Answer[] {
  return each(query, figures, (found) => fromPair(found, figures, 'increment'));
}

function each(query: Query, figures: Figures, work: (found: Found) => Answer | undefined): Answer[] {
  return query.entities.value.flatMap((entity) =>
    query.variables.value.map((mention) => {
      const found = resolve(entity, mention, query, figures);
      return (found.observations.length > 0 ? work(found) : undefined) ?? noFigure(entity, mention, found, query, figures);
    }),
  );
}

/** The asked year has no figure, but the year after has a level and its growth. */
export function workedBack(found: Found, query: Query, figures: Figures): Answer | undefined {
  const asked = askedPeriod(query);
  if (!asked) return undefined;
  const later = shiftYears(asked, 1);
  const levels = found.all.filter((o) => samePeriod(o.observationDate, later));
  return levels.length > 0 ? fromPair({ ...found, observations: levels }, figures, 'base', asked) : undefined;
}

function fromPair(found: Found, figures: Figures, name: 'base' | 'increment', period?: Period): Answer | undefined {
  const pair = found.observations.map((level) => pairOf(level, figures)).find((p) => p !== undefined);
  const level = found.observations[0];
  if (!pair) return level ? unknown({ type: 'growth', entity: level.observationAbout, variable: level.variableMeasured, period: level.observationDate }, { nearest: [level] }) : undefined;
  const growth = variableOf(figures, pair.growth.variableMeasured);
  const refusal = growth?.measurementQualifier === 'real' ? 'realGrowth' : growth?.comparedWith !== 'yearBefore' ? 'unknownBasis' : pair.level.obsStatus === 'suspect' ? 'suspect' : undefined;
  if (refusal) return assertion({ type: 'sideBySide', reason: refusal, observations: [pair.level, pair.growth] }, [pair.level, pair.growth], figures);
  const figure = name === 'base' ? baseOf(pair) : incrementOf(pair);
  return assertion(
    { type: 'derived', name, about: pair.level.observationAbout, variable: pair.level.variableMeasured, period: period ?? (name === 'base' ? shiftYears(pair.level.observationDate, -1) : pair.level.observationDate), figure, operands: [pair.level, pair.growth] },
    [pair.level, pair.growth],
    figures,
    [{ type: 'assumesNominal' }],
  );
}

export function pairOf(level: Observation, figures: Figures): Pair | undefined {
  const growth = figures
    .growthOf(level.variableMeasured)
    .flatMap((id) => figures.of(level.observationAbout, id))
    .find((o) => samePeriod(o.observationDate, level.observationDate));
  const amount = quantityOf(level);
  const rate = growth && quantityOf(growth);
  return growth && amount && rate ? { level, growth, amount, rate } : undefined;
}

const factorOf = (pair: Pair): Interval => onePlus(percentOf(intervalOf({ ...pair.rate, unitMultiplier: 0 }, false)));

function baseOf(pair: Pair): Derived {
  const base = divide(intervalOf(pair.amount, false), factorOf(pair));
  return derived(base, pair.amount.unit, pair.amount.unitMultiplier, decimalsOf(pair.amount), `${pair.amount.value}${pair.amount.unit} ÷ (1 ${signed(pair.rate)})`);
}

function incrementOf(pair: Pair): Derived {
  const level = intervalOf(pair.amount, false);
  const factor = factorOf(pair);
  const share = (f: Decimal): Decimal => f.minus(1).div(f);
  const increment = { mid: scale(level, share(factor.mid)).mid, low: scale(level, share(factor.low)).low, high: scale(level, share(factor.high)).high };
  return derived(increment, pair.amount.unit, pair.amount.unitMultiplier, decimalsOf(pair.amount), `${pair.amount.value}${pair.amount.unit} − ${pair.amount.value}${pair.amount.unit} ÷ (1 ${signed(pair.rate)})`);
}

const signed = (rate: Quantity): string => (new Decimal(rate.value).isNegative() ? `− ${rate.value.slice(1)}%` : `+ ${rate.value}%`);
