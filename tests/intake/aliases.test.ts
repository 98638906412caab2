import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/intake/slug.js';
import { aliasesOf } from '../../src/intake/aliases.js';

describe('other ways to ask for an indicator', () => {
  it.each([
    ['三产增加值', ['第三产业增加值', '第三产业', '三产']],
    ['纺织增加值', ['纺织业增加值', '纺织业', '纺织']],
    ['对东盟进出口额', ['对东盟进出口', '对东盟贸易额']],
    ['外贸进出口总值', ['进出口', '外贸', '贸易额']],
    ['市场采购贸易方式出口', ['市场采购出口', '市场采购']],
    ['外贸进出口总值占全省的比重', ['外贸占全省', '进出口占比']],
    ['平台内企业交易额', ['交易额']],
    ['园区内企业产值', ['产值']],
    ['蔬菜及食用菌产量', ['蔬菜产量', '蔬菜']],
  ])('%s', (metric, expected) => {
    expect(aliasesOf(metric)).toEqual(expect.arrayContaining(expected));
  });

  it('never one partner for the whole', () => {
    expect(aliasesOf('对东盟进出口额')).not.toContain('进出口');
  });
});

describe('an id', () => {
  it.each([
    ['地区生产总值', 'di-qu-sheng-chan-zong-zhi'],
    ['GDP增速', 'gdp-zeng-su'],
    ['2025年500强', '2025-nian-500-qiang'],
    ['⚠', 'fact'],
  ])('%s', (name, id) => {
    expect(slugOf(name, () => false)).toBe(id);
  });

  it('is new', () => {
    expect(slugOf('出口', (id) => id === 'chu-kou')).toBe('chu-kou-2');
  });
});
