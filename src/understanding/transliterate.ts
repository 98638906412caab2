import type { NameMention } from '../language/names.js';
import { isWord } from '../language/words.js';
import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';
import { findPerson } from './persons.js';

/**
 * A question typed in pinyin, with the words that are understood put into characters: `liuxi pai di ji` → `liuxi 排第几`.
 * Only what nothing else could read is tried; names of places and firms are left to the reader of names.
 */
export function transliterate(text: string, marks: readonly Mark[], lexicon: Lexicon): string {
  return spelt(sounded(text, marks, lexicon), marks, lexicon, text);
}

/** 地几, 增张: an unread word that sounds like one that is understood and shares a character with it. */
function spelt(done: string, marks: readonly Mark[], lexicon: Lexicon, text: string): string {
  if (done !== text) return done;
  const unread = marks.filter(
    ({ type, said }) =>
      type === 'unread' && /^\p{Script=Han}{2,6}$/u.test(said) && !findPerson(said) && !isWord(said),
  );
  const stretches = unread.map(({ start, end }): [number, number] => [start, end]);
  if (stretches.length === 0) return text;
  return lexicon.spoken
    .findSounding(text, stretches)
    .filter(({ match, said, name }) => match === 'homophone' && sharesCharacter(said, name))
    .filter(({ start, end }) => unread.some((mark) => mark.start === start && mark.end === end))
    .reverse()
    .reduce((whole, { start, end, name }) => whole.slice(0, start) + name + whole.slice(end), text);
}

const sharesCharacter = (said: string, name: string): boolean =>
  said.length === name.length && [...said].some((char, at) => char === name.charAt(at));

function sounded(text: string, marks: readonly Mark[], lexicon: Lexicon): string {
  const stretches = unreadLatin(text, marks);
  if (stretches.length === 0) return text;
  return lexicon.spoken
    .findSounding(text, stretches)
    .filter(({ match }) => match === 'pinyin')
    .reverse()
    .reduce(replaced, text);
}

const replaced = (text: string, { start, end, name }: NameMention<unknown>): string =>
  `${text.slice(0, start)} ${name} ${text.slice(end)}`;

/** Runs of unread Latin words. */
function unreadLatin(text: string, marks: readonly Mark[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const { start, end, said, type } of marks) {
    if (type !== 'unread' || !/^[a-z]/.test(said)) continue;
    const last = runs.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}
