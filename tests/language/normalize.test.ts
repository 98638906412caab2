import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, normalize, toTraditional } from '../../src/language/normalize.js';

const cases: [string, string][] = [
  ['乍浦镇排第几?', '乍浦镇排第几?'],
  ['\uff12\uff15\uff10\uff05', '250%'],
  ['\uff27\uff24\uff30 多少\uff1f', 'gdp 多少?'],
  ['獨山港鎮排名', '独山港镇排名'],
  ['數字經濟核心產業', '数字经济核心产业'],
  ['網路零售額', '网路零售额'],
  ['什麼', '什么'],
  ['什么鎮', '什么镇'],
  ['瞭解計畫', '了解计划'],
  ['乾隆年間', '乾隆年间'],
  ['乾淨的港區', '干净的港区'],
  ['著名', '著名'],
  ['位於平湖', '位于平湖'],
  ['㎡', 'm2'],
  ['进出囗増加', '进出口增加'],
  ['他說「好」', '他说“好”'],
  ['平\u200b湖\ufeff市', '平湖市'],
  ['\u202e平湖\u202c', '平湖'],
  ['👍🏽好', '👍好'],
  ['a\u0000b', 'ab'],
  ['  多   个\t空格\n ', ' 多 个 空格 '],
  ['e\u0301', 'é'],
  ['e\u200d\u0301', 'é'],
  ['首季报⑥', '首季报⑥'],
  ['36\uff0c273', '36\uff0c273'],
  ['好\uff0c谢谢', '好,谢谢'],
  ['\ud800平湖', '平湖'],
  ['2023 年 5 月 GDP 达 154 亿元', '2023年5月 gdp 达 154 亿元'],
  ['达12 345元,计1 204 500人', '达12345元,计1204500人'],
  ['第3 214号', '第3 214号'],
  ['达到１26. 8亿元,增长9 .4%', '达到126.8亿元,增长9.4%'],
  ['项目两个:1. 8亿元的', '项目两个:1. 8亿元的'],
  ['排第 69 位,前 200 名', '排第69位,前200名'],
  ['1 - 3 月,3 個月', '1-3月,3个月'],
  ['苏州 47 无锡 23 余杭 5 余姚', '苏州 47 无锡 23 余杭 5 余姚'],
  ['Q1 2024', 'q1 2024'],
  ['', ''],
];

describe('normalising', () => {
  it.each(cases)('%j', (original, expected) => {
    expect(normalize(original).text).toBe(expected);
  });

  it('leaves Simplified text as it is, character for character', () => {
    const text = '一季度网络零售额涨了多少?';
    expect(normalize(text)).toEqual({
      text,
      original: text,
      offsets: Array.from({ length: text.length + 1 }, (_, i) => i),
    });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts(), (original) => {
        const once = normalize(original).text;
        expect(normalize(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes all the way where a simpler character has a simpler one yet', () => {
    expect(normalize('薴麻什麼').text).toBe('苎麻什么');
  });

  it('says where each character was', () => {
    fc.assert(
      fc.property(texts(), (original) => {
        const { text, offsets } = normalize(original);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(original.length);
        for (let i = 0; i < text.length; i++) expect(offsets[i]).toBeLessThanOrEqual(offsets[i + 1] ?? -1);
      }),
    );
  });

  it('maps a word back to what was written', () => {
    const original = '請問\u200b 獨山港鎮\uff27\uff24\uff30';
    const { text, offsets } = normalize(original);
    const at = text.indexOf('独山港镇');
    expect(original.slice(offsets[at], offsets[at + 4])).toBe('獨山港鎮');
    expect(original.slice(offsets[at + 4])).toBe('\uff27\uff24\uff30');
  });
});

/** Strings of everything, thick with what normalising touches. */
function texts(): fc.Arbitrary<string> {
  const touched = fc.constantFrom(
    ...'獨港鎮麼么乾著後於　ＧＤＰ㎡\u200b\u200d\u0301\ufe0f⑥é ',
    '👨‍👩‍👧',
    '\ud800',
    '𠀀',
    'J\u030c',
    'İ',
    '\u{1F3FD}',
    '㑯',
    'ﷺ',
    '½',
  );
  return fc
    .array(fc.oneof(touched, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));
}

describe('language of a message', () => {
  it.each([
    ['乍浦排第几', 'zh-CN'],
    ['獨山港鎮排名', 'zh-TW'],
    ['xindai排多少', 'zh-CN'],
    ['zhapu', 'zh-CN'],
    ['gdp', 'zh-CN'],
    ['2024', 'zh-CN'],
    ['dushangang rank', 'en'],
    ['how big was Dushangang', 'en'],
    ['What is the rank of 乍浦', 'en'],
    ['乍浦的GDP是多少 in 2023', 'zh-CN'],
    ['👍', 'zh-CN'],
    ['', 'zh-CN'],
  ] as const)('%s → %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});

describe('Traditional for replies', () => {
  it('is written as in Taiwan', () => {
    expect(toTraditional('独山港镇2023年生产总值')).toBe('獨山港鎮2023年生產總值');
    expect(toTraditional('以后在里面')).toBe('以後在裡面');
  });
});
