import { expect, it } from 'vitest';
import { median, summed, timed } from './measure.js';
import { beside, table } from './report.js';

it('sums up samples', () => {
  const samples = Array.from({ length: 200 }, (_, at) => 200 - at);
  expect(summed(samples)).toEqual({ p50: 100, p99: 198, mean: 100.5 });
  expect(median([3])).toBe(3);
  expect(median([5, 1, 9])).toBe(5);
});

it('hands the result on', () => expect(timed(() => 'done')).toMatchObject({ result: 'done' }));

it('tells lines as multiples of the first', () => {
  const [, bare, whole] = table([
    ['bare', { p50: 10, p99: 20, mean: 12 }],
    ['whole', { p50: 25, p99: 80, mean: 30 }],
  ]);
  expect(bare?.split(/\s+/)).toEqual(['bare', '10', '20', '12', '1.00', '1.00', '1.00']);
  expect(whole?.split(/\s+/)).toEqual(['whole', '25', '80', '30', '2.50', '4.00', '2.50']);
});

it('tells whether a target is met', () => {
  expect(beside('start', 399.6, 400, 'ms')).toMatch(/^✓ start +400 ms, target at most 400 ms$/);
  expect(beside('start', 401, 400, 'ms')).toMatch(/^✗/);
});
