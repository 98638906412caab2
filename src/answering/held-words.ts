import type { Query } from '../model/query.js';

/** First of its kind, however it is said. */
const FIRST = /第[一1](?=[家个座条批位所台])|首(?=[家个座条批位所台])/g;
const plainly = (text: string): string => text.replace(FIRST, '第1');
const FIRST_OF = /第1[家个座条批位所台]/g;

/** How far a short name's characters may stand apart in the full one. */
const SPREAD = 3;

/**
 * Whether a sentence holds every word of a question that no recogniser knows, as it is or as the full name of what is said
 * in short (德企 of 德国企业); undefined where the question has no such word.
 */
export function holdsUnread({ text, unread, variables }: Query, sentence: string): boolean | undefined {
  const said = plainly(text);
  const own = plainly(sentence);
  const words = [
    ...unread.map((word) => plainly(wholeOf(word.said, word.start, text))),
    ...(said.match(FIRST_OF) ?? []),
    ...variables.value.flatMap((one) => (one.start >= 0 && one.loose ? [one.said] : [])),
  ].filter((word) => /\p{Script=Han}{2}|\d/u.test(word));
  return words.length === 0 ? undefined : words.every((word) => holds(own, word));
}

/** 搬到哪里: a single character with the one that goes with it. */
const wholeOf = (said: string, start: number, text: string): string =>
  said.length === 1 ? text.slice(start, start + 2) : said;

function holds(sentence: string, word: string): boolean {
  if (sentence.includes(word)) return true;
  const [first = '', ...others] = word;
  for (let at = sentence.indexOf(first); at >= 0; at = sentence.indexOf(first, at + 1)) {
    const window = sentence.slice(at + 1, at + word.length * SPREAD);
    let from = 0;
    const inOrder = others.every((char) => {
      const found = window.indexOf(char, from);
      from = found + 1;
      return found >= 0;
    });
    if (inOrder && !/[,。;、]/.test(window.slice(0, from))) return true;
  }
  return false;
}
