import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';
import { isName } from './shared-words.js';

const LONGEST = 6;
const SHORTEST = 2;
/** What a verb takes before the number that is asked for. */
const TAKEN = /(?:了|过|到|了有|过有|有)$/;
const COUNTED = /^(?:的|个)?/;

/**
 * 接待了多少游客, 新增多少店: an indicator that the question word parts is told in one piece, and then asked for; one that a
 * time parts (茶叶2023年产值) after it.
 */
export function withWholeName(text: string, marks: readonly Mark[], lexicon: Lexicon): string {
  for (const mark of marks) {
    const asks = mark.type === 'asked' && mark.asked.cues.includes('amount');
    if (!asks && mark.type !== 'period') continue;
    const before = text.slice(0, mark.start).replace(TAKEN, '');
    const after = text.slice(mark.end).replace(COUNTED, '');
    for (let left = Math.min(before.length, LONGEST); left >= SHORTEST; left--)
      for (let right = Math.min(after.length, LONGEST); right >= SHORTEST; right--) {
        const name = before.slice(-left) + after.slice(0, right);
        if (!isName(name, lexicon)) continue;
        const [rest, end] = [before.slice(0, -left), after.slice(right)];
        return asks ? rest + name + mark.said + end : rest + mark.said + name + end;
      }
  }
  return text;
}
