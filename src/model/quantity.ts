import { Decimal } from 'decimal.js';

/** How the printed figure relates to the true one: 近 nearly · 约 about · 余/超 over · 以上 atLeast · 以内 atMost. */
export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'atMost';

/**
 * A figure as printed: `近5万人次` is value 5, unit 万人次, multiplier 4, hedge nearly.
 * The true amount in the base unit is value × 10^unitMultiplier.
 */
export interface Quantity {
  /** Decimal text of the printed number, e.g. `61850.42`; declines are negative. */
  readonly value: string;
  /** Unit as printed, e.g. `亿元`, `人次`, `%`; empty when none. */
  readonly unit: string;
  /** Code of the base unit, e.g. `CNY`, `P1` (percent), `PP` (percentage points), or the Chinese counter itself. */
  readonly unitCode: string;
  /** Power of ten between the printed number and the base unit (亿 = 8). */
  readonly unitMultiplier: number;
  readonly hedge: Hedge;
}

/** What a unit code measures; quantities compare and convert only inside one dimension. */
export interface Unit {
  /** E.g. `CNY`, `m2`, `P1`, `人次`. */
  readonly code: string;
  readonly names: readonly string[];
  /** E.g. `money`, `area`, `percent`, or the code itself for counters, which convert into nothing else. */
  readonly dimension: string;
  /** Decimal text: how many dimension base units one of this unit is (亩 = 2000/3 m² is written `2000/3`). */
  readonly factor: string;
  readonly en?: string;
}

/** How many base units of its dimension one of a unit is; 1 where nothing is known of it. */
export function factorOf(unit: Unit | undefined): Decimal {
  const [over = '1', under = '1'] = (unit?.factor ?? '1').split('/');
  return new Decimal(over).div(under);
}

/** The amount in the unit's base: 34.72 亿元 → 3472000000. */
export function amountOf(q: Quantity): Decimal {
  const known = amounts.get(q);
  if (known) return known;
  const amount = new Decimal(`${q.value}e${q.unitMultiplier}`);
  amounts.set(q, amount);
  return amount;
}

/** Observations are asked for their amounts again and again. */
const amounts = new WeakMap<Quantity, Decimal>();

/** Half a unit in the last printed place, in the base unit: 34.72 亿元 → 500000. */
export function roundingOf(q: Quantity): Decimal {
  return new Decimal(10).pow(q.unitMultiplier - new Decimal(q.value).decimalPlaces()).div(2);
}

/** The unit without the power of ten that is in the multiplier: 亿千瓦时 → 千瓦时, 万平方米 → 平方米. */
export function baseUnit({ unit, unitMultiplier }: Quantity): string {
  if (unitMultiplier === 0) return unit;
  const [, measured] = /^[十百千万亿]*?(千(?:瓦|克|米|帕|焦).*)$/.exec(unit) ?? [];
  return measured ?? (unit.replace(/^[十百千万亿]+(?=.)/, '') || unit);
}
