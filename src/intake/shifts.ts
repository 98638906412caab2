import type { QuantityMention } from '../language/quantities.js';
import type { Stretch } from './segments.js';
import { BECAME, FROM } from './turns.js';

/** 由A增加到B: what something was and what it is. */
export interface Shift {
  /** Where 由 stands. */
  readonly start: number;
  /** From 由 to the first figure of what was. */
  readonly since: Stretch;
  readonly former: readonly QuantityMention[];
  /** From the verb to the first figure of what is. */
  readonly until: Stretch;
  readonly present: readonly QuantityMention[];
}

const TURN = new RegExp(`${BECAME}|到|至`, 'g');
/** Longest run between 由 or the verb and its figure. */
const LONGEST = 16;

/** The shift that a clause tells of, if it tells of one; as many figures are told of what is as of what was. */
export function shiftIn(
  text: string,
  { start, end }: Stretch,
  mentions: readonly QuantityMention[],
): Shift | undefined {
  const figures = mentions.filter(({ role }) => role === 'cardinal' || role === 'ordinal');
  for (const { 0: word, index } of text.slice(start, end).matchAll(FROM)) {
    const from = start + index;
    const [first] = figures.filter((one) => one.start > from);
    if (!first || first.start - from > LONGEST) continue;
    for (const { 0: verb, index: at } of text.slice(first.end, end).matchAll(TURN)) {
      const turn = first.end + at;
      const former = figures.filter((one) => from < one.start && one.end <= turn);
      const present = figures.filter((one) => turn + verb.length <= one.start).slice(0, former.length);
      const [next] = present;
      if (!next || next.start - turn > LONGEST || present.length < former.length) continue;
      if (!alike(former, present)) continue;
      return {
        start: from,
        since: { start: from + word.length, end: first.start },
        former,
        until: { start: turn + verb.length, end: next.start },
        present,
      };
    }
  }
  return undefined;
}

/** In the same units: what is told in another one is something else. */
const alike = (former: readonly QuantityMention[], present: readonly QuantityMention[]): boolean =>
  former.every(({ quantity, role }, at) => {
    const other = present[at];
    return other !== undefined && role === other.role && quantity.unitCode === other.quantity.unitCode;
  });

/** What is between 由 or the verb and its figure besides a time: 最初年产值. */
export const namedIn = (said: string): string =>
  said
    .replace(/^(?:最初|起初|当初|原来|原先|过去|以前|开始|刚开始|目前|如今|现在|当时|时)+/, '')
    .replace(/^[”"]?[末初]?的|的$/g, '')
    // 由上月的上涨6.7%转为下降: how it was told, and not what of.
    .replace(/(?:同比|环比)?(?:增长|上涨|上升|下降|下跌|下滑)$/, '')
    .trim();

/** What a shift is of, as it stands before 由 or between 由 and its figure; a rank is told as a place among others. */
export function nameInShift(
  text: string,
  clause: Stretch,
  { start, since, former }: Shift,
  figures: readonly QuantityMention[],
  periods: readonly Stretch[],
): string {
  const from = figures.filter((one) => one.end <= start).at(-1)?.end ?? clause.start;
  const lead = text.slice(from, start);
  const untimed = periods
    .filter((one) => since.start <= one.start && one.end <= since.end)
    .reduce(
      (rest, one) => rest.replace(text.slice(one.start, one.end), ''),
      text.slice(since.start, since.end),
    )
    .replace(/(?:去年|上一?年)?同[期月季]/, '');
  const own = namedIn(untimed);
  // 财政补助标准由每人每年640元: for whom it is so much, and not what of.
  if (/^每\p{Script=Han}{1,6}$/u.test(own)) return lead + own;
  if (former[0]?.role !== 'ordinal') return own === '' ? lead : own;
  const ranked = lead.replace(/(?:位次|名次|位置)$/, '排名');
  return ranked + (/排名?|[位居]列?$/.test(ranked) ? '' : '居') + own;
}
