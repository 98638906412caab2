const TWO_HAN = /^\p{Script=Han}{2,}/u;
/** What one does with a thing, after its name: 大坝村种, 二手房卖. */
const DONE = /[卖买花挣赚造寄收种养用交领办做来去有是]$/;

/** Whether a sentence has a word of the question, alone or without what is done with it. */
export function has(text: string, said: string): boolean {
  const word = said.trim();
  if (!TWO_HAN.test(word)) return word.length > 1 && text.includes(word);
  return text.includes(word) || (word.length > 2 && DONE.test(word) && text.includes(word.slice(0, -1)));
}
