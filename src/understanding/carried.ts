import { grainOf, samePeriod, shiftYears, type Period } from '../model/period.js';
import type { Context } from '../model/context.js';
import type { EntityRef, PeriodRef } from '../model/query.js';
import { detached, type Completed } from './completed.js';
import { saysSomething } from './ellipsis.js';
import { hasTopic, type Reading } from './reading.js';
import { WHICH_MORE } from './trail.js';
import { widerPeriod } from './wider-period.js';

/** 去年一季度呢, 两个差多少: the year that was worked back from is the other one. */
function comparesYears(reading: Completed, asked: readonly PeriodRef[], told: Period | undefined): boolean {
  const [only, ...others] = asked;
  return (
    (reading.cues.has('gap') || reading.cues.has('compare')) &&
    reading.entitiesFrom !== 'question' &&
    only !== undefined &&
    others.length === 0 &&
    told !== undefined &&
    samePeriod(shiftYears(told, -1), only.period)
  );
}

export function fromPrevious(reading: Completed, previous: Context | undefined): readonly EntityRef[] {
  if (!previous || !saysSomething(reading)) return [];
  const { focus } = previous;
  if (reading.cues.has('these'))
    return (focus.entities.length > 1 ? focus.entities : focus.recent.slice(-2)).map(spokenOf);
  if (reading.pointing) return (focus.subjects.length > 0 ? focus.subjects : focus.entities).map(spokenOf);
  if (reading.unread.some(({ attached }) => attached)) return [];
  const two =
    reading.entities.length === 0 &&
    (ADDED.test(reading.text) ||
      reading.cues.has('gap') ||
      reading.cues.has('compare') ||
      WHICH_MORE.test(reading.text)) &&
    focus.subjects.length === 1 &&
    !reading.periods.some(({ yearBefore }) => yearBefore);
  return (
    two && focus.recent.length > 1 && (reading.variables.length === 0 || reading.variablesFrom !== 'question')
      ? focus.recent.slice(-2)
      : focus.subjects
  ).map(spokenOf);
}

/** 加起来: of the two spoken of last, though one of them has no such figure. */
const ADDED = /加起来|合起来|相加|[加合]在?一[起块]/;

/** 一季度多少,去年呢: the same stretch of another year; of the year before it may have to be worked back. */
function inOtherYear(
  reading: Completed,
  own: Completed['periods'],
  previous: Context | undefined,
): Completed['periods'] | undefined {
  const [year, ...others] = own;
  const told = previous?.focus.period;
  const carries = reading.variablesFrom === 'previous' && reading.entitiesFrom !== 'question';
  if (!year || !told || others.length > 0 || !carries || !year.relative || grainOf(year.period) !== 'year')
    return undefined;
  const part = grainOf(told) === 'quarter' || grainOf(told) === 'half' || grainOf(told) === 'month';
  if (!part || /全年|整年|一年/.test(reading.text)) return undefined;
  const years = Number(year.period.from.slice(0, 4)) - Number(told.from.slice(0, 4));
  if (years === 0) return undefined;
  return years === -1
    ? [
        { ...year, period: told, yearGiven: true, relative: false },
        { ...year, yearBefore: true },
      ]
    : [{ ...year, period: shiftYears(told, years), yearGiven: true }];
}

const spokenOf = (id: string): EntityRef => ({ id, match: 'name', said: '', start: -1 });

export function fillPeriods(
  reading: Completed,
  nearby: readonly Reading[],
  previous: Context | undefined,
): Completed {
  if (reading.cues.has('when') || reading.apart) return reading;
  const own = reading.periods.filter(({ yearBefore }) => yearBefore !== true);
  const sameSpan = inOtherYear(reading, own, previous);
  if (sameSpan) return { ...reading, periods: sameSpan, periodsFrom: 'question' };
  if (own.length > 0) return reading;
  const source = nearby.find(
    (other) =>
      other.periods.some(({ latest }) => !latest) &&
      (hasTopic(other) || other.entities.length > 0 || other.unread.length === 0),
  );
  const edition = reading.cues.has('rank') && reading.variables.length === 0;
  // The year of a figure beside it is no edition of a list.
  const ofFigure = source?.variables.some(({ loose }) => !loose) ?? false;
  if (source && edition && (ofFigure || source.periods.some(({ period }) => grainOf(period) !== 'year')))
    return reading;
  if (source) {
    const spoken = source.periods.at(-1);
    const longer = spoken && reading.periods.length === 0 && widerPeriod(reading.text, spoken.period);
    const periods = longer
      ? [{ ...spoken, period: longer, relative: false, yearGiven: true }]
      : source.periods;
    return { ...reading, periods: [...detached(periods), ...reading.periods], periodsFrom: 'inferred' };
  }
  const last = previous?.queries.at(-1);
  if (!previous || !last || (reading.entitiesFrom === 'question' && reading.variablesFrom === 'question'))
    return reading;
  if (reading.variablesFrom === 'question' && edition !== wasOnList(previous) && saysTopic(reading))
    return reading;
  const asked = last.periods.value.filter(({ yearBefore }) => !yearBefore);
  const { period: told } = previous.focus;
  const settled = told && { period: told, said: '', relative: false, yearGiven: true };
  const spokenOf = told ?? asked.at(-1)?.period;
  const wider = spokenOf && reading.periods.length === 0 ? widerPeriod(reading.text, spokenOf) : undefined;
  const carried = wider
    ? [{ period: wider, said: '', relative: false, yearGiven: true }]
    : comparesYears(reading, asked, told) && settled
      ? [...asked, settled]
      : reading.periods.length > 0 && settled
        ? [settled]
        : asked;
  if (carried.length === 0) return reading;
  const periods = carried.map(({ period, said, relative, yearGiven }) => ({
    start: -1,
    end: -1,
    text: said,
    period,
    relative,
    yearGiven,
  }));
  return { ...reading, periods: [...periods, ...reading.periods], periodsFrom: 'previous' };
}

/** The year of a list is none of the figures beside it, nor theirs that of a list. */
const wasOnList = ({ focus, queries }: Context): boolean =>
  focus.rankings.length > 0 || queries.some(({ aspects }) => aspects.includes('rank'));

const saysTopic = (reading: Reading): boolean =>
  reading.cues.has('rank') || reading.variables.some(({ loose }) => !loose);
