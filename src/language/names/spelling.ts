import { syllableOf } from '../pinyin.js';
import type { Stretch } from './mention.js';

/** A way to read text as pinyin. */
export interface Spelling {
  readonly end: number;
  readonly letters: string;
  /** One Latin word and nothing else: it may also be initials. */
  readonly single: boolean;
}

const WORD = /[a-z]+/g;
const WORDS = /[a-z]+(?:[ '-]?[a-z]+){0,4}/y;
const HAN = /\p{Script=Han}{0,2}/uy;

/** Where the Latin words of a stretch begin. */
export function spellingsAt(text: string, [from, to]: Stretch): number[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ index }) => from + index);
}

/** Readings that begin at a word, longest first: `liu xi zhen`, `liu xi`, `liu`; Han characters may end one: `shiqiao镇`. */
export function readSpelling(text: string, start: number, to: number): Spelling[] {
  WORDS.lastIndex = start;
  const words = WORDS.exec(text.slice(0, to))?.[0].split(/(?<=[ '-])/) ?? [];
  return words.flatMap((_, i) => ending(text, start, words.slice(0, words.length - i), to));
}

function ending(text: string, start: number, words: readonly string[], to: number): Spelling[] {
  const latin = words.join('').replace(/[ '-]$/, '');
  const letters = latin.replace(/[ '-]/g, '');
  const end = start + latin.length;
  HAN.lastIndex = end;
  const tail = HAN.exec(text.slice(0, to))?.[0] ?? '';
  const tails = [tail, tail.slice(0, 1), ''].filter((said, i, all) => all.indexOf(said) === i);
  return tails.map((said) => ({
    end: end + said.length,
    letters: letters + [...said].map(syllableOf).join(''),
    single: said === '' && words.length === 1,
  }));
}
