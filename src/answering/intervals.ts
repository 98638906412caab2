import { Decimal } from 'decimal.js';
import type { Derived } from '../model/answer.js';
import { amountOf, roundingOf, type Quantity } from '../model/quantity.js';

/** A figure with the interval that its printed rounding allows. */
export interface Interval {
  readonly mid: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Counts are exact; measured figures are known to half a unit in their last printed place. */
export function intervalOf(q: Quantity, exact: boolean): Interval {
  const mid = amountOf(q);
  if (exact) return { mid, low: mid, high: mid };
  const half = roundingOf(q);
  return { mid, low: mid.minus(half), high: mid.plus(half) };
}

const each = (a: Interval, work: (d: Decimal) => Decimal): Interval => ({
  mid: work(a.mid),
  low: work(a.low),
  high: work(a.high),
});

export const percentOf = (a: Interval): Interval => each(a, (d) => d.div(100));
export const onePlus = (rate: Interval): Interval => each(rate, (d) => d.plus(1));
/** By a positive factor. */
export const scale = (a: Interval, factor: Decimal.Value): Interval => each(a, (d) => d.times(factor));

/** Quotient of two positive intervals. */
export const divide = (a: Interval, b: Interval): Interval => ({
  mid: a.mid.div(b.mid),
  low: a.low.div(b.high),
  high: a.high.div(b.low),
});
export const subtract = (a: Interval, b: Interval): Interval => ({
  mid: a.mid.minus(b.mid),
  low: a.low.minus(b.high),
  high: a.high.minus(b.low),
});
export const add = (a: Interval, b: Interval): Interval => ({
  mid: a.mid.plus(b.mid),
  low: a.low.plus(b.low),
  high: a.high.plus(b.high),
});

/** A worked-out figure in `unit` (10^multiplier of its base), rounded to `decimals`; the interval is left out when it is a point. */
export function derived(
  interval: Interval,
  unit: string,
  multiplier: number,
  decimals: number,
  working: string,
): Derived {
  const factor = new Decimal(10).pow(multiplier);
  const shown = (d: Decimal): Decimal => d.div(factor).toDecimalPlaces(decimals);
  const [low, high] = [shown(interval.low), shown(interval.high)];
  return { value: shown(interval.mid), unit, decimals, working, ...(low.equals(high) ? {} : { low, high }) };
}

/** Decimals that show four significant digits, at most `most`. */
export function fourDigits(value: Decimal, most = 4): number {
  if (value.isZero()) return 0;
  return Math.min(most, Math.max(0, 3 - value.abs().log(10).floor().toNumber()));
}

export const decimalsOf = (q: Quantity): number => new Decimal(q.value).decimalPlaces();

/** As printed, for a working: 34.72亿元. */
export const printedOf = (q: Quantity): string => `${q.value}${q.unit}`;
