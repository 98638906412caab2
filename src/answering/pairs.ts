import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import type { Refusal } from '../model/answer.js';
import { quantityOf, type Figures } from './figures.js';

/** A level and how it grew over the same period. */
export interface Pair {
  readonly level: Observation;
  readonly growth: Observation;
  readonly amount: Quantity;
  readonly rate: Quantity;
}

export function pairOf(level: Observation, figures: Figures): Pair | undefined {
  const growth = figures
    .growthOf(level.variableMeasured)
    .flatMap((id) => figures.of(level.observationAbout, id))
    .find((o) => samePeriod(o.observationDate, level.observationDate));
  const amount = quantityOf(level);
  const rate = growth && quantityOf(growth);
  return growth && amount && rate?.unitCode === 'P1' ? { level, growth, amount, rate } : undefined;
}

/** Only exact figures with nominal growth over the year before may be worked back. */
export function refusalOf({ level, growth, amount, rate }: Pair, figures: Figures): Refusal | undefined {
  const variable = figures.variable(growth.variableMeasured);
  if (variable?.measurementQualifier === 'real') return 'realGrowth';
  if (variable?.measurementQualifier === undefined || variable.comparedWith !== 'yearBefore')
    return 'unknownBasis';
  if (level.obsStatus === 'suspect' || growth.obsStatus === 'suspect') return 'suspect';
  return amount.hedge === 'exact' && rate.hedge === 'exact' ? undefined : 'hedged';
}
