import { describe, expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

const start = (...facts: readonly string[]): string =>
  notesOf(
    answersTo(
      'value bay-2 start +when',
      worldOf(knowledgeOf({ ...county, facts: facts.map((fact) => `bay-2 ${fact}`) })),
    ),
  );

describe('a start that is not printed', () => {
  it.each([
    ['730天', '2026-04-11/2026-04-20', '2024-04-11/2024-04-20'],
    ['1天', '2024-03-01', '2024-02-29/2024-02-29'],
    ['366天', '2025-01-01', '2024-01-01/2024-01-01'],
    ['30天', '2026-04', '2026-03-02/2026-03-31'],
  ])('%s before %s: %s', (duration, end, expected) => {
    const days = duration.replace('天', '');
    expect(start(`duration page ${duration}`, `completion ${end} 完工 plan`)).toBe(
      `start bay-2 ${expected}→${end} ${days}–${days}`,
    );
  });

  it.each([
    ['a hedged duration', 'duration page 约730天', 'completion 2026-04 完工 plan'],
    ['a duration in months, of no certain days', 'duration page 24个月', 'completion 2026-04 完工 plan'],
    ['no end', 'duration page 730天', 'tenants page 12家'],
    ['no duration', 'completion 2026-04 完工 plan', 'tenants page 12家'],
  ])('is not made up of %s', (_, ...facts) => {
    expect(start(...facts)).toMatch(/^no figure bay-2 start/);
  });

  it('gives way to a printed one', () => {
    expect(start('start 2024-04 开工', 'duration page 730天', 'completion 2026-04 完工 plan')).toBe(
      'bay-2.start@2024-04=开工',
    );
  });
});
