import { partAt } from './parts.js';
import { suppliedYear } from './points.js';
import { matchAt, reading, type Anchor, type Reading } from './reading.js';

const EVERY_YEAR = /每年的?/y;

/** 每年五六月: the part of a year, whichever the year. */
export function readRecurring(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (!matchAt(EVERY_YEAR, text, at)) return undefined;
  const part = partAt(text, EVERY_YEAR.lastIndex);
  return (
    part &&
    reading(part.iso(suppliedYear(part, anchor)), part.end, {
      relative: true,
      yearGiven: false,
      recurring: true,
    })
  );
}
