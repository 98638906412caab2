import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';

const LONGEST = 6;
const SHORTEST = 2;
const JOINS = /^(?:和|及|与|跟|、|以及|还有|比)/;
const JOINED = /(?:和|及|与|跟|、|以及|还有|比)$/;
const WORD = /^\p{Script=Han}+$/u;

/**
 * 茶叶产量和产值, 农村居民收入比城镇: a word that is told in short beside an indicator, because the two share their beginning
 * or their end, is given in full; only where that makes the name of another indicator.
 */
export function withSharedWords(text: string, marks: readonly Mark[], lexicon: Lexicon): string {
  for (const mark of marks) {
    if (!isIndicator(mark)) continue;
    const { start, end, said } = mark;
    const join = JOINS.exec(text.slice(end))?.[0];
    const from = end + (join?.length ?? 0);
    if (join !== undefined && !marks.some((one) => isIndicator(one) && one.start === from)) {
      const found = fullFor(text.slice(from, from + LONGEST), said, lexicon, 'after');
      if (found) return text.slice(0, from) + found.full + text.slice(from + found.short.length);
    }
    const joined = JOINED.exec(text.slice(0, start))?.[0];
    if (joined === undefined) continue;
    const to = start - joined.length;
    if (marks.some((one) => isIndicator(one) && one.end === to)) continue;
    const found = fullFor(text.slice(Math.max(0, to - LONGEST), to), said, lexicon, 'before');
    if (found) return text.slice(0, to - found.short.length) + found.full + text.slice(to);
  }
  return text;
}

const isIndicator = (mark: Mark): boolean =>
  mark.type === 'name' &&
  mark.mention.match === 'name' &&
  mark.mention.targets.some(({ kind }) => kind === 'variable');

interface InFull {
  readonly short: string;
  readonly full: string;
}

/** The longest word at that end of `beside` that, with a part of the indicator's name, names another one. */
function fullFor(
  beside: string,
  indicator: string,
  lexicon: Lexicon,
  side: 'before' | 'after',
): InFull | undefined {
  for (let length = beside.length; length >= SHORTEST; length--) {
    const short = side === 'after' ? beside.slice(0, length) : beside.slice(-length);
    if (!WORD.test(short) || isName(short, lexicon)) continue;
    for (let cut = indicator.length - SHORTEST; cut >= SHORTEST; cut--) {
      const [begins, ends] = [indicator.slice(0, cut), indicator.slice(cut)];
      const candidates = side === 'after' ? [begins + short, short + ends] : [short + ends];
      const full = candidates.find((one) => one !== indicator && isName(one, lexicon));
      if (full !== undefined) return { short, full };
    }
  }
  return undefined;
}

/** 工业对经济增长的贡献率: a particle inside the name of an indicator that is printed without it. */
export function withoutParticle(text: string, lexicon: Lexicon): string {
  for (let at = text.indexOf('的'); at > 0; at = text.indexOf('的', at + 1))
    for (let left = Math.min(at, LONGEST_HALF); left >= SHORTEST; left--)
      for (let right = Math.min(text.length - at - 1, LONGEST_HALF); right >= SHORTEST; right--) {
        if (text.charAt(at - left - 1) === '占') continue;
        const joined = text.slice(at - left, at) + text.slice(at + 1, at + 1 + right);
        if (isName(joined, lexicon)) return text.slice(0, at) + text.slice(at + 1);
      }
  return text;
}
const LONGEST_HALF = 10;

/** Whether a text is the name of an indicator that it does not merely hint at. */
export const isName = (text: string, { names: index }: Lexicon): boolean => {
  const [found] = index.find(text);
  return found?.said === text && found.targets.some(({ kind, loose }) => kind === 'variable' && !loose);
};
