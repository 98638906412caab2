import { expect, it } from 'vitest';
import { localNames } from '../../src/intake/local-names.js';
import { placesIn } from '../../src/intake/places.js';

const names = (text: string): string[] => placesIn(text, localNames(text)).map(({ name }) => name);

it.each([
  ['超额完成县里下达的任务', []],
  ['加快推进贤县建设', []],
  ['完成县城改造', []],
  ['走访进贤县的企业', ['进贤县']],
  ['其中南桥镇32万人次', ['南桥镇']],
  ['当中北桥镇8家', ['北桥镇']],
])('%s names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
