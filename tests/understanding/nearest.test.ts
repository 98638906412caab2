import { describe, expect, it } from 'vitest';
import { nearestFirst } from '../../src/understanding/nearest.js';

describe('the nearest to a stated place', () => {
  it.each([
    ['离400名最近的是哪个', '最接近第400名的是哪个'],
    ['谁离第一百名最近', '谁最接近第一百名的'],
    ['哪个镇距离全国第12位最近', '哪个镇最接近全国第12位的'],
  ])('%s', (said, meant) => {
    expect(nearestFirst(said)).toBe(meant);
  });

  it.each(['最近柳溪排第几', '离柳溪最近的镇', '柳溪离第50名差多少'])('%s stays as it is', (said) => {
    expect(nearestFirst(said)).toBe(said);
  });
});
