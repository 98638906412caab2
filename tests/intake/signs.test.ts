import { expect, it } from 'vitest';
import { signed } from '../../src/intake/signs.js';
import { readQuantities } from '../../src/language/quantities.js';
import { unitTable } from '../../src/language/units.js';

it.each([
  ['降幅较一季度收窄3.2个百分点', '3.2'],
  ['跌幅比上年缩小0.6个百分点', '0.6'],
  ['降幅扩大3.6个百分点', '-3.6'],
  ['涨幅比上月回落0.2个百分点', '-0.2'],
  ['增速较一季度放缓1.4个百分点', '-1.4'],
  ['增速较一季度加快1.4个百分点', '1.4'],
  ['降幅收窄至3.2%', '-3.2'],
  ['降幅为3.2%', '-3.2'],
  ['城镇化率提高到58.2%', '58.2'],
  ['失业率下降为2.3%', '2.3'],
])('%s', (text, value) => {
  const mention = readQuantities(text, unitTable()).at(-1);
  expect(mention && signed(mention, text.slice(0, mention.start)).quantity.value).toBe(value);
});
