import { PLACES } from '../model/places.js';
import type { Figures } from './figures.js';

const MOST = 3;

/** 石侨镇, of 石桥镇: places as long as an unknown word, of the same kind, that differ from it in one character. */
export const namesAlike = (words: readonly string[], figures: Figures): string[] =>
  [...figures.knowledge.vocabulary.entities.values()]
    .filter(({ type, name }) => PLACES.has(type) && words.some((word) => differsInOne(word, name)))
    .map(({ id }) => id)
    .slice(0, MOST);

function differsInOne(word: string, name: string): boolean {
  if (word.length !== name.length || word.length < 3 || word.at(-1) !== name.at(-1)) return false;
  return [...word].filter((char, at) => char !== name.charAt(at)).length === 1;
}
