import { Decimal } from 'decimal.js';
import type { Derived } from '../model/answer.js';
import { amountOf, roundingOf, type Quantity } from '../model/quantity.js';

/** A figure with the interval its printed rounding allows. */
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

export const percentOf = (interval: Interval): Interval => ({ mid: interval.mid.div(100), low: interval.low.div(100), high: interval.high.div(100) });
export const onePlus = (rate: Interval): Interval => ({ mid: rate.mid.plus(1), low: rate.low.plus(1), high: rate.high.plus(1) });

/** Quotient of two positive intervals. */
export const divide = (a: Interval, b: Interval): Interval => ({ mid: a.mid.div(b.mid), low: a.low.div(b.high), high: a.high.div(b.low) });
export const subtract = (a: Interval, b: Interval): Interval => ({ mid: a.mid.minus(b.mid), low: a.low.minus(b.high), high: a.high.minus(b.low) });
export const add = (a: Interval, b: Interval): Interval => ({ mid: a.mid.plus(b.mid), low: a.low.plus(b.low), high: a.high.plus(b.high) });
export const scale = (a: Interval, factor: Decimal.Value): Interval => ({ mid: a.mid.times(factor), low: a.low.times(factor), high: a.high.times(factor) });

/** A worked-out figure in `unit` (10^multiplier of its base), rounded to `decimals`; the interval is left out when it is a point. */
export function derived(interval: Interval, unit: string, multiplier: number, decimals: number, working: string): Derived {
  const factor = new Decimal(10).pow(multiplier);
  const [value, low, high] = [interval.mid, interval.low, interval.high].map((d) => d.div(factor).toDecimalPlaces(decimals)) as [Decimal, Decimal, Decimal];
  return { value, unit, decimals, working, ...(low.equals(high) ? {} : { low, high }) };
}

/** Decimals that show four significant digits, at most `most`. */
export function fourDigits(value: Decimal, most = 4): number {
  if (value.isZero()) return 0;
  return Math.min(most, Math.max(0, 3 - value.abs().log(10).floor().toNumber()));
}

export const decimalsOf = (q: Quantity): number => new Decimal(q.value).decimalPlaces();
