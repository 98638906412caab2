import { expect, it } from 'vitest';
import { placedName } from '../../src/intake/placed-names.js';

it('names what somebody is placed with', () => {
  expect(placedName('以', '的营业收入列第51位', undefined)).toBe('营业收入');
  expect(placedName('以', '居第三', '工业产值')).toBe('工业产值');
  expect(placedName('总量', '', '工业产值')).toBe('工业产值');
  expect(placedName('古城以', '居首', undefined, '景区接待游客')).toBe('古城接待游客');
  expect(placedName('工业产值', ',增长3%', '出口')).toBeUndefined();
});
