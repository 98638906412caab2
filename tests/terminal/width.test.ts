import { describe, expect, it } from 'vitest';
import { aligned, padded, widthOf } from '../../src/terminal/width.js';

describe('a width', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['乍浦', 4],
    ['GDP（亿元）', 11],
    ['é', 1],
    ['e\u0301', 1],
    ['👍', 2],
    ['“”', 2],
    ['𠀀', 2],
  ])('%j takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('rows', () => {
  it('stand under each other', () => {
    expect(
      aligned([
        ['乍浦镇', 'rank', '第69位'],
        ['gdp', 'level', '154亿元'],
      ]),
    ).toEqual(['乍浦镇  rank   第69位', 'gdp     level  154亿元']);
  });

  it('may be of unequal length; a last cell widens nothing', () => {
    expect(aligned([['一'], ['', '二'], ['a very long last cell'], ['b', 'c']])).toEqual([
      '一',
      '   二',
      'a very long last cell',
      'b  c',
    ]);
  });

  it('are padded no further than wanted', () =>
    expect([padded('中', 4), padded('中文字', 4)]).toEqual(['中  ', '中文字']));
});
