import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  decimalsOf,
  derived,
  divide,
  fourDigits,
  intervalOf,
  onePlus,
  percentOf,
  printedOf,
  scale,
  subtract,
  type Interval,
} from '../../src/answering/intervals.js';
import { quantityIn } from './queries.js';

const text = ({ mid, low, high }: Interval): string => [low, mid, high].map((d) => d.toFixed()).join(' ');

describe('a printed figure is known to half its last place', () => {
  it.each([
    ['50.64亿元', '5063500000 5064000000 5064500000'],
    ['154亿元', '15350000000 15400000000 15450000000'],
    ['705万元', '7045000 7050000 7055000'],
    ['15.7%', '15.65 15.7 15.75'],
    ['3277家', '3276.5 3277 3277.5'],
  ])('%s', (printed, expected) => {
    expect(text(intervalOf(quantityIn(printed), false))).toBe(expected);
  });

  it('and a count exactly', () => {
    expect(text(intervalOf(quantityIn('3277家'), true))).toBe('3277 3277 3277');
  });
});

/** A printed amount, and a true one that rounds to it. */
const printed = fc
  .record({
    digits: fc.integer({ min: 1, max: 999_999 }),
    places: fc.integer({ min: 0, max: 3 }),
    off: halves(),
  })
  .map(({ digits, places, off }) => {
    const value = new Decimal(digits).div(new Decimal(10).pow(places)).toFixed(places);
    const quantity = { value, unit: '亿元', unitCode: 'CNY', unitMultiplier: 8, hedge: 'exact' } as const;
    const last = new Decimal(10).pow(8 - places);
    return {
      interval: intervalOf(quantity, false),
      truth: new Decimal(value).times(1e8).plus(last.times(off)),
    };
  });

/** From minus to plus half of the last printed place. */
function halves(): fc.Arbitrary<Decimal> {
  return fc.integer({ min: -500, max: 500 }).map((n) => new Decimal(n).div(1000));
}

const holds = ({ low, high }: Interval, truth: Decimal): boolean => low.lte(truth) && truth.lte(high);

describe('the interval holds the true result of all that rounds to the printed figures', () => {
  it.each([
    ['sum', add, (a: Decimal, b: Decimal) => a.plus(b)],
    ['difference', subtract, (a: Decimal, b: Decimal) => a.minus(b)],
    ['quotient', divide, (a: Decimal, b: Decimal) => a.div(b)],
  ] as const)('of a %s', (_, work, exactly) => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        fc.pre(b.truth.isPositive() && b.interval.low.isPositive() && a.interval.low.isPositive());
        expect(holds(work(a.interval, b.interval), exactly(a.truth, b.truth))).toBe(true);
      }),
    );
  });

  it('of what it is a percentage of, and of one plus a rate', () => {
    fc.assert(
      fc.property(printed, (a) => {
        expect(holds(percentOf(a.interval), a.truth.div(100))).toBe(true);
        expect(holds(onePlus(a.interval), a.truth.plus(1))).toBe(true);
        expect(holds(scale(a.interval, 100), a.truth.times(100))).toBe(true);
      }),
    );
  });

  it('as far as it is shown', () => {
    const shown = fc.record({
      decimals: fc.integer({ min: 0, max: 4 }),
      multiplier: fc.constantFrom(0, 4, 8),
    });
    fc.assert(
      fc.property(printed, printed, shown, (a, b, { decimals, multiplier }) => {
        fc.pre(b.interval.low.isPositive() && a.interval.low.isPositive());
        const figure = derived(divide(a.interval, b.interval), '倍', multiplier, decimals, '');
        const truth = a.truth.div(b.truth).div(new Decimal(10).pow(multiplier)).toDecimalPlaces(decimals);
        const { value, low = value, high = value } = figure;
        expect(low.lte(truth) && truth.lte(high)).toBe(true);
        expect(low.lte(value) && value.lte(high)).toBe(true);
      }),
    );
  });
});

describe('a worked-out figure', () => {
  const point = (n: string): Interval => ({ mid: new Decimal(n), low: new Decimal(n), high: new Decimal(n) });

  it('is in its unit, at its decimals, with its working', () => {
    const figure = derived(point('5064000000'), '亿元', 8, 1, '甲 ÷ 乙');
    expect(figure).toEqual({ value: new Decimal('50.6'), unit: '亿元', decimals: 1, working: '甲 ÷ 乙' });
  });

  it('has an interval only where it is not a point', () => {
    expect(derived(point('12'), '位', 0, 0, '')).not.toHaveProperty('low');
    const wide = { mid: new Decimal(12), low: new Decimal(11), high: new Decimal(13) };
    expect(derived(wide, '位', 0, 0, '')).toMatchObject({ low: new Decimal(11), high: new Decimal(13) });
  });

  it('is what whole numbers give, to the last digit', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const over = point(new Decimal(a).div(100).toFixed(2));
        const under = point(new Decimal(b).div(100).toFixed(2));
        const { value } = derived(divide(over, under), '', 0, decimals, '');
        expect(value.toFixed(decimals)).toBe(roundedQuotient(BigInt(a), BigInt(b), decimals));
      }),
    );
  });

  it.each([
    ['0.1', '0.2', '0.3'],
    ['1.005', '1.005', '2.01'],
    ['4.35', '0.01', '4.36'],
  ])('%s and %s make %s', (a, b, expected) => {
    expect(add(point(a), point(b)).mid.toFixed()).toBe(expected);
    expect(subtract(point(expected), point(b)).mid.toFixed()).toBe(a);
  });
});

/** Half up, by whole numbers alone. */
function roundedQuotient(a: bigint, b: bigint, decimals: number): string {
  const scaled = (2n * a * 10n ** BigInt(decimals) + b) / (2n * b);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

describe('digits shown', () => {
  it.each([
    ['43.7684', 4, 2],
    ['11.0689', 2, 2],
    ['0.015453', 4, 4],
    ['999.95', 4, 1],
    ['1000', 4, 0],
    ['36273', 4, 0],
    ['-45.2', 4, 2],
    ['0', 4, 0],
  ])('%s at most %i: %i decimals', (value, most, decimals) => {
    expect(fourDigits(new Decimal(value), most)).toBe(decimals);
  });

  it('are counted as printed', () => {
    expect(decimalsOf(quantityIn('73220.18平方米'))).toBe(2);
    expect(decimalsOf(quantityIn('154亿元'))).toBe(0);
    expect(printedOf(quantityIn('50.64亿元'))).toBe('50.64亿元');
  });
});
