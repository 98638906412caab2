import { expect, it } from 'vitest';
import { turnedIn } from '../../src/intake/turned.js';

it.each([
  ['新能源汽车零售额由负转正', '新能源汽车零售额'],
  ['外贸出口由降转升', '外贸出口'],
  ['全县民宿数量由少变多', '民宿数量'],
  ['规上工业利润扭亏为盈', '规上工业利润'],
  ['水泥产量止跌回升', '水泥产量'],
  ['固定资产投资保持稳步增长', '固定资产投资'],
  // What is not measured has no figures of its own, and they are not of what was told before.
  ['消费市场持续回暖', ''],
  ['增速持续回升', undefined],
  ['保持稳步增长', undefined],
  ['柳溪镇由弱变强', undefined],
  ['由小到大', undefined],
  ['由县统计局发布', undefined],
])('%s', (said, name) => {
  expect(turnedIn(said, ['柳溪镇'])).toBe(name);
});
