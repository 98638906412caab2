import { expect, it } from 'vitest';
import { readPeriods } from '../../src/language/periods.js';
import { bodiesIn, fullName, meansBody } from '../../src/intake/bodies.js';

const names = (text: string): string[] => bodiesIn(text).map(({ name }) => name);

it.each([
  ['目前禾光电子有限公司已拥有3个品牌', ['禾光电子有限公司']],
  ['柳溪产业园一期已吸引项目12个,入驻率达85%', ['柳溪产业园一期']],
  ['云谷二期工程计划工期730天', ['云谷二期工程']],
  ['“星桥”科普研学项目已开展活动50场', ['“星桥”科普研学项目']],
  ['临港物流园区累计入驻企业140家', ['临港物流园区']],
])('a body that a clause begins with is a subject: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  '全市上市公司实现营收12亿元',
  '农民专业合作社512家',
  '省级产业园区3个',
  '各类基地建设投入2亿元',
  '出口额增长,带动了禾光公司发展',
  '禾光公司等8家企业投产',
])('a kind of bodies, a list or an object is none: %s', (text) => {
  expect(names(text)).toEqual([]);
});

it.each([
  ['2024年禾光电子有限公司实现产值5.2亿元', '禾光电子有限公司'],
  ['一季度禾光公司新招员工120人', '禾光公司'],
  ['走进柳溪产业园二期,去年入驻企业45家', '柳溪产业园二期'],
  ['走进云泽县东湖工业园的禾先精密有限公司,去年产值3.6亿元', '禾先精密有限公司'],
  ['镇上企业禾光公司去年纳税3200万元', '禾光公司'],
])('a time or what leads up to a name is no part of it: %s', (text, name) => {
  const times = readPeriods(text, { day: '2025-02-10', kind: 'article' });
  expect(bodiesIn(text, times).map((one) => one.name)).toEqual([name]);
});

it('the short name of a firm stands for the full one on the page', () => {
  expect(fullName('禾光公司', ['东河禾光电子有限公司'])).toBe('东河禾光电子有限公司');
  expect(fullName('禾光公司', ['东河禾光电子有限公司', '东河禾光纸业有限公司'])).toBe('禾光公司');
  expect(fullName('禾光公司', ['东河米川电子有限公司'])).toBe('禾光公司');
});

it.each([
  ['公司自去年8月开业', true],
  ['该园区入驻企业20家', true],
  ['公司债发行2亿元', false],
  ['全市园区20个', false],
])('who is spoken of before: %s', (text, expected) => {
  expect(meansBody(text)).toBe(expected);
});
