import { expect, it } from 'vitest';
import { goesOnWith, isOnAspect, isOnRate } from '../../src/intake/again.js';
import { placesIn } from '../../src/intake/places.js';

const goesOn = (text: string): boolean => goesOnWith(text, 0, placesIn(text, ['柳溪镇', '石桥镇']));

it('goes on with what was told before', () => {
  for (const text of [
    '柳溪镇增长6%',
    '柳溪镇、石桥镇均增长6%',
    '柳溪镇总量最小,为3亿元',
    '从增速看,石桥镇增长6%',
    '其中出口3亿元',
  ])
    expect(goesOn(text)).toBe(true);
  for (const text of ['柳溪镇出口增长6%', '全县增长6%', '柳溪镇有3家', '增长最快的是石桥镇'])
    expect(goesOn(text)).toBe(false);
});

it('tells of growth', () => {
  expect(isOnAspect('增速方面,石桥镇增长6%')).toBe(true);
  expect(isOnRate('增速方面,石桥镇增长6%')).toBe(true);
  expect(isOnRate('从总量看,石桥镇3亿元')).toBe(false);
});
