import { span, type Period } from '../../model/period.js';
import { smallNumber } from './calendar.js';
import { partAt } from './parts.js';
import { pointAt } from './points.js';
import { matchAt, reading, two, type Anchor, type Reading } from './reading.js';

const TO = / ?(?:[-~—–到至]+|to|through) ?/y;
const AND = / and /y;
const UNTIL_NOW = /(?:至今(?![年天日晚春夏秋冬])|到现在|到目前|以来|至现在)/y;

/** One point, or two of them joined: 2013-2022年, 去年8月至今, 5月1日至3日. */
export function readSpan(text: string, at: number, anchor: Anchor): Reading | undefined {
  const first = pointAt(text, at, anchor);
  if (!first?.period) return first;
  if (matchAt(UNTIL_NOW, text, first.end)) return untilNow(first, first.period, UNTIL_NOW.lastIndex, anchor);
  const next = joinAt(text, at, first.end);
  if (next === undefined) return first;
  const second = continued(text, next, first.period) ?? pointAt(text, next, anchor);
  if (!second?.period || second.period.to < first.period.from) return first;
  return { ...first, end: second.end, period: span(first.period, second.period) };
}

/** Where the second point starts; `and` joins only after between. */
function joinAt(text: string, at: number, end: number): number | undefined {
  if (matchAt(TO, text, end)) return TO.lastIndex;
  return text.endsWith('between ', at) && matchAt(AND, text, end) ? AND.lastIndex : undefined;
}

function untilNow(first: Reading, from: Period, end: number, anchor: Anchor): Reading {
  if (from.from > anchor.day) return first;
  return reading(`${from.from}/${anchor.day}`, end, {
    relative: true,
    yearGiven: first.yearGiven,
    cumulative: true,
  });
}

const DAY = /(\d{1,2})[日号]/y;

/** The second point may leave out what it shares with the first: 2023年3月到5月, 5月1日至3日. */
function continued(text: string, at: number, first: Period): Reading | undefined {
  const day = matchAt(DAY, text, at)?.[1];
  if (day && first.iso.length === 10)
    return reading(`${first.iso.slice(0, 8)}${two(smallNumber(day))}`, DAY.lastIndex);
  const part = first.iso.length === 4 ? undefined : partAt(text, at);
  return part && reading(part.iso(Number(first.iso.slice(0, 4))), part.end);
}
