import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { DerivedName } from '../../src/model/answer.js';
import { agrees } from '../../src/answering/held-figures.js';
import { worldOf } from './asking.js';
import { queryOf } from './queries.js';

const { figures } = worldOf();

/** Whether what was worked out (`12.48%`, `6.87亿元`) is what a text says of it. */
function agreesWith(worked: string, said: string, text: string, name: DerivedName): boolean | undefined {
  const [, value = '', unit = ''] = /^([-\d.]+)(.*)$/.exec(worked) ?? [];
  const query = queryOf(`verify +yesNo #${said}: ${text}`);
  const [claim] = query.figures;
  if (!claim) throw new RangeError(text);
  const figure = { value: new Decimal(value), unit, decimals: 2, working: '' };
  return agrees({ figure, name }, claim, query, figures);
}

describe('a worked-out figure', () => {
  it.each<[string, string, string, DerivedName, boolean | undefined]>([
    ['49.11%', '一半', '占一半吧', 'share', true],
    ['49.11%', '六成', '占六成吧', 'share', false],
    ['49.11%', '不到一半', '占不到一半吧', 'share', true],
    ['12.48%', '一成多', '占一成多吧', 'share', true],
    ['12.48%', '两成', '占两成吧', 'share', false],
    ['6.87亿元', '7亿', '多了7亿吧', 'increment', true],
    ['6.87亿元', '7亿', '少了7亿吧', 'increment', false],
    ['6.87亿元', '10亿', '多了10亿吧', 'increment', false],
    ['1.157倍', '一倍', '翻了一倍吧', 'times', false],
    ['2.01倍', '一倍', '多一倍吧', 'times', true],
    ['2.01倍', '2倍', '是2倍吧', 'times', true],
    ['4.35倍', '20%', '增长20%吧', 'times', undefined],
    ['57亿元', '57亿亩', '有57亿亩吧', 'difference', undefined],
    ['160人', '160名', '多160名吧', 'difference', true],
    ['92位', '九十多名', '高九十多名吧', 'difference', true],
    ['317位', '两百多名', '高两百多名吧', 'difference', false],
  ])('of %s, %s: %s', (worked, said, text, name, holds) => {
    expect(agreesWith(worked, said, text, name)).toBe(holds);
  });
});
