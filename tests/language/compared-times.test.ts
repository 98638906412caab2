import { expect, it } from 'vitest';
import { isCompared } from '../../src/language/compared-times.js';
import { readPeriods } from '../../src/language/periods.js';

const first = (text: string): [string, { start: number; end: number }] => {
  const [mention] = readPeriods(text, { day: '2025-04-20', kind: 'article' });
  return [text, mention ?? { start: 0, end: 0 }];
};

it.each([
  '恢复至2019年同期的121.3%',
  '恢复到2019年的112.5%',
  '超过2019年同期',
  '高于2021年水平',
  '是2020年的3.2倍',
  '与2019年一季度相比',
  '扭转了去年12月以来持续下降的局面',
  '创2021年以来新高',
  '由2020年的100家增加到150家',
])('a time that something is compared with: %s', (text) => {
  expect(isCompared(...first(text))).toBe(true);
});

it.each([
  '2019年同期为3.2亿元',
  '2020年的税收3.2亿元',
  '自去年12月以来新增',
  '2021年以来,新建学校3所',
  '到2020年增加到',
])('a time of its own: %s', (text) => {
  expect(isCompared(...first(text))).toBe(false);
});
