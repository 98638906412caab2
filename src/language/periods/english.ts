import { readEnglishMonth } from './english-months.js';
import { readEnglishPart } from './english-parts.js';
import { readEnglishRelative } from './english-relative.js';
import { matchAt, type Anchor, type Reading } from './reading.js';

/** English periods: Q1 2024, first half of last year, mid-April 2026, year to date. */
export function readEnglish(text: string, at: number, anchor: Anchor): Reading | undefined {
  return (
    readEnglishPart(text, at, anchor) ??
    readEnglishMonth(text, at, anchor) ??
    readEnglishRelative(text, at, anchor)
  );
}

const ENGLISH_NUMBER = /\d{1,2}(?:st|nd|rd|th)? [a-z]/y;

/** 8 May 2024, 1st quarter. */
export function readEnglishFromDigit(text: string, at: number, anchor: Anchor): Reading | undefined {
  return matchAt(ENGLISH_NUMBER, text, at) ? readEnglish(text, at, anchor) : undefined;
}
