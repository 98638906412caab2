import { describe, expect, it } from 'vitest';
import { earlierFrom, isOfBeginning } from '../../src/intake/comparisons.js';
import { firstPeriod, periodFor, periodsIn, usualPeriods, wholeYear } from '../../src/intake/times.js';
import { parsePeriod } from '../../src/model/period.js';

const anchor = { day: '2025-04-20', kind: 'article' } as const;
const first = (text: string): [string, { start: number; end: number }] => {
  const [mention] = periodsIn(text, anchor);
  return [text, mention ?? { start: 0, end: 0 }];
};

it.each([
  ['成立于2016年,员工320人', true],
  ['始建于1958年', true],
  ['2016年成立的公司', true],
  ['2018年开馆,藏书5万册', true],
  ['2023年开工项目12个', false],
  ['2023年建成的学校12所', false],
])('a time of a beginning: %s', (text, expected) => {
  expect(isOfBeginning(...first(text))).toBe(expected);
});

it.each([
  ['上年同期为30.2亿元', true],
  ['去年同期仅7.1亿元', true],
  ['比去年同期增长5%', false],
  ['是去年同期的1.2倍', false],
  ['与去年同期持平', false],
  ['由去年同期的21.3亿元增加到', false],
])('the year before is told of: %s', (said, expected) => {
  expect(earlierFrom(said) >= 0).toBe(expected);
});

describe('the time of a clause', () => {
  it.each([
    ['截至10月15日,发放', '2025-10-15'],
    ['2020年11月1日零时,常住人口52万人', '2020-11-01'],
    ['4月3日,全县接待游客3万人', '2025-04-03'],
    ['4月3日,记者获悉,全县接待游客3万人', undefined],
    ['4月3日,会议召开,全县收购3万吨', undefined],
    ['3月末存款余额', '2025-03'],
  ])('%s', (text, iso) => {
    expect(periodFor(text, periodsIn(text, anchor), anchor)?.period.iso).toBe(iso);
  });

  it.each([
    ['全年接待游客', '2023'],
    ['年末常住人口', '2023-12'],
    ['去年全年接待游客', undefined],
    ['离全年1200万人次的目标', undefined],
  ])('the whole year: %s', (said, iso) => {
    expect(wholeYear(said, parsePeriod('2023'), anchor)?.iso).toBe(iso);
  });
});

it.each([
  ['去年,全县接待游客3万人次。', '2024'],
  ['“去年我家出栏26头,今年多些。”他说,3月出栏9头。', '2025-03'],
  ['“2024镇域百强”名单公布,今年一季度出口3亿元。', '2024'],
  ['今年春节假期(1月28日至2月4日),接待游客3万人次。', '2025-01-28/2025-02-04'],
])('the first time that an article tells of: %s', (text, iso) => {
  expect(firstPeriod(text, anchor)?.iso).toBe(iso);
});

it('is of the part of a running year that the text goes on with', () => {
  const paragraphs = ['2025年,全县经济平稳。', '一季度,工业产值48亿元。', '投资增长3%。'].map((text) => ({
    text,
    lines: [3, 3] as const,
    pieces: 1,
  }));
  const usual = usualPeriods({ title: '', byline: undefined, paragraphs, tables: [] }, anchor);
  expect(usual.map((one) => one?.iso)).toEqual([undefined, '2025', '2025-Q1', '2025-Q1']);
});
