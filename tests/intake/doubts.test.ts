import { expect, it } from 'vitest';
import { isNoMetric } from '../../src/intake/doubts.js';

it.each([
  '',
  '开展铸魂活动',
  '租借了一个',
  '最终确定',
  '由去年的产值',
  '较上月加快',
  '超序时进度',
  '两县贸易额',
  '我家收入',
  '人均GDP低',
  '总数',
  '位次位次',
  '“未完的引语',
  '在2026年建成的变电站',
  '总额13',
  '目标的64.',
  '三、贸易全年零售额',
  '同比多增',
  '规模较上年增加',
  '预算草案安排收入',
])('no name of an indicator: %s', (name) => {
  expect(isNoMetric(name)).toBe(true);
});

it.each([
  '“专精特新”企业',
  '有效发明专利',
  '从业人员',
  '自由贸易试验区企业',
  '接待游客较2019年增速',
  '超10亿元项目',
  '占地面积',
  '两项费用',
  '第二产业占比',
  '税收比上年多',
  '比重',
  'PM2.5',
  '第一、二产业投资',
])('a name of an indicator: %s', (name) => {
  expect(isNoMetric(name)).toBe(false);
});
