import { expect, it } from 'vitest';
import type { Figures } from '../../src/answering/figures.js';
import { withoutHolidays } from '../../src/answering/holidays.js';
import type { Assertion } from '../../src/model/answer.js';

const figures = {
  knowledge: {
    articles: new Map([['a', { headline: '“五一”假期迎客', passages: [{ text: '接待游客8万人次。' }] }]]),
  },
} as unknown as Figures;
const told = (from: string, to: string): Assertion =>
  ({
    evidence: [
      { type: 'observation', observation: { observationDate: { from, to }, provenance: { article: 'a' } } },
    ],
  }) as unknown as Assertion;

it.each([
  ['五一假期接待', '2024-05-01', '2024-05-05', '接待'],
  ['五一接待', '2024-05-01', '2024-05-05', '接待'],
  // Another holiday, or a figure of a longer time, is not what was asked for.
  ['端午接待', '2024-05-01', '2024-05-05', '端午接待'],
  ['五一接待', '2024-01-01', '2024-12-31', '五一接待'],
])('%s of %s to %s', (said, from, to, left) => {
  expect(withoutHolidays(said, told(from, to), figures)).toBe(left);
});
