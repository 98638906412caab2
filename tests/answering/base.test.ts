import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derived } from '../../src/model/answer.js';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { knowledgeOf } from './record.js';

const growing = fc.record({
  level: fc.integer({ min: 1000, max: 99_999 }),
  rate: fc.integer({ min: 1, max: 400 }),
  offLevel: fc.integer({ min: -500, max: 500 }),
  offRate: fc.integer({ min: -500, max: 500 }),
});

describe('whatever rounds to the printed level and rate', () => {
  it('gives a year before and an increment inside what is shown', () => {
    fc.assert(
      fc.property(growing, ({ level, rate, offLevel, offRate }) => {
        const [printedLevel, printedRate] = [new Decimal(level).div(100), new Decimal(rate).div(10)];
        const trueLevel = printedLevel.plus(new Decimal(offLevel).div(100_000));
        const factor = printedRate.plus(new Decimal(offRate).div(10_000)).div(100).plus(1);
        const before = trueLevel.div(factor);
        const world = worldOf(
          knowledgeOf({
            ...county,
            facts: [
              `mill sales 2024 ${printedLevel.toFixed()}亿元`,
              `mill sales-growth 2024 ${printedRate.toFixed()}%`,
            ],
          }),
        );
        expectWithin(figureOf('base mill sales', world), before);
        expectWithin(figureOf('increment mill sales', world), trueLevel.minus(before));
      }),
      { numRuns: 30 },
    );
  });
});

function figureOf(asked: string, world: ReturnType<typeof worldOf>): Derived {
  const [one] = answersTo(asked, world).answers;
  if (one.type !== 'assertion' || one.statement.type !== 'derived')
    throw new Error(`not worked out: ${asked}`);
  return one.statement.figure;
}

function expectWithin({ value, low = value, high = value, decimals }: Derived, truth: Decimal): void {
  const shown = truth.toDecimalPlaces(decimals);
  expect(low.lte(shown) && shown.lte(high), `${shown.toFixed()} in ${low.toFixed()}–${high.toFixed()}`).toBe(
    true,
  );
}
