import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { holdsOf, isRhetorical, negationsBefore, stepOf } from '../../src/answering/claim-meaning.js';

describe('denials before a figure', () => {
  it.each([
    ['销售额没破50亿吧', true, false],
    ['销售额没有50亿吧', true, false],
    ['销售额有没有50亿', false, false],
    ['销售额到没到50亿', false, false],
    ['销售额不是50亿吧', false, true],
    ['销售额不是50亿吗', false, false],
    ['销售额是不是50亿', false, false],
    ['销售额不是没破50亿吧', true, true],
    ['难道销售额不是50亿', false, false],
  ])('%s', (text, inner, denied) => {
    expect(negationsBefore({ start: text.indexOf('50') }, text)).toEqual({ inner, denied });
  });

  it('are none where a question expects a yes', () => {
    expect(isRhetorical('不是57位吗')).toBe(true);
    expect(isRhetorical('不是57位对吗')).toBe(false);
  });
});

describe('an amount', () => {
  const amount = (value: string): Decimal => new Decimal(value);

  it('is near what it is a tenth short of at most', () => {
    expect(holdsOf('close', amount('46'), 'exact', amount('50'))).toBe(true);
    expect(holdsOf('close', amount('42'), 'exact', amount('50'))).toBe('unclear');
    expect(holdsOf('close', amount('15.5'), 'exact', amount('50'))).toBe(false);
    expect(holdsOf('close', amount('51'), 'exact', amount('50'))).toBe(false);
  });

  it('is not more than itself', () => {
    expect(holdsOf('above', amount('4'), 'exact', amount('4'))).toBe(false);
    expect(holdsOf('atLeast', amount('4'), 'exact', amount('4'))).toBe(true);
    expect(holdsOf('atMost', amount('4'), 'exact', amount('4'))).toBe(true);
    expect(holdsOf('under', amount('4'), 'exact', amount('4'))).toBe(false);
  });

  it('counts in the power of ten of its last digit', () => {
    expect(['170', '3000', '2.5', '7'].map((one) => stepOf(amount(one)).toNumber())).toEqual([
      10, 1000, 0.1, 1,
    ]);
  });
});
