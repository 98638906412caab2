import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../src/intake/adrift.js';

const article = (title: string, text: string, pieces = 1) => ({
  title,
  paragraphs: [{ text, lines: [1, 1] as const, pieces }],
});
const local = ['云泽县', '青禾市', '柳溪镇'];
const trade = article('云泽县外贸增长', '云泽县进出口34.72亿元,其中出口增', 1);
const power = article('青禾市用电平稳', '青禾市用电量52.8亿千瓦时。', 1);
const of = (raw: string, current: typeof trade, all: readonly (typeof trade)[]): string => {
  const { article: owner, isDoubtful } = ownerOf(raw, current, all, local);
  return (owner.title ?? '') + (isDoubtful ? '?' : '');
};

describe('a paragraph below cut columns', () => {
  it('is of the article before it where no column is cut', () => {
    const whole = article('云泽县外贸增长', '云泽县进出口34.72亿元。');
    expect(of('企业订单充足。', power, [whole, power])).toBe('青禾市用电平稳');
  });

  it('is of the article whose place it names', () => {
    expect(of('一季度,云泽县新增企业46家。', power, [trade, power])).toBe('云泽县外贸增长');
    expect(of('一季度,青禾市新增企业46家。', power, [trade, power])).toBe('青禾市用电平稳');
  });

  it('is of the one that its words speak for', () => {
    expect(of('一季度,全市用电负荷平稳,用电量增长3.4%。', trade, [trade, power])).toBe('青禾市用电平稳');
  });

  it('is in doubt where nothing tells', () => {
    expect(of('企业订单充足,新增企业46家。', power, [trade, power])).toBe('青禾市用电平稳?');
  });
});
