import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/intake/facts.js';
import { synonymsOf, underOneName } from '../../src/intake/standard-names.js';
import { unitTable } from '../../src/language/units.js';
import { EMPTY_VOCABULARY } from '../../src/model/vocabulary.js';

/** The indicators of a text, each as the first of its names. */
function namesIn(text: string): string[] {
  const paragraphs = [{ text, lines: [3, 3] as const, pieces: 1 }];
  const article = { title: '云泽县经济', byline: undefined, paragraphs, tables: [] };
  const grounds = { anchor: { day: '2024-08-20', kind: 'article' }, units: unitTable(), page: text } as const;
  return underOneName(factsOf(article, grounds), EMPTY_VOCABULARY).map(({ metric }) => metric);
}

describe('one indicator has one name', () => {
  it.each([
    [
      '上半年,云泽县地区生产总值438亿元,增长6.4%;平山县GDP为301亿元,增长5.2%。',
      ['地区生产总值', '地区生产总值增速', '地区生产总值', '地区生产总值增速'],
    ],
    [
      '7月,居民消费价格总水平(CPI)同比上涨0.6%。1-7月,CPI比去年同期上涨0.3%。',
      ['居民消费价格总水平增速', '居民消费价格总水平增速'],
    ],
    [
      '上半年,GDP438亿元,第三产业增加值200亿元,占地区生产总值的45.7%。',
      ['GDP', '第三产业增加值', '第三产业增加值占GDP的比重'],
    ],
    [
      '上半年,规模以上工业增加值80亿元,石桥镇规上工业增加值增长8.1%。',
      ['规模以上工业增加值', '规模以上工业增加值增速'],
    ],
    [
      '2024年,蔬菜总产量12万吨,石桥镇蔬菜产量3.1万吨,水果日产量2吨。',
      ['蔬菜总产量', '蔬菜总产量', '水果日产量'],
    ],
    // Of each, and of goods of one kind: other indicators.
    ['上半年,人均GDP5.2万元,GDP438亿元,服装出口12亿元,出口20亿元。', ['人均GDP', 'GDP', '服装出口', '出口']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

it('knows the other names of an indicator', () => {
  expect(synonymsOf('居民消费价格总水平')).toContain('CPI');
  expect(synonymsOf('服装出口')).toEqual([]);
});
