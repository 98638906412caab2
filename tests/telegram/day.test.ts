import { expect, it } from 'vitest';
import { askedAt, createDayOf } from '../../src/telegram/day.js';

it.each([
  ['Asia/Shanghai', '2023-12-31T16:00:00Z', '2024-01-01'],
  ['Asia/Shanghai', '2023-12-31T15:59:59Z', '2023-12-31'],
  ['America/New_York', '2024-03-10T04:59:59Z', '2024-03-09'],
  ['Asia/Urumqi', '2024-02-29T18:30:00Z', '2024-03-01'],
  ['UTC', '0987-06-05T00:00:00Z', '987-06-05'],
])('in %s, %s is %s', (zone, at, day) => {
  expect(createDayOf(zone)(new Date(at))).toBe(day);
});

it('an unknown time zone is an error', () => {
  expect(() => createDayOf('Mars/Olympus')).toThrow(RangeError);
});

it('a message from the future is asked now', () => {
  const now = new Date('2024-06-01T00:00:00Z');
  expect(askedAt(now.getTime() / 1000 + 86_400, now)).toBe(now);
});
