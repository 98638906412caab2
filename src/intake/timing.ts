import type { Anchor, PeriodMention } from '../language/periods.js';
import { shiftYears, type Period } from '../model/period.js';
import type { Carried, Spoken } from './carried.js';
import { isOfEvent } from './events.js';
import { within, type Sentence, type Stretch } from './segments.js';
import { isNow, isWindow, periodFor, PLANNED, timesOfFigures, wholeYear } from './times.js';

export type Timing = Pick<Spoken, 'period' | 'cumulative' | 'implied'>;

const GOES_ON = /^\s*(?:(?:与此)?同时|其中|当中)/;

/** The time that each clause of a paragraph is told of. */
export function followTimes(text: string, periods: readonly PeriodMention[], carried: Carried) {
  let { usual } = carried;
  let first: Timing;
  let last: Timing | undefined;
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
      const named = timeNamed(text, words, clause, part, own, usual, carried.anchor);
      if (named) {
        // What the text says goes before what the headline said.
        const leads = clause.start === 0 && !/-12$/.test(named.implied ? named.period.iso : '');
        const isUnset = (leads && !own.some(isWindow)) || usual === undefined || usual === carried.headed;
        const isEvent = own.some((one) => isOfEvent(text, one));
        if (isUnset && !isEvent && named.period.from <= carried.anchor.day) usual = named.period;
      }
      const { period, cumulative, implied } = before;
      const timing = named ?? { period: isNow(words) ? undefined : period, cumulative, implied };
      if (part === sentence.parts[0]) first = timing;
      return (last = timing);
    },
  };
}

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
