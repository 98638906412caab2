import { describe, expect, it } from 'vitest';
import { mixedAt } from '../../src/language/mixed-numerals.js';

describe('digits and powers in turn', () => {
  it.each([
    ['1亿2000万', '12000', 4],
    ['1亿2千万', '12000', 4],
    ['1亿2千5百万', '12500', 4],
    ['3万5千', '35000', 0],
    ['3万6吧', '3.6', 4],
    ['13亿7', '13.7', 8],
    ['2千3百', '2300', 0],
    ['3万6千多', '36000', 0],
  ])('%s', (text, value, multiplier) => {
    expect(mixedAt(text, 0)).toMatchObject({ value, multiplier });
  });

  it.each(['3万', '3万6个月', '5千3', '2万3亿', '3万60', '2亿30000万'])('%s is none', (text) => {
    expect(mixedAt(text, 0)).toBeUndefined();
  });
});
