import { expect, it } from 'vitest';
import { productIn } from '../../src/intake/products.js';

it.each([
  ['杨梅种植面积', '杨梅'],
  ['茶叶年产量', '茶叶'],
  ['水稻平均亩产', '水稻'],
  ['大闸蟹养殖面积增速', '大闸蟹'],
  ['种植面积', undefined],
  ['耕地面积', undefined],
  ['商品房销售面积', undefined],
  ['房屋竣工面积', undefined],
  ['总产量', undefined],
])('%s', (metric, product) => {
  expect(productIn(metric)).toBe(product);
});
