import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

describe('a part is never added to its whole', () => {
  it.each([
    [
      'a town to its county',
      'sum yunxi shangping gdp',
      ['yunxi.gdp@2024=300.5亿元', 'shangping.gdp@2024=96.4亿元'],
    ],
    [
      'a month to its quarter',
      'sum mill sales @2025-Q1 @2025-03',
      ['mill.sales@2025-Q1=5.03亿元', 'mill.sales@2025-03=2.47亿元'],
    ],
  ])('%s', (_, asked, figures) => {
    expect(notesOf(answersTo(asked))).toMatch(/^apart \w+: /);
    for (const figure of figures) expect(notesOf(answersTo(asked))).toContain(figure);
  });
});

it('decimals add up to the last digit', () => {
  const cents = fc.integer({ min: 1, max: 10 ** 9 });
  const printed = (n: number): string => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      fc.pre(a % 10 !== 0 && b % 10 !== 0 && a !== b);
      const facts = [`mill sales 2024 ${printed(a)}亿元`, `glass sales 2024 ${printed(b)}亿元`];
      const world = worldOf(knowledgeOf({ ...county, facts }));
      const note = (asked: string): string => notesOf(answersTo(asked, world)).split(' ')[2] ?? '';
      expect(Number(note('sum mill glass sales').slice(0, -2))).toBe(Number(printed(a + b)));
      expect(Number(note('difference mill glass sales').slice(0, -2))).toBe(Number(printed(Math.abs(a - b))));
    }),
    { numRuns: 30 },
  );
});
