import type { Numeral } from '../numerals.js';
import { hedgeBefore, hedgeInside } from './hedges.js';

const POWER = /(?:百万|千万|百亿|千亿|万亿|百|千|万|亿)/y;
const VALUES: Readonly<Record<string, readonly [string, number]>> = {
  百: ['100', 0],
  千: ['1000', 0],
  万: ['1', 4],
  百万: ['100', 4],
  千万: ['1000', 4],
  亿: ['1', 8],
  百亿: ['100', 8],
  千亿: ['1000', 8],
  万亿: ['1', 12],
};

/** A power of ten without a digit is a number only beside a hedge: 近百家, 上亿元, 千余名. */
export function barePowerAt(text: string, at: number): Numeral | undefined {
  POWER.lastIndex = at;
  const word = POWER.exec(text)?.[0];
  const [value, multiplier] = VALUES[word ?? ''] ?? [];
  if (word === undefined || value === undefined || multiplier === undefined) return undefined;
  if (isApproximate(text, at)) return undefined;
  const end = at + word.length;
  const hedged = hedgeBefore(text, at, true) !== undefined || hedgeInside(text, end)?.hedge === 'over';
  return hedged ? { start: at, end, text: word, value, multiplier, han: true } : undefined;
}

/** 几百 and 数千 are no numbers; 人数一百 is. */
export const isApproximate = (text: string, at: number): boolean =>
  /(?:几|(?<![人户个总次倍位岁指系])数)$/.test(text.slice(Math.max(0, at - 2), at));
