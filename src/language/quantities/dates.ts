import { isDated } from '../periods/years.js';
import type { Site } from './mention.js';

const DATE =
  /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)|(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])(?!\d)|\d{1,2}:\d{2}(?::\d{2})?/y;
const RANGE_OF_DATES =
  /[0-9一二两三四五六七八九十]+[月年日号]?[-~—–到至、]+第?(?:[0-9一二两三四五六七八九十]+(?:月|日|号|季度)|\d{4}年)/y;

/** Where the date or clock time that starts here ends; figures are looked for behind it. */
export function dateEnd(text: string, at: number): number | undefined {
  for (const pattern of [DATE, RANGE_OF_DATES]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return undefined;
}

const CALENDAR = /(?:月(?!龄)|日(?![均元])|号|季|时(?![间代])|点(?![0-9零一二三四五六七八九十]))/y;

/** Whether a number is part of a date: 2024年, 24年, 3月, 5日, 一季度. */
export function isDatePart({ text, numeral, whole }: Site): boolean {
  CALENDAR.lastIndex = numeral.end;
  if (CALENDAR.test(text)) return true;
  return text[numeral.end] === '年' && (whole ? looksLikeYear(numeral.value) : isDated(text, numeral.start));
}

export const looksLikeYear = (value: string): boolean => /^(?:19[5-9]\d|20[0-4]\d)$/.test(value);

/** Without 年, 2000 is mostly an amount. */
export const isBareYear = (value: string): boolean => looksLikeYear(value) && value !== '2000';
