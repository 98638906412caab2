import { thirdOfMonth } from './calendar.js';
import { dated, YEAR } from './english-years.js';
import { matchAt, two, type Anchor, type Reading } from './reading.js';

const NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAME = NAMES.map((name) =>
  name === 'may' ? name : `${name.slice(0, 3)}(?:${name.slice(3)}|t|\\.)?`,
).join('|');
const numberOf = (name: string): number => NAMES.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;

/** Months, their days and thirds: March 2024, May 8, 8 May 2024, January to March, mid-April 2026. */
export function readEnglishMonth(text: string, at: number, anchor: Anchor): Reading | undefined {
  return months(text, at, anchor) ?? dayFirst(text, at, anchor) ?? month(text, at, anchor);
}

const MONTHS = new RegExp(`(${NAME})(?: to | through |-|–)(${NAME})\\b${YEAR}`, 'y');

function months(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(MONTHS, text, at);
  if (!match) return undefined;
  const [, first = '', last = '', ...year] = match;
  const [from, to] = [numberOf(first), numberOf(last)];
  const part = { iso: (y: number) => `${y}-${two(from)}/${y}-${two(to)}`, month: from };
  return { ...dated(part, year, MONTHS.lastIndex, anchor), ...(from === 1 ? { cumulative: true } : {}) };
}

const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${NAME})\\b${YEAR}`, 'y');

function dayFirst(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(DAY_FIRST, text, at);
  if (!match) return undefined;
  const [, day = '', name = '', ...year] = match;
  return dated(dayOf(numberOf(name), day), year, DAY_FIRST.lastIndex, anchor);
}

const dayOf = (month: number, day: string): { iso: (year: number) => string; month: number } => ({
  iso: (year) => `${year}-${two(month)}-${two(Number(day))}`,
  month,
});

const MONTH = new RegExp(
  `(?:(early|mid|late)[- ])?(${NAME})\\b(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|%))?${YEAR}`,
  'y',
);
const THIRDS: Readonly<Record<string, '上' | '中' | '下'>> = { early: '上', mid: '中', late: '下' };
/** Words that also mean something else: they need a neighbour that dates. */
const DOUBTFUL = new Set(['may', 'mar', 'dec', 'sep']);
const DATING = /\b(?:in|of|since|last|until|by|from|to) $/;

function month(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(MONTH, text, at);
  if (!match) return undefined;
  const [, part, name = '', day, ...year] = match;
  const alone = !part && !day && year.every((group) => group === undefined);
  if (alone && DOUBTFUL.has(name) && !DATING.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  const which = numberOf(name);
  if (day) return dated(dayOf(which, day), year, MONTH.lastIndex, anchor);
  const third = THIRDS[part ?? ''];
  const iso = (y: number): string => (third ? thirdOfMonth(y, which, third) : `${y}-${two(which)}`);
  return dated({ iso, month: which }, year, MONTH.lastIndex, anchor);
}
