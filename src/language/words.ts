import { lazily } from './lazily.js';

const words = lazily(() => new Intl.Segmenter('zh', { granularity: 'word' }));
/** Characters on either side that decide where a word begins. */
const AROUND = 8;

/** Whether a word of a Chinese text may begin at a place, and does not stand inside one. */
export function startsWord(text: string, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  const near = text.slice(from, at + AROUND);
  return [...words().segment(near)].some(({ index }) => from + index === at);
}

/** Whether a text is a word of the language by itself: 书记, 一起. */
export const isWord = (said: string): boolean => [...words().segment(said)].length === 1;
