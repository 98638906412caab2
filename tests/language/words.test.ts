import { expect, it } from 'vitest';
import { isWord, startsWord } from '../../src/language/words.js';

it.each([
  ['超额完成县里的任务', '成县', false],
  ['加快推进贤县建设', '进贤', false],
  ['带动南山县出口', '南山', true],
  ['去年云泽县出口', '云泽', true],
])('%s: whether a word starts at %s', (text, at, expected) => {
  expect(startsWord(text, text.indexOf(at))).toBe(expected);
});

it.each([
  ['一起', true],
  ['书记', true],
  ['新代', false],
  ['草桥', false],
])('%s: whether it is a word by itself', (text, expected) => {
  expect(isWord(text)).toBe(expected);
});
