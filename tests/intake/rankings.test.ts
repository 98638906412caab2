import { describe, expect, it } from 'vitest';
import { rankingFor, rankingIn } from '../../src/intake/rankings.js';

describe('the list that a rank is on', () => {
  it.each([
    ['在日前公布的“2031镇域活力全国300强”榜单中,我县', '2031镇域活力全国300强'],
    ['在《中国县域活力排行榜》中,', '中国县域活力'],
    ['在“2031最具活力城市”榜单中,', '2031最具活力城市'],
    ['今年6月,首次跻身全国县域旅游百强县', '全国县域旅游百强县'],
    ['入围“2031全国百强镇”,又进了全国千强镇', '全国千强镇'],
    ['生产总值86亿元,增速居全市', undefined],
    ['走进“禾光驿站”,', undefined],
  ])('%s', (before, name) => {
    expect(rankingIn(before)).toBe(name);
  });

  it('has what the article tells of it', () => {
    const text =
      '该榜单由某研究院县域中心发布。通过对经济实力、创新能力、宜居水平等多项指标的综合评价,选出300个镇。';
    expect(rankingFor('2031镇域活力全国300强', 'list', text, '2032')).toEqual({
      id: 'list',
      name: '2031镇域活力全国300强',
      alternateName: [{ name: '镇域活力全国300强' }],
      issuer: '某研究院县域中心',
      edition: '2031',
      size: 300,
      method: '经济实力、创新能力、宜居水平等多项指标',
      scope: '全国',
    });
  });

  it('is of the year of the paper and without an issuer where nothing else is told', () => {
    expect(rankingFor('中国县域旅游百强县', 'list', '', '2032')).toEqual({
      id: 'list',
      name: '中国县域旅游百强县',
      alternateName: [],
      edition: '2032',
      size: 100,
      scope: '全国',
    });
  });

  it('is none where nothing tells over what area it is taken', () => {
    expect(rankingFor('综合考核百强', 'list', '', '2032')).toBeUndefined();
  });
});
