import { describe, expect, it } from 'vitest';
import { isOfHome } from '../../src/intake/home.js';

describe('a town of the place that a text is about', () => {
  it.each([
    ['南桥镇', '我县南桥镇、北桥镇入围', true],
    ['北桥镇', '我县南桥镇、北桥镇入围', true],
    ['石浦街道', '全市的石浦街道', true],
    ['石浦镇', '邻县石浦镇也在榜上', false],
    ['石浦镇', '石浦镇也在榜上,我县没有', false],
    ['禾光公司', '我县禾光公司', false],
    ['(南桥镇', '我县(南桥镇', true],
  ])('%s in %s', (name, text, expected) => {
    expect(isOfHome(name, text)).toBe(expected);
  });
});
