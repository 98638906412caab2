import { parsePeriod } from '../../model/period.js';
import { monthsAfter, smallNumber } from './calendar.js';
import { partAt, yearEdgeAt, type Part } from './parts.js';
import { anchorMonth, anchorYear, matchAt, reading, two, type Anchor, type Reading } from './reading.js';
import { yearAt } from './years.js';

/** One stretch of the calendar at a place: a date, a year, a year's part, or a part whose year must be supplied. */
export function pointAt(text: string, at: number, anchor: Anchor): Reading | undefined {
  return (
    isoDate(text, at) ?? datedAt(text, at, anchor) ?? undatedAt(text, at, anchor) ?? dayAt(text, at, anchor)
  );
}

const ISO = /(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|[-/](0[1-9]|1[0-2]))(?!\d)/y;

function isoDate(text: string, at: number): Reading | undefined {
  const match = matchAt(ISO, text, at);
  if (!match || /[\d.]/.test(text.charAt(at - 1))) return undefined;
  const [, year = '', , month, day, only] = match;
  const iso = only ? `${year}-${only}` : `${year}-${two(Number(month))}-${two(Number(day))}`;
  return reading(iso, ISO.lastIndex);
}

const JOINT = / ?(?:的| )?/y;
const WHOLE = /全年|一年|一整年|整年/y;
/** A month or day that the readers of parts refused: the date does not exist. */
const BROKEN = /\d+月(?:\d+[日号])?/y;

function datedAt(text: string, at: number, anchor: Anchor): Reading | undefined {
  const found = yearAt(text, at, anchor);
  if (!found) return undefined;
  const { year, relative } = found;
  matchAt(JOINT, text, found.end);
  const next = JOINT.lastIndex;
  const part = partAt(text, next) ?? (found.bare ? undefined : yearEdgeAt(text, next));
  if (part) return { ...reading(part.iso(year), part.end, { relative }), ...cumulative(part) };
  if (matchAt(BROKEN, text, next)) return { end: BROKEN.lastIndex, relative, yearGiven: true };
  const whole = matchAt(WHOLE, text, found.end) ? WHOLE.lastIndex : found.end;
  return reading(String(year), whole, { relative });
}

const cumulative = (part: Part): { cumulative?: true } => (part.cumulative ? { cumulative: true } : {});

const EDGE_OF_YEAR = /年[初中底末尾]/y;

function undatedAt(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (/[\da-z.第]/.test(text.charAt(at - 1)) && /[\da-z]/.test(text.charAt(at))) return undefined;
  const edge = matchAt(EDGE_OF_YEAR, text, at) && !/[\d一二两三四五六七八九十多每]/.test(text.charAt(at - 1));
  const part = edge ? yearEdgeAt(text, at) : partAt(text, at);
  if (!part) return undefined;
  const iso = part.iso(suppliedYear(part, anchor));
  return { ...reading(iso, part.end, { relative: true, yearGiven: false }), ...cumulative(part) };
}

/** Asked today, the latest one that has begun; in an article, the one of its year. */
export function suppliedYear(part: Part, anchor: Anchor): number {
  const year = anchorYear(anchor);
  if (anchor.kind === 'article') return year;
  const period = parsePeriod(part.iso(year));
  // The last third of a month has begun as soon as one would speak of it: with the month.
  const precision = part.month !== undefined && period?.iso.includes('/') ? 7 : 10;
  return period && period.from.slice(0, precision) > anchor.day.slice(0, precision) ? year - 1 : year;
}

const DAY_ALONE = /(\d{1,2})日(?![元均本语])/y;

/** 8日 in an article is a day of its month, or of the month before when it is still to come. */
function dayAt(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (anchor.kind !== 'article' || /[\d.]/.test(text.charAt(at - 1))) return undefined;
  const day = matchAt(DAY_ALONE, text, at)?.[1];
  if (!day) return undefined;
  const end = DAY_ALONE.lastIndex;
  const past = smallNumber(day) <= Number(anchor.day.slice(8));
  const { year, month } = monthsAfter(anchorYear(anchor), anchorMonth(anchor), past ? 0 : -1);
  return reading(`${year}-${two(month)}-${two(smallNumber(day))}`, end, { relative: true, yearGiven: false });
}
