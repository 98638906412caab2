/**
 * A period of time at the precision the text states it, as ISO 8601 text:
 * `2024` · `2024-S1` (half-year) · `2024-Q3` · `2024-11` · `2024-11-05`, or a span `A/B` of two of them, both inclusive.
 */
export interface Period {
  readonly iso: string;
  /** First and last day, inclusive, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

const POINT = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** Reads ISO text; `undefined` when it is not a period or names a day that does not exist. */
export function parsePeriod(iso: string): Period | undefined {
  const [first, last, ...rest] = iso.split('/');
  if (first === undefined || rest.length > 0) return undefined;
  const start = point(first);
  if (!start) return undefined;
  if (last === undefined) return { iso, ...start };
  const end = point(last);
  if (!end || end.to < start.from) return undefined;
  return { iso, from: start.from, to: end.to };
}

/** Like {@link parsePeriod} for text the program itself wrote. */
export function period(iso: string): Period {
  const parsed = parsePeriod(iso);
  if (!parsed) throw new RangeError(`not an ISO 8601 period: ${iso}`);
  return parsed;
}

function point(text: string): { from: string; to: string } | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', half, quarter, month, day] = match;
  if (half) return months(year, half === '1' ? 1 : 7, 6);
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (!month) return months(year, 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return months(year, Number(month), 1);
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return { from: text, to: text };
}

function months(year: string, first: number, count: number): { from: string; to: string } {
  const last = first + count - 1;
  return {
    from: `${year}-${two(first)}-01`,
    to: `${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Of a day `YYYY-MM-DD`: 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function grainOf(of: Period): Grain {
  if (of.iso.includes('/')) return 'span';
  if (of.iso.includes('S')) return 'half';
  if (of.iso.includes('Q')) return 'quarter';
  return of.iso.length === 4 ? 'year' : of.iso.length === 7 ? 'month' : 'day';
}

/** Same first and last day: `2024-Q1` is `2024-01/2024-03`. */
export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
export const contains = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The calendar ends here: what would lie beyond is its first or last year, or day. */
const [FIRST, LAST] = ['0001-01-01', '9999-12-31'];
const within = (least: number, most: number, n: number): number => Math.min(most, Math.max(least, n));

/** The same span `years` later (negative: earlier), at the same precision. */
export function shiftYears(of: Period, years: number): Period {
  return period(
    of.iso
      .replace(/\d{4}(?=-|\/|$)/g, (year) => String(within(1, 9999, Number(year) + years)).padStart(4, '0'))
      .replace(/-02-29/g, '-02-28'),
  );
}

const DAY = 86_400_000;
const toUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `days` after `day` (negative: before), `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(within(toUtc(FIRST), toUtc(LAST), toUtc(day) + days * DAY)).toISOString().slice(0, 10);
/** Whole days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => Math.round((toUtc(b) - toUtc(a)) / DAY);

/** From the first day of `a` to the last day of `b`. */
export const span = (a: Period, b: Period): Period =>
  period(`${a.iso.split('/')[0] ?? a.iso}/${b.iso.split('/').at(-1) ?? b.iso}`);
