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

/**
 * The word that goes across where one text meets the other: 增|长. Undefined where a word ends there, or where it would break
 * up a word that either text has whole: 进出|资.
 */
export function wordAcross(before: string, after: string): string | undefined {
  const [left, right] = [before.slice(-AROUND), after.slice(0, AROUND)];
  const across = cut(left + right).find(
    ({ index, segment }) => index < left.length && index + segment.length > left.length,
  );
  if (!across) return undefined;
  const { index, segment } = across;
  const end = index + segment.length - left.length;
  const isWhole =
    cut(left).some((one) => one.index === index) &&
    cut(right).some((one) => one.index + one.segment.length === end);
  return isWhole ? segment : undefined;
}

/** The words of a text, signs among them. */
export const wordsIn = (text: string): string[] => cut(text).map(({ segment }) => segment);

/** The last word of a text. */
export const lastWord = (text: string): string => cut(text.slice(-AROUND)).at(-1)?.segment ?? '';

const cut = (text: string): Intl.SegmentData[] => [...words().segment(text)];

/** Whether a text is a word of the language by itself: 书记, 一起. */
export const isWord = (said: string): boolean => [...words().segment(said)].length === 1;
