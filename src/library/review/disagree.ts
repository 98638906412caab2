import { Decimal } from 'decimal.js';
import { amountOf, roundingOf, type Hedge, type Quantity } from '../../model/quantity.js';

/** How far below and above the printed figure the true one may lie, as parts of it. */
const slack: Readonly<Record<Hedge, readonly [number, number]>> = {
  exact: [0, 0],
  about: [0.1, 0.1],
  nearly: [0.1, 0],
  over: [0, 1],
  atLeast: [0, Infinity],
  atMost: [1, 0],
};

/** Whether no true figure could have been printed both ways: 34.7亿元 and 34.72亿元 agree, 近5万 and 4.2万 do not. */
export function disagree(a: Quantity, b: Quantity): boolean {
  if (a.unitCode !== b.unitCode) return true;
  const first = rangeOf(a);
  const second = rangeOf(b);
  return first.high.lessThan(second.low) || second.high.lessThan(first.low);
}

function rangeOf(quantity: Quantity): { low: Decimal; high: Decimal } {
  const amount = amountOf(quantity);
  const [below, above] = slack[quantity.hedge];
  const size = amount.abs();
  const rounding = quantity.hedge === 'exact' ? roundingOf(quantity) : new Decimal(0);
  return {
    low: amount.minus(below === 0 ? rounding : size.times(below)),
    high: amount.plus(above === 0 ? rounding : size.times(above)),
  };
}
