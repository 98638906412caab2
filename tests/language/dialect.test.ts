import { expect, it } from 'vitest';
import { inStandard } from '../../src/language/dialect.js';

it.each([
  ['做电商个人有几化', '做电商的人有多少'],
  ['网上卖物事一季度卖脱几钿', '网上卖东西一季度卖了多少钱'],
  ['一日天好卖脱多少只', '一天能卖多少只'],
  ['接待个人多少人次', '接待个人多少人次'],
  ['脱贫户有多少', '脱贫户有多少'],
  ['几化工厂', '几化工厂'],
])('%s: %s', (said, standard) => {
  expect(inStandard(said)).toBe(standard);
});
