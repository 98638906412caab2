import { describe, expect, it } from 'vitest';
import { askLast } from './conversation.js';

const periodsOf = (...turns: string[]): string[] =>
  askLast(turns).queries.flatMap(({ periods }) => periods.value.map(({ period }) => period.iso));

describe('a period without a part of it', () => {
  it.each([
    ['禾光2024年一季度除了3月产值多少', '2024-01/2024-02'],
    ['禾光2024年一季度减去2024年3月的产值', '2024-01/2024-02'],
    ['禾光2024年一季度里2024年1月之外的产值', '2024-02/2024-03'],
    ['禾光2024年上半年除去一季度产值多少', '2024-04/2024-06'],
  ])('%s is what remains', (text, rest) => {
    expect(periodsOf(text)).toEqual([rest]);
  });

  it.each([
    ['a part in the middle leaves two stretches', '禾光2024年一季度除了2月产值多少'],
    ['a part that nothing leaves out', '禾光2024年3月占2024年一季度产值多少'],
    ['a period by itself', '禾光2024年3月以外的产值'],
    ['a part in days', '禾光2024年3月除了3月31日产值多少'],
  ])('%s: as it was said', (_why, text) => {
    expect(periodsOf(text).every((iso) => !iso.includes('/'))).toBe(true);
  });
});
