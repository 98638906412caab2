import { dated, YEAR } from './english-years.js';
import { matchAt, two, type Anchor, type Reading } from './reading.js';

/** Quarters, halves and first months of a year. */
export function readEnglishPart(text: string, at: number, anchor: Anchor): Reading | undefined {
  return (
    quarters(text, at, anchor) ??
    quarter(text, at, anchor) ??
    half(text, at, anchor) ??
    firstMonths(text, at, anchor)
  );
}

const QUARTERS = new RegExp(`q([1-4]) ?(?:-|–|to|through) ?q([1-4])\\b${YEAR}`, 'y');

function quarters(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(QUARTERS, text, at);
  if (!match) return undefined;
  const [, from, to, ...year] = match;
  const part = { iso: (y: number) => `${y}-Q${from}/${y}-Q${to}`, month: Number(from) * 3 - 2 };
  return { ...dated(part, year, QUARTERS.lastIndex, anchor), ...(from === '1' ? { cumulative: true } : {}) };
}

const ORDINAL = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const numberOf = (ordinal: string): number =>
  ['first', 'second', 'third', 'fourth'].indexOf(ordinal) + 1 || Number(ordinal[0]);

const QUARTER = new RegExp(`(?:q([1-4])|${ORDINAL} quarter)\\b${YEAR}`, 'y');

function quarter(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(QUARTER, text, at);
  if (!match) return undefined;
  const [, digit, ordinal = '', ...year] = match;
  const which = digit ? Number(digit) : numberOf(ordinal);
  return dated({ iso: (y) => `${y}-Q${which}`, month: which * 3 - 2 }, year, QUARTER.lastIndex, anchor);
}

const HALF = new RegExp(`(?:h([12])|${ORDINAL} half)\\b${YEAR}`, 'y');

function half(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(HALF, text, at);
  if (!match) return undefined;
  const [, digit, ordinal = '', ...year] = match;
  const which = digit ? Number(digit) : numberOf(ordinal);
  return dated({ iso: (y) => `${y}-S${which}`, month: which * 6 - 5 }, year, HALF.lastIndex, anchor);
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const FIRST = new RegExp(`first (\\d{1,2}|${COUNTS.join('|')}) (months|quarters)\\b${YEAR}`, 'y');

function firstMonths(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(FIRST, text, at);
  if (!match) return undefined;
  const [, said = '', unit, ...year] = match;
  const count = COUNTS.includes(said) ? COUNTS.indexOf(said) + 1 : Number(said);
  const last = unit === 'quarters' ? count * 3 : count;
  const part = { iso: (y: number) => `${y}-01/${y}-${two(last)}`, month: 1 };
  return { ...dated(part, year, FIRST.lastIndex, anchor), cumulative: true };
}
