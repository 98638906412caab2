import { describe, expect, it } from 'vitest';
import { askLast } from './conversation.js';

const meant = (...turns: string[]): string =>
  askLast(turns)
    .queries.flatMap(({ entities }) => entities.value.map(({ id }) => id))
    .join(' ');

describe('one of those that were spoken of', () => {
  const two = ['柳溪排第几', '石桥呢'];
  const [former, latter] = [meant('柳溪排第几'), meant('石桥排第几')];

  it.each([
    ['前面那个呢', former],
    ['前者GDP多少', former],
    ['后者GDP多少', latter],
    ['第一个呢', former],
  ])('%s', (text, expected) => {
    expect(meant(...two, text)).toBe(expected);
  });

  it('is not looked for where somebody is named, or nothing was asked', () => {
    expect(meant(...two, '柳溪呢')).toBe(former);
    expect(meant('前者GDP多少')).not.toBe(former);
  });
});
