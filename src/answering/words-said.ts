import { isWord } from '../language/words.js';
import type { Query } from '../model/query.js';

/** A verb of one character stands before these. */
const AFTER_VERB = /^[了过到掉完]/;
const AUXILIARY = /[要能会得]$/;

/** The words of a question that are not known, as they are said back: 社保卡 of 社保卡丢了. */
export const wordsSaid = ({ unread, text }: Query): string[] =>
  unread.map(({ said, start }) => withoutVerb(said, text.slice(start + said.length)));

/** A word without the verb or auxiliary that nothing parted from it. */
export const withoutVerb = (said: string, after: string): string =>
  [...said].length > 2 &&
  /^\p{Script=Han}+$/u.test(said) &&
  (AFTER_VERB.test(after) || AUXILIARY.test(said)) &&
  !isWord(said.slice(-2))
    ? said.slice(0, -1)
    : said;
