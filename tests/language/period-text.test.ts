import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodText } from '../../src/language/period-text.js';
import { parsePeriodText } from '../../src/language/periods.js';
import { period, samePeriod } from '../../src/model/period.js';

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1990, max: 2090 });
const month = fc.integer({ min: 1, max: 12 });

const written = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom('S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4')).map(([y, part]) => `${y}-${part}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc
    .tuple(year, month, month)
    .filter(([, from, to]) => from < to)
    .map(([y, from, to]) => `${y}-${two(from)}/${y}-${two(to)}`),
);

it('a period in words is read as that period', () => {
  fc.assert(
    fc.property(written, (iso) => {
      const read = parsePeriodText(periodText(period(iso)), { day: '2024-06-01', kind: 'article' });
      expect(read && samePeriod(read, period(iso))).toBe(true);
    }),
  );
});
