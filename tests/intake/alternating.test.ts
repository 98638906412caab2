import { expect, it } from 'vitest';
import { besideIn } from '../../src/intake/alternating.js';
import { placesIn } from '../../src/intake/places.js';

const owners = (text: string) =>
  besideIn(
    text,
    { start: 0, end: text.length },
    [...text.matchAll(/\d+亿元/g)].map(({ 0: said, index }) => ({ start: index, end: index + said.length })),
    placesIn(text, ['柳溪镇', '石桥镇']),
  );

it('knows places that alternate with figures', () => {
  expect(owners('其中柳溪镇9亿元、石桥镇8亿元')).toEqual({
    names: ['柳溪镇', '石桥镇'],
    rest: '',
    things: undefined,
  });
  expect(owners('柳溪镇工业产值9亿元、石桥镇8亿元')?.rest).toBe('工业产值');
  expect(owners('柳溪镇工业产值9亿元、石桥镇出口8亿元')).toBeUndefined();
  expect(owners('柳溪镇工业产值9亿元、利润8亿元')).toBeUndefined();
});
