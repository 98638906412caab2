import { anchorMonth, anchorYear, reading, type Anchor, type Reading } from './reading.js';

/** Source of the two groups with which a phrase may name its year: a number, or last, this, next. */
export const YEAR = '(?:,? (?:of |in )?(?:((?:19|20)\\d\\d)(?!\\d)|(last|this|next) year))?';

export const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A part of the year that the phrase names; without one, of the latest year in which the part has begun. */
export function dated(
  part: { readonly iso: (year: number) => string; readonly month: number },
  [given, word]: readonly (string | undefined)[],
  end: number,
  anchor: Anchor,
): Reading {
  if (given) return reading(part.iso(Number(given)), end);
  const year = anchorYear(anchor);
  if (word) return reading(part.iso(year + (SHIFTS[word] ?? 0)), end, { relative: true });
  const ahead = anchor.kind === 'asking' && part.month > anchorMonth(anchor);
  return reading(part.iso(ahead ? year - 1 : year), end, { relative: true, yearGiven: false });
}
