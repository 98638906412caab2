import { expect, it } from 'vitest';
import { aheadOf } from '../../src/intake/ahead.js';

it.each([
  ['高于全省', '', false, '高于全省'],
  ['增速比全省平均快', '', true, '快于全省'],
  ['工业投资增速比全市平均水平低', '工业投资', true, '低于全市'],
  ['增幅高出全国', undefined, false, ''],
  ['城镇化率高于全省', undefined, false, ''],
  ['增速比上年全年快', undefined, false, ''],
])('%s', (said, name, isOfRate, than) => {
  expect(aheadOf(said)).toEqual(name === undefined ? undefined : { name, isOfRate, than });
});
