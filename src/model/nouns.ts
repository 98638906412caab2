/** A noun in Chinese, worth saying back as it was said: not 花了 or 有人. */
const NOUN = /^(?![有在是一每多几哪啥什])\p{Script=Han}+[^了过着的吗]$/u;

/** Whether a word of a question names a thing, and is long enough not to be a verb. */
export const isNoun = (said: string): boolean => said.length > 2 && NOUN.test(said);
