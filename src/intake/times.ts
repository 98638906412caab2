import { readPeriods, type Anchor, type PeriodMention } from '../language/periods.js';
import { normalize } from '../language/normalize.js';
import { parsePeriod, samePeriod, type Period } from '../model/period.js';
import type { Spoken } from './carried.js';
import type { PageArticle } from './page.js';
import type { Stretch } from './segments.js';

/** For each paragraph, and last for all of them, the first time that those before it name: no day, nothing planned. */
export function usualPeriods({ paragraphs }: PageArticle, anchor: Anchor): (Period | undefined)[] {
  let first: Period | undefined;
  return [undefined, ...paragraphs.map(({ text }) => (first ??= firstPeriod(text, anchor)))];
}

export const firstPeriod = (text: string, anchor: Anchor): Period | undefined =>
  periodsIn(normalize(text).text, anchor).find(({ period }) => !isDay(period) && period.from <= anchor.day)
    ?.period;

const isDay = ({ from, to }: Period): boolean => from === to;

/** Periods of a text, with the year of an edition (2025镇域百强) as one. */
export function periodsIn(text: string, anchor: Anchor): PeriodMention[] {
  return readPeriods(text, anchor).filter(
    ({ yearBefore, latest, recurring }) => !yearBefore && !latest && !recurring,
  );
}

/** The last time a clause names that is no mere comparison (较2019年) and no day of reporting. */
export function periodFor(text: string, periods: readonly PeriodMention[]): PeriodMention | undefined {
  const last = periods
    .filter(({ start, period }) => !/[较比]$/.test(text.slice(0, start)) && !isDay(period))
    .at(-1);
  const end = /(\d{4})-(\d{2})-\d{2}$/.exec(last?.period.iso ?? '');
  // 到6月末: the stock at the end of a month is told by the month.
  const month =
    last && end && /[末底]$/.test(last.text) ? parsePeriod(`${end[1] ?? ''}-${end[2] ?? ''}`) : undefined;
  return last && month ? { ...last, period: month } : last;
}

/** Said where the time named last before the quote is another one. */
export function noteOf(
  text: string,
  { end }: Stretch,
  { period }: Spoken,
  periods: readonly PeriodMention[],
): string | undefined {
  const last = periods.filter((one) => one.end <= end && !/[较比]$/.test(text.slice(0, one.start))).at(-1);
  return period && last && !samePeriod(last.period, period) ? '引文没有写时间，时间按上文。' : undefined;
}
