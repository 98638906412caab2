import { describe, expect, it } from 'vitest';
import { flatTableOf } from '../../src/intake/flat-table.js';

/** A table as one line: title | units | head of the names | heads of the columns | rows ! rows of another length. */
function shown(text: string): string | undefined {
  const table = flatTableOf(text);
  if (!table) return undefined;
  const rows = (of: typeof table.rows): string =>
    of.map(({ key, cells }) => [key, ...cells].join(' ')).join(', ');
  const { title, units, keyHead, labels } = table;
  const odd = table.odd.length > 0 ? ` ! ${rows(table.odd)}` : '';
  return `${title} | ${units.join(' ')} | ${keyHead} | ${labels.join(' ')} | ${rows(table.rows)}${odd}`;
}

describe('a table flattened to a line', () => {
  it.each([
    ['各县(市、区)产值(单位:亿元) 甲县 12 乙县 13', '各县(市、区)产值 | 亿元 |  |  | 甲县 12, 乙县 13'],
    ['分镇(街道)产值 单位: 亿元 甲镇 12 乙镇 13', '分镇(街道)产值 | 亿元 |  |  | 甲镇 12, 乙镇 13'],
    [
      '菜价(元/公斤) 品种 本周 上周 青菜 5 6 菠菜 7 8',
      '菜价 | 元/公斤 | 品种 | 本周 上周 | 青菜 5 6, 菠菜 7 8',
    ],
    [
      '吞吐量 年份 吞吐量(万吨) 2019 352.6 2021 682.4 较2019年增长 93.5%',
      '吞吐量 |  | 年份 | 吞吐量(万吨) | 2019 352.6, 2021 682.4, 较2019年增长 93.5%',
    ],
    ['产值(亿元) 2022 12.3 2023 14.5', '产值 | 亿元 |  |  | 2022 12.3, 2023 14.5'],
    ['产值 地区 2022 2023 甲镇 12 13 乙镇 14 15', '产值 |  | 地区 | 2022 2023 | 甲镇 12 13, 乙镇 14 15'],
    [
      '十强 名次 企业 产值(亿元) 1 甲集团 204.7 2 乙电子 18.8 3 丙机械 12.1',
      '十强 |  | 企业 | 产值(亿元) | 甲集团 204.7, 乙电子 18.8, 丙机械 12.1',
    ],
    ['产值(亿元) 甲镇 12 乙镇 — 丙镇 13 注:初步核算数', '产值 | 亿元 |  |  | 甲镇 12, 乙镇 —, 丙镇 13'],
    [
      '产值 地区 去年 今年 甲镇 1 2 乙镇 3 4 丙镇 5',
      '产值 |  | 地区 | 去年 今年 | 甲镇 1 2, 乙镇 3 4 ! 丙镇 5',
    ],
  ])('“%s”', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    '全县完成投资 12 亿元',
    '产值 12',
    '去年,甲镇产值12亿元,乙镇13亿元。',
    '2024年1月 第3版',
    '柳溪镇秋粮开镰',
  ])('“%s” is none', (text) => expect(shown(text)).toBeUndefined());
});
