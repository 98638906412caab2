import type { PeriodMention } from '../language/periods.js';
import type { Context } from '../model/context.js';
import { addDays, contains, period, samePeriod, shiftYears, type Period } from '../model/period.js';
import type { Cue } from './phrases.js';
import type { Reading } from './reading.js';

const BEFORE = /(?:除了?|除去|除开|[去刨扣减]掉|刨去|减去?|扣除|撇开|不[算含计])$/;
const AFTER = /^份?(?:之外|以外|除外|不[算计])/;
/** What says that something is left over, once it has been worked out of which time that is. */
const LEFT_OVER: ReadonlySet<Cue> = new Set<Cue>(['not', 'minus', 'others', 'remaining']);

/** 一季度除了3月, 一季度里三月之外: what remains of the longer period, said or told before, at its beginning or its end. */
export function withRestOfPeriod(reading: Reading, previous: Context | undefined): Reading {
  const [a, b, ...others] = reading.periods;
  if (!a || others.length > 0) return reading;
  const told = (previous?.focus.trail ?? []).map(({ period: one }) => ({ ...a, period: one })).reverse();
  const pairs = b
    ? [
        [a, b],
        [b, a],
      ]
    : told.map((whole) => [whole, a]);
  for (const [whole, part] of pairs) {
    const said = part && spanOf(part, reading.text);
    const rest = whole && part && restOf(whole.period, inYearOf(whole.period, part));
    if (!said || !rest) continue;
    return {
      ...reading,
      periods: [{ ...whole, period: rest, yearGiven: true }],
      unread: reading.unread.filter(({ start }) => start < said.start || start >= said.end),
      cues: new Map([...reading.cues].filter(([cue]) => !LEFT_OVER.has(cue))),
    };
  }
  return reading;
}

/** 2024年一季度除了3月: the month of that year. */
const inYearOf = (whole: Period, { period: part, yearGiven }: PeriodMention): Period =>
  yearGiven ? part : shiftYears(part, Number(whole.from.slice(0, 4)) - Number(part.from.slice(0, 4)));

function spanOf(part: PeriodMention, text: string): { start: number; end: number } | undefined {
  const before = BEFORE.exec(text.slice(0, part.start))?.[0].length ?? 0;
  const after = AFTER.exec(text.slice(part.end))?.[0].length ?? 0;
  return before + after > 0 ? { start: part.start - before, end: part.end + after } : undefined;
}

/** In whole months; undefined where the part leaves two stretches, or none. */
function restOf(whole: Period, part: Period): Period | undefined {
  const months = (from: string, to: string): Period => period(`${from.slice(0, 7)}/${to.slice(0, 7)}`);
  if (samePeriod(whole, part) || !contains(whole, part) || !inMonths(whole) || !inMonths(part))
    return undefined;
  if (part.from === whole.from) return months(addDays(part.to, 1), whole.to);
  return part.to === whole.to ? months(whole.from, addDays(part.from, -1)) : undefined;
}

const inMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && period(to.slice(0, 7)).to === to;
