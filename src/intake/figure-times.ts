import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import { parsePeriod, samePeriod, shiftYears, type Period } from '../model/period.js';
import type { Spoken } from './carried.js';
import { isCompared } from '../language/compared-times.js';
import { earlierFrom } from './comparisons.js';
import { NO_TIME } from './doubts.js';
import type { Indicator } from './indicators.js';
import type { Ground, Layout } from './layout.js';
import { within, type Stretch } from './segments.js';
import { atMonthEnd } from './times.js';

/** The time that one figure is of. */
export interface FigureTime {
  readonly period: Period | undefined;
  readonly cumulative: boolean;
  readonly implied: boolean;
  readonly doubts: readonly string[];
}

/** The time of the clause, but for what was, what the year before had, and what is aimed at. */
export function timeOf(
  mention: QuantityMention,
  layout: Layout,
  ground: Ground,
  { period, cumulative, implied, plan }: Spoken,
  { isAim, isBudget }: Pick<Indicator, 'isAim' | 'isBudget'>,
): FigureTime {
  const told: FigureTime = { period, cumulative, implied, doubts: [] };
  const { shift, clause } = layout;
  const text = ground.normal.text;
  if (shift?.former.some(({ start }) => start === mention.start)) {
    const was = formerTime(text, shift.since, ground, period);
    const isOther = was !== undefined && (!period || !samePeriod(was, period));
    return { period: was, cumulative: false, implied, doubts: isOther ? [] : [NO_TIME] };
  }
  if (period && YEARS.test(period.iso) && shift?.present.some(({ start }) => start === mention.start))
    return { ...told, period: parsePeriod(period.iso.slice(5)) };
  const earlier = earlierFrom(text.slice(clause.start, clause.end));
  if (earlier >= 0 && clause.start + earlier < mention.start)
    return period ? { ...told, period: shiftYears(period, -1) } : { ...told, doubts: [NO_TIME] };
  const before = text.slice(clause.start, mention.start);
  if (!shift && LONG_AGO.test(before)) return { ...told, doubts: [NO_TIME] };
  if (isBudget) return budgetTime(mention, told, ground);
  const run = RUN_OF_YEARS.exec(before);
  if (run && (run[1] !== '' || /^以[上下内]/.test(text.slice(mention.end))))
    return { ...told, doubts: [NO_TIME] };
  if (isAim || (plan !== 'none' && /年度|全年/.test(before)))
    return { ...told, period: yearOf(period, ground.day), cumulative: false, implied: true };
  // What is still to come is of no time that is over.
  if (
    plan === 'aimed' &&
    period &&
    period.to < ground.day &&
    period.iso.startsWith(`${ground.day.slice(0, 4)}-`)
  )
    return { ...told, period: yearOf(period, ground.day), cumulative: false, implied: true };
  if (!period && FEAST.test(text.slice(0, mention.start))) return { ...told, doubts: [NO_TIME] };
  if (!isOfDays(period) && ONE_FEAST.test(text.slice(layout.part.start, mention.start)))
    return { ...told, doubts: [NO_TIME] };
  if (!isOfDays(period) && isOfFeast(text.slice(layout.part.start, mention.start), mention, layout, ground))
    return { ...told, doubts: [NO_TIME] };
  // 工期540天: how long, and not when.
  return ground.units.byCode(mention.quantity.unitCode)?.dimension === 'day'
    ? { ...told, period: undefined, cumulative: false, implied: false }
    : told;
}

/** 从2020年到2024年: what was is of the first year, what is of the last. */
const YEARS = /^\d{4}\/\d{4}$/;

/** 成立之初只有10人: a time of its own that is not told. */
const LONG_AGO = /之初|初期|当初|起初|刚开始|刚起步|最初|原来|原先|曾经|以前|那时|当时|早年|[建办][厂园校]时/;

/** 连续12年稳定在: of every one of those years, and of none. */
const RUN_OF_YEARS =
  /连续(?:\d+|[一二三四五六七八九十]+)[个多]?年[^,]*?((?:稳定|保持|维持|控制)在|超过?|突破|不低于|)(?:近|约)?$/;

/** What a budget sets is of the year named last before it. */
function budgetTime(
  { start }: QuantityMention,
  told: FigureTime,
  { normal: { text }, periods }: Ground,
): FigureTime {
  const named = periods.filter((one) => one.end <= start && !isCompared(text, one)).at(-1);
  if (!named) return { ...told, doubts: [NO_TIME] };
  const period = parsePeriod(named.period.from.slice(0, 4));
  return { ...told, period, cumulative: false };
}

/** 2020年的, 去年同期的. */
function formerTime(
  text: string,
  since: Stretch,
  { periods }: Ground,
  now: Period | undefined,
): Period | undefined {
  const said = text.slice(since.start, since.end);
  if (/(?:去年|上一?年)同[期月季]/.test(said)) return now && shiftYears(now, -1);
  const own = periods.filter(within(since)).at(-1);
  if (!own) return YEARS.test(now?.iso ?? '') ? parsePeriod(now?.iso.slice(0, 4) ?? '') : undefined;
  // 上年 counts from the year that is spoken of, 去年 from the day of the page.
  if (now && /^上一?年/.test(own.text))
    return inYear(atMonthEnd(own).period, Number(now.from.slice(0, 4)) - 1);
  // “十三五”末: of its last year.
  if (/^[”"]?末/.test(text.slice(own.end))) return parsePeriod(own.period.to.slice(0, 4));
  const was = inYearOf(atMonthEnd(own), now);
  if (!/同[期月季]/.test(said)) return was;
  return now && was && shiftYears(now, Number(was.from.slice(0, 4)) - Number(now.from.slice(0, 4)));
}

const isOfDays = (period: Period | undefined): boolean => /-\d\d-\d\d$/.test(period?.iso ?? '');

export const FEAST =
  /期间|春运|(?:国庆|春节|五一|端午|中秋|清明|元旦|暑期|寒假|暑假)(?:小?长?假|”)?|假期|黄金周/;
/** 去年春节: some days of a year, and not the year. */
const ONE_FEAST = /(?:今年|去年|前年|\d{4}年)的?“?(?:国庆|春节|五一|端午|中秋|清明|元旦|春运)/;

/** 春节期间: a time without its days. */
function isOfFeast(said: string, mention: QuantityMention, { part }: Layout, { periods }: Ground): boolean {
  return FEAST.test(said) && !periods.some((one) => part.start <= one.start && one.end <= mention.start);
}

/** 年末 of the year that is spoken of; 年初 is no day that a stock could be told for. */
function inYearOf({ period, yearGiven, text }: PeriodMention, now: Period | undefined): Period | undefined {
  if (/年初$/.test(text)) return undefined;
  return yearGiven || !now ? period : inYear(period, Number(now.from.slice(0, 4)));
}

const inYear = (of: Period, year: number): Period => shiftYears(of, year - Number(of.from.slice(0, 4)));

const yearOf = (period: Period | undefined, day: string): Period | undefined =>
  parsePeriod((period?.from ?? day).slice(0, 4));
