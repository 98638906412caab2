import type { Anchor, PeriodMention } from '../language/periods.js';
import { parsePeriod, shiftYears, type Period } from '../model/period.js';
import type { Carried, Spoken } from './carried.js';
import { isDay } from './days.js';
import { isOfEvent } from './events.js';
import { FEAST } from './figure-times.js';
import { within, type Sentence, type Stretch } from './segments.js';
import {
  covers,
  isNow,
  isQuoted,
  isRunning,
  isWindow,
  periodFor,
  PLANNED,
  timesOfFigures,
  wholeYear,
} from './times.js';

export type Timing = Pick<Spoken, 'period' | 'cumulative' | 'implied'>;

const GOES_ON = /^\s*(?:(?:与此)?同时|其中|当中)/;

/** The time that each clause of a paragraph is told of. */
export function followTimes(text: string, periods: readonly PeriodMention[], carried: Carried) {
  let { usual } = carried;
  let first: Timing;
  let last: Timing | undefined;
  /** What was told of before a time that holds for its own clause alone. */
  let until: Timing | undefined;
  let aside: Period | undefined;
  let isAhead = false;
  return {
    /** A sentence is of the usual time, unless it goes on with the one before it. */
    begin: ({ start, end }: Stretch): Timing =>
      (first =
        last && GOES_ON.test(text.slice(start, end))
          ? last
          : { period: usual, cumulative: false, implied: false }),
    again: (): Timing => first,
    at(clause: Stretch, part: Stretch, sentence: Sentence, before: Timing): Timing {
      const own = periods.filter(within(clause));
      const words = text.slice(clause.start, clause.end);
      const now = timeNamed(text, words, clause, part, own, usual, carried.anchor);
      // 截至2月12日,今年…: by that day, and of what there was of the year until then.
      const isByDay = now !== undefined && isYearOf(own, before.period);
      const named = isByDay ? untilDay(before, words) : now;
      const isAlone =
        named !== undefined &&
        ((isDay(named.period) && ONE_DAY.test(words)) || isBeside(text, clause, own, named.period, before));
      if (named && !isAlone) {
        // What the text says goes before what the headline said.
        const leads =
          !/[\d。;]/.test(text.slice(0, clause.start)) && !/-12$/.test(named.implied ? named.period.iso : '');
        const isUnset = (leads && !own.some(isWindow)) || usual === undefined || usual === carried.headed;
        const isAside = own.some((one) => isOfEvent(text, one) || isQuoted(text, one));
        // Where it opens with a year to come, other years are told beside it.
        isAhead ||=
          usual === undefined && named.period.from > carried.anchor.day && YEAR.test(named.period.iso);
        const isNarrower =
          usual !== undefined && isRunning(usual, carried.anchor) && covers(usual, named.period);
        if ((isUnset || isNarrower) && !isAhead && !isAside && named.period.from <= carried.anchor.day)
          usual = named.period;
      }
      const { period, cumulative, implied } = before;
      const goesOn = !named && OF_THE_SAME.test(words);
      const kept = until !== undefined && !goesOn ? until : { period, cumulative, implied };
      const timing = named ?? { ...kept, period: isNow(words) ? undefined : kept.period };
      until = isAlone ? before : goesOn ? until : undefined;
      if (isAlone) return named;
      if (part === sentence.parts[0]) first = timing;
      if (named && usual && ON_AVERAGE.test(words) && covers(named.period, usual)) aside = named.period;
      if (timing.period !== aside || aside === undefined) last = timing;
      return timing;
    },
  };
}

const YEAR = /^\d{4}$/;

/** 今年, after the day by which something is counted. */
const isYearOf = (own: readonly PeriodMention[], by: Period | undefined): boolean =>
  by !== undefined &&
  isDay(by) &&
  own.length > 0 &&
  own.every(({ text, period }) => /^[今本]年$/.test(text) && period.from <= by.from && by.to <= period.to);

/** Of the year until that day; what is of a feast stays by the day alone. */
function untilDay({ period }: Timing, words: string): (Timing & { readonly period: Period }) | undefined {
  const span = period && parsePeriod(`${period.to.slice(0, 4)}-01-01/${period.to}`);
  return span === undefined || FEAST.test(words)
    ? undefined
    : { period: span, cumulative: true, implied: true };
}

/** 2023年为6821万件: what was, beside what is. */
const isBeside = (
  text: string,
  { start, end }: Stretch,
  [time, ...more]: readonly PeriodMention[],
  named: Period,
  { period }: Timing,
): boolean =>
  time !== undefined &&
  more.length === 0 &&
  period !== undefined &&
  named.to < period.from &&
  /^(?:而|但)?$/.test(text.slice(start, time.start).trim()) &&
  WAS.test(text.slice(time.end, end));
const WAS =
  /^[年季月]?(?:同期|全年|同月|同季|当年)?的?(?:则|也|还|仅|才|只|约)*(?:为|是|只有|仅有)(?:约|近|超)?\d/;

/** 5月3日单日: of that day, and what follows is not. */
const ONE_DAY = /单日|当[日天晚](?=.)/;
const OF_THE_SAME = /^(?:同比|环比|[比较占创居]|增长|下降|其中)/;
/** 1—11月平均: told in passing beside the month. */
const ON_AVERAGE = /^[\d至\-—~月份前]+(?:平均|累计)$/;

/** The time that a clause names itself. */
function timeNamed(
  text: string,
  words: string,
  clause: Stretch,
  part: Stretch,
  own: readonly PeriodMention[],
  usual: Period | undefined,
  anchor: Anchor,
): (Timing & { readonly period: Period }) | undefined {
  const year = wholeYear(words, usual, anchor);
  if (year) return { period: year, cumulative: false, implied: true };
  const when = periodFor(text, timesOfFigures(text, clause, part, own, anchor), anchor);
  return (
    when && { period: pastOf(when, words, anchor), cumulative: when.cumulative === true, implied: false }
  );
}

/** 三季度 in January is of the year before, unless something is planned for it. */
const pastOf = ({ period, yearGiven }: PeriodMention, words: string, { day }: Anchor): Period =>
  yearGiven || period.from <= day || PLANNED.test(words) ? period : shiftYears(period, -1);
