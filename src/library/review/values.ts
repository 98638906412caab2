import { Decimal } from 'decimal.js';
import type { PeriodMention } from '../../language/periods.js';
import type { QuantityMention } from '../../language/quantities.js';
import type { UnitTable } from '../../language/units.js';
import type { Issue } from '../../model/issue.js';
import { samePeriod } from '../../model/period.js';
import type { Quantity } from '../../model/quantity.js';
import { issue } from '../issues.js';
import type { Fact } from '../observations.js';
import type { Check } from './check.js';
import { figuresIn, periodsIn } from './readings.js';

/** The quote stands in its passage, and read by the program it says what the fact says. */
export const misreadValues: Check = ({ written, facts, units }) => [
  ...written
    .filter(({ value, passage }) => !passage.text.includes(value.quote))
    .map((fact) => issue('quoteNotFound', fact.at('quote'), { passage: fact.passage.id })),
  ...facts.flatMap((fact) => misreadValue(fact, units)),
];

function misreadValue(fact: Fact, units: UnitTable): Issue[] {
  const { value } = fact.observation;
  if (value.type === 'text') return [];
  if (value.type === 'date') {
    const read = periodsIn(fact);
    if (read.some(({ period }) => samePeriod(period, value.date))) return [];
    return [notInQuote(fact, value.printed, read)];
  }
  const read = figuresIn(fact, units);
  const found = read.filter(({ quantity }) => sameFigure(quantity, value.quantity));
  if (found.length === 0) return [notInQuote(fact, value.printed, read)];
  const ranked = fact.variable.statType !== 'rank' || found.some(({ role }) => role === 'ordinal');
  return ranked ? [] : [issue('rankNotOrdinal', fact.at('value'), { value: value.printed })];
}

const notInQuote = (fact: Fact, value: string, read: readonly (PeriodMention | QuantityMention)[]): Issue =>
  issue('valueNotInQuote', fact.at('value'), { value, read });

const sameFigure = (a: Quantity, b: Quantity): boolean =>
  a.unitCode === b.unitCode &&
  a.unitMultiplier === b.unitMultiplier &&
  a.hedge === b.hedge &&
  new Decimal(a.value).equals(b.value);
