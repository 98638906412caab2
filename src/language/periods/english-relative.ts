import { addDays } from '../../model/period.js';
import { monthsAfter, weekOf } from './calendar.js';
import { SHIFTS } from './english-years.js';
import { anchorMonth, anchorYear, matchAt, reading, two, type Anchor, type Reading } from './reading.js';

/** Last year, this month, yesterday, the end of 2025, year to date, now. */
export function readEnglishRelative(text: string, at: number, anchor: Anchor): Reading | undefined {
  return (
    yearEdge(text, at) ??
    yearBefore(text, at, anchor) ??
    relative(text, at, anchor) ??
    toDate(text, at, anchor) ??
    now(text, at, anchor)
  );
}

const EDGE = /(early|(?:the )?(?:start|beginning) of|late|(?:the )?end of|year-end) ((?:19|20)\d\d)(?!\d)/y;

function yearEdge(text: string, at: number): Reading | undefined {
  const match = matchAt(EDGE, text, at);
  if (!match) return undefined;
  const [, edge = '', year = ''] = match;
  return reading(/early|start|beginning/.test(edge) ? `${year}-01/${year}-03` : `${year}-12`, EDGE.lastIndex);
}

const YEAR_BEFORE =
  /same (?:period|quarter|months?|time)(?: (?:of|in))? (?:last year|(?:the|a) (?:previous year|year (?:before|earlier|ago)))\b|(?:a|one) year (?:earlier|before|ago)\b|year[- ]ago (?:period|quarter)\b/y;

/** The same quarter of last year, a year earlier: as long as the period that is compared. */
function yearBefore(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (!matchAt(YEAR_BEFORE, text, at)) return undefined;
  return reading(String(anchorYear(anchor) - 1), YEAR_BEFORE.lastIndex, {
    relative: true,
    yearGiven: true,
    yearBefore: true,
  });
}

const RELATIVE = /(last|this|next) (year|quarter|month|week)\b|(yesterday|today)\b/y;

function relative(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(RELATIVE, text, at);
  if (!match) return undefined;
  const [, which = '', unit, day] = match;
  const iso = unit
    ? shifted(unit, SHIFTS[which] ?? 0, anchor)
    : addDays(anchor.day, day === 'today' ? 0 : -1);
  return reading(iso, RELATIVE.lastIndex, { relative: true });
}

function shifted(unit: string, by: number, anchor: Anchor): string {
  const year = anchorYear(anchor);
  if (unit === 'year') return String(year + by);
  if (unit === 'week') return weekOf(anchor.day, by);
  const to = monthsAfter(year, anchorMonth(anchor), unit === 'month' ? by : by * 3);
  return unit === 'month' ? `${to.year}-${two(to.month)}` : `${to.year}-Q${Math.ceil(to.month / 3)}`;
}

const TO_DATE = /(?:so far this year|this year so far|year to date|ytd)\b/y;

function toDate(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (!matchAt(TO_DATE, text, at)) return undefined;
  const iso = `${anchorYear(anchor)}-01-01/${anchor.day}`;
  return reading(iso, TO_DATE.lastIndex, { relative: true, cumulative: true });
}

const NOW = /(?:now|currently|at present|latest|so far|to date|recently)\b/y;

function now(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (!matchAt(NOW, text, at)) return undefined;
  return reading(anchor.day, NOW.lastIndex, { relative: true, yearGiven: false, latest: true });
}
