import { normalize } from '../language/normalize.js';
import { readPeriods, type Anchor, type PeriodMention } from '../language/periods.js';
import { grainOf, parsePeriod, samePeriod, type Period } from '../model/period.js';
import { isCompared } from '../language/compared-times.js';
import { isOfBeginning, isTerm } from './comparisons.js';
import { isDay, isDayOfFigures } from './days.js';
import { eventIn, isOfEvent } from './events.js';
import { withoutMisprints } from './misprints.js';
import type { PageArticle } from './page.js';
import type { Stretch } from './segments.js';

/**
 * For each paragraph, and last for all of them, the first time that those before it name: no day, nothing planned. None where
 * the first of all is still to come: what the article is about is then of that, and other times are told beside it.
 */
export function usualPeriods({ paragraphs }: PageArticle, anchor: Anchor): (Period | undefined)[] {
  let first: Period | undefined;
  let isToCome = false;
  return [
    undefined,
    ...paragraphs.map(({ text }) => {
      isToCome ||= first === undefined && comesFirst(text, anchor);
      if (isToCome) return undefined;
      first ??= firstPeriod(text, anchor);
      return (first = first && (partOf(first, text, anchor) ?? first));
    }),
  ];
}

/** Of a year that is not over, the part that a text names: what is told of the year is told of that. */
const partOf = (year: Period, raw: string, anchor: Anchor): Period | undefined =>
  isRunning(year, anchor)
    ? toldIn(raw, anchor).find(({ period }) => period.from <= anchor.day && covers(year, period))?.period
    : undefined;

export const isRunning = ({ iso, to }: Period, { day }: Anchor): boolean => /^\d{4}$/.test(iso) && to > day;

export const covers = (one: Period, other: Period): boolean =>
  one.from <= other.from && other.to <= one.to && one.iso !== other.iso;

const comesFirst = (raw: string, anchor: Anchor): boolean => {
  const [first] = toldIn(raw, anchor);
  return first !== undefined && first.period.from > anchor.day && grainOf(first.period) === 'year';
};

export const firstPeriod = (raw: string, anchor: Anchor): Period | undefined =>
  toldIn(raw, anchor).find(({ period }) => period.from <= anchor.day)?.period;

/** The one time that an article tells of. */
export function onlyPeriod({ title = '', paragraphs }: PageArticle, anchor: Anchor): Period | undefined {
  const told = [title, ...paragraphs.map(({ text }) => text)].flatMap((text) => toldIn(text, anchor));
  const [first] = told;
  return first && told.every(({ period }) => samePeriod(period, first.period)) ? first.period : undefined;
}

/** The times that a text tells of, but for days. */
function toldIn(raw: string, anchor: Anchor): PeriodMention[] {
  const { text } = withoutMisprints(normalize(raw));
  return periodsIn(text, anchor)
    .filter((one) => !isCompared(text, one) && !isOfBeginning(text, one) && !isOfEvent(text, one))
    .filter((one) => !isTerm(text, one) && !isDay(one.period) && !isWindow(one))
    .filter((one, at, all) => !isQuoted(text, one) && !isDated(text, one, all[at + 1]));
}

/** “去年我家…”: of what a speaker tells, and no time of the article. */
export function isQuoted(text: string, { start }: Stretch): boolean {
  const opening = text.lastIndexOf('“', start);
  const [speech = ''] = text.slice(opening).split('”');
  return opening > text.lastIndexOf('”', start) && /[,。!?]/.test(speech);
}

/** 今年春节(1月28日至2月4日): of the days that are told beside it. */
const isDated = (text: string, { end }: Stretch, next: PeriodMention | undefined): boolean =>
  next !== undefined && /^[^,。;!?()]{1,8}\($/.test(text.slice(end, next.start));

/** 近一个月: holds for what it stands with, and is no time of the article. */
export const isWindow = ({ text }: PeriodMention): boolean => /^(?:最近|近|过去)/.test(text);

/** Told of the day the page came out. */
export const isNow = (clause: string): boolean =>
  /^\s*(?:截至)?(?:如今|现在|眼下|目前)|到(?:如今|现在|目前)的?\d/.test(clause);

/** Periods of a text, with the year of an edition (2025镇域百强) as one. */
export function periodsIn(text: string, anchor: Anchor): PeriodMention[] {
  return readPeriods(text, anchor).filter(
    ({ yearBefore, latest, recurring, text: said, start }) =>
      // 已过去30天: how far something is.
      !yearBefore && !latest && !recurring && !(said.startsWith('过去') && text[start - 1] === '已'),
  );
}

/** 年末, 全年: of the year that the text speaks of, which is over by the time it is printed unless something is planned. */
export function wholeYear(said: string, usual: Period | undefined, { day }: Anchor): Period | undefined {
  const word =
    /(?<!\d{4}|\d{4}年|[今去前上]|[今去前上]年)(?:年[末底]|全年(?![^,]{0,16}(?:目标|任务|计划)))/.exec(
      said,
    )?.[0];
  if (word === undefined) return undefined;
  const running = Number(day.slice(0, 4));
  const isToCome = PLANNED.test(said) || /安排|预算|概算/.test(said);
  const spoken = Number(usual?.from.slice(0, 4) ?? running - 1);
  const year = String(isToCome ? Math.max(running, spoken) : spoken);
  return parsePeriod(word === '全年' ? year : `${year}-12`);
}

/** Told of what is to come; 占计划的, 完成目标的 tell what is; 今年的目标是 what is to be. */
export const PLANNED =
  /(?<!占|完成|占年度|完成年度|完成全年|为|控制|[高低]于|发展|的|超过|超额完成)(?:计划(?!生育|单列|[内外]招|的\d)|目标(?!的\d))|目标(?=[是为:,])|有望|力争|预期(?!寿命)|可达|达产后|投产后|建成后|预计|规划(?!面积)|(?<=今年)筹建|拟(?=\p{Script=Han}{2})|将(?=完成|达到?|新增|建设|建成|实现|投入|引进)/u;

/** The last time a clause names that is no mere comparison (较2019年), no beginning and no day of reporting. */
export const periodFor = (
  text: string,
  periods: readonly PeriodMention[],
  { day }: Anchor,
): PeriodMention | undefined =>
  periods
    .filter(
      (one) =>
        !isCompared(text, one) && !isTerm(text, one) && !(isOfBeginning(text, one) && one.period.to <= day),
    )
    .map(atMonthEnd)
    .map((one) => atPlanEnd(text, sinceThen(text, one, day)))
    .filter((one) => !isDay(one.period) || isDayOfFigures(text, one))
    .at(-1);

/** 2012年落户开发区: a clause of how something came to be, without a figure. */
const isSettling = (said: string, times: number): boolean =>
  /落户|入驻|成立|创[办立]|注册|搬迁|毕业|返乡|回乡|上市|开业|承包/.test(said) &&
  (said.match(/\d+/g) ?? []).length <= times &&
  /\d{4}年/.test(said);

/** 8月开业,如今产值…: the month or day when something happened is no time of the figures that follow, but for 当年. */
export const timesOfFigures = (
  text: string,
  clause: Stretch,
  part: Stretch,
  periods: readonly PeriodMention[],
  { day }: Anchor,
): readonly PeriodMention[] => {
  if (isSettling(text.slice(clause.start, clause.end), periods.length)) return [];
  const event = eventIn(text, clause, periods);
  const isPast =
    event !== undefined && event.mention.period.to <= day && grainOf(event.mention.period) !== 'year';
  return !isPast || /当[年月]/.test(text.slice(clause.end, part.end))
    ? periods
    : periods.filter((one) => one !== event.mention);
};

/** “十三五”末: of its last year. */
function atPlanEnd(text: string, mention: PeriodMention): PeriodMention {
  const period = /^[”"]?末/.test(text.slice(mention.end))
    ? parsePeriod(mention.period.to.slice(0, 4))
    : undefined;
  return /五/.test(mention.text) && period ? { ...mention, period } : mention;
}

/** 自2023年6月开通以来: from then on. */
function sinceThen(text: string, mention: PeriodMention, day: string): PeriodMention {
  const period = /^[^,。;\d]{1,8}以来/.test(text.slice(mention.end))
    ? parsePeriod(`${mention.period.from}/${day}`)
    : undefined;
  return period ? { ...mention, period, cumulative: true } : mention;
}

/** 到6月末: the stock at the end of a month is told by the month. */
export function atMonthEnd(mention: PeriodMention): PeriodMention {
  const [, year = '', month = ''] = /(\d{4})-(\d{2})-\d{2}$/.exec(mention.period.iso) ?? [];
  const period = /[末底]$/.test(mention.text) ? parsePeriod(`${year}-${month}`) : undefined;
  return period ? { ...mention, period } : mention;
}

/** Said where the time named last before the quote is another one. */
export function noteOf(
  text: string,
  { end }: Stretch,
  { period, implied }: { readonly period: Period | undefined; readonly implied: boolean },
  periods: readonly PeriodMention[],
): string | undefined {
  const last = periods.filter((one) => one.end <= end && !isCompared(text, one)).at(-1);
  const other = implied || (last !== undefined && !samePeriod(last.period, period ?? last.period));
  return period && other ? '引文没有写全时间，时间按上文。' : undefined;
}
