import { normalize } from '../language/normalize.js';

const LONGEST = 6;
/** Occurrences from which on more do not count. */
const ENOUGH = 3;

/**
 * How likely `after` continues `before`: runs of characters across the joint that stand elsewhere on the page or in known
 * names, longer ones counting more. 0 when nothing speaks for it.
 */
export function joinScore(before: string, after: string, page: string, words: readonly string[]): number {
  const [end, start] = [plain(before.slice(-LONGEST)), plain(after.slice(0, LONGEST))];
  // Line by line: what stands below each other is just what is in question.
  const known = [...page.split('\n').map(plain), ...words].join('\n');
  let score = 0;
  for (let left = 1; left <= end.length; left++)
    for (let right = 1; right <= start.length && left + right <= LONGEST; right++) {
      const run = end.slice(-left) + start.slice(0, right);
      if (!/^[\p{Script=Han}\d.]+$/u.test(run)) continue;
      score += Math.min(ENOUGH, known.split(run).length - 1) * (left + right) ** 2;
    }
  return score;
}

const plain = (text: string): string => normalize(text).text.replace(/\s+/g, '');
