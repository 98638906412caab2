import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/intake/proposal.js';
import { withoutRepeats } from '../../src/intake/repeats.js';
import type { Quantity } from '../../src/model/quantity.js';

const told = (value: string, hedge: Quantity['hedge'], paragraph = 0): Proposal => ({
  entity: '云泽县',
  metric: '餐饮收入',
  quantity: { value, unit: '亿元', unitCode: 'CNY', unitMultiplier: 8, hedge },
  printed: `${value}亿元`,
  cumulative: false,
  planned: false,
  kind: 'level',
  quote: `餐饮收入${value}亿元`,
  paragraph,
  flags: [],
});
const notes = (proposals: readonly Proposal[]): string[] =>
  withoutRepeats(proposals).map(({ printed, flags }) => [printed, ...flags].join(' '));

describe('what is told twice', () => {
  it('is one fact where it is the same', () => {
    expect(notes([told('10', 'exact'), told('10', 'exact', 1)])).toEqual(['10亿元']);
  });

  it('is a doubt where it differs', () => {
    expect(notes([told('10', 'exact'), told('12', 'exact', 1)])).toEqual([
      '10亿元',
      '12亿元 同一项还有另一个数：10亿元',
    ]);
  });

  it('is the exact figure where the other only says that it was passed', () => {
    expect(notes([told('10', 'over'), told('10.24', 'exact')])).toEqual(['10.24亿元']);
  });

  it('is a doubt where the exact figure is below what was passed, or stands elsewhere', () => {
    expect(notes([told('10', 'over'), told('9.8', 'exact')])).toHaveLength(2);
    expect(notes([told('10', 'over'), told('10.24', 'exact', 1)])).toHaveLength(2);
  });
});
