import { readPeriods, type Anchor } from '../language/periods.js';
import { normalize } from '../language/normalize.js';
import { parsePeriod, shiftYears, type Period } from '../model/period.js';

/** When a table or a column of it is of. */
export interface Told {
  readonly period: Period;
  readonly cumulative: boolean;
}

/** The one period that the titles of a table name. */
export function periodOfTitles(titles: readonly string[], anchor: Anchor): Told | undefined {
  const named = titles
    .flatMap((title) => readPeriods(normalize(title).text, anchor))
    .filter(({ yearBefore, latest, recurring }) => !yearBefore && !latest && !recurring);
  const [first] = named;
  const several = named.some(
    ({ period }) => period.from !== first?.period.from || period.to !== first.period.to,
  );
  return several || !first ? undefined : { period: first.period, cumulative: first.cumulative === true };
}

const LAST_YEAR = /^(?:上年|去年)同期数?$/;
const SUMMED = /累计$/;

/** 本月, 上年同期, 3月末, where nothing says of which year. */
export function isVague(head: string, told: Told | undefined, anchor: Anchor): boolean {
  if (/^(?:本|当)[月季]/.test(head)) return true;
  const [mention] = told ? [] : readPeriods(head, anchor);
  const needsYear = mention?.start === 0 && !mention.yearGiven && !RELATIVE.test(mention.text);
  return !told && (LAST_YEAR.test(head) || (needsYear && timeOfHead(head, told, anchor) !== undefined));
}

/** Counted from the day of the paper, not from the time of the table. */
const RELATIVE = /[今去前上明]/;

/** The time that a head is and nothing else: 2022, 2023年1-6月累计, 3月末, 上年同期; without a year, of the table's. */
export function timeOfHead(head: string, told: Told | undefined, anchor: Anchor): Told | undefined {
  if (LAST_YEAR.test(head)) return told && { ...told, period: shiftYears(told.period, -1) };
  if (/^(?:19|20)\d{2}$/.test(head)) return plain(parsePeriod(head));
  // The stock at the end of a month is told by the month.
  const name = head.replace(SUMMED, '').replace(/(?<=月)[末底]$/, '');
  const [mention, ...others] = readPeriods(name, anchor);
  if (mention?.start !== 0 || mention.end !== name.length || others.length > 0) return undefined;
  const { period, yearGiven } = mention;
  const years = told && !yearGiven && !RELATIVE.test(name) ? yearOf(told.period) - yearOf(period) : 0;
  return {
    period: years === 0 ? period : shiftYears(period, years),
    cumulative: SUMMED.test(head) || mention.cumulative === true,
  };
}

/** 1-6月累计生产总值: the time that a head begins with, and what it is of. */
export function splitTime(head: string, told: Told | undefined, anchor: Anchor): string[] {
  if (head === '' || timeOfHead(head, told, anchor)) return head === '' ? [] : [head];
  const [mention] = readPeriods(head, anchor);
  if (mention?.start !== 0) return [head];
  const end = mention.end + (head.startsWith('累计', mention.end) ? 2 : 0);
  return [head.slice(0, end), head.slice(end).replace(/^的/, '')];
}

const plain = (period: Period | undefined): Told | undefined => period && { period, cumulative: false };
const yearOf = ({ from }: Period): number => Number(from.slice(0, 4));
