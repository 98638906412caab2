import type { Observation } from '../model/observation.js';
import { contains, grainOf, overlaps, samePeriod, type Period } from '../model/period.js';
import type { PeriodRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';

/** A period a question asks about; `open` when the year has not ended and whatever there is of it will do (今年). */
export interface AskedPeriod {
  readonly period: Period;
  readonly open: boolean;
  /** 近一个月: a stretch that ends about now, which no printed one matches to the day. */
  readonly window: boolean;
  /** 到3月底: what has run up from the year's first day until its last. */
  readonly until: boolean;
  readonly carried: boolean;
}

/** The periods that a query asks for of one variable; without one, the latest is wanted. */
export function askedPeriods(
  query: Query,
  mention: VariableRef | undefined,
  today: string,
): readonly AskedPeriod[] {
  const refs = query.periods.value.filter(({ yearBefore }) => !yearBefore);
  return refs
    .filter((ref) => !mention || concerns(ref, mention, query))
    .map((ref) => ({
      period: ref.period,
      open: isOpen(ref, today),
      window: WINDOW.test(ref.said),
      until: UNTIL.test(query.text.slice(0, Math.max(0, ref.start))) || CUTOFF.test(ref.said),
      carried: query.periods.from !== 'question',
    }));
}

const WHOLE = /全年|整年|一年$/;

const WINDOW = /^(?:最近|近|过去|这)/;

const UNTIL = /(?:到|至|\b(?:by|until|till|to)(?: the)?(?: end of)?) ?$/;
const CUTOFF = /^截|[底末]$/;

const isOpen = ({ period, relative, said }: PeriodRef, today: string): boolean =>
  relative &&
  period.from <= today &&
  today <= period.to &&
  (TO_DATE.test(said) || (grainOf(period) === 'year' && !WHOLE.test(said)));

const TO_DATE = /以来|至今|到现在|到目前/;

/** 入驻企业、一季度的销售额: a period amid a list is about what follows it. */
function concerns(ref: PeriodRef, mention: VariableRef, query: Query): boolean {
  if (mention.start < 0 || ref.start < 0 || mention.start > ref.start) return true;
  const amid = query.variables.value.some(({ start }) => start > ref.start);
  return !amid || !LISTED.test(query.text.slice(mention.start + mention.said.length, ref.start));
}

const LISTED = /[、,和及与跟]|\band\b/;

/** The observations of one variable that speak for the asked period; the latest when none is asked. Plans speak last. */
export function choosePeriod(
  observations: readonly Observation[],
  asked: AskedPeriod | undefined,
  figures: Figures,
): readonly Observation[] {
  if (!observations.some(isPlannedFigure)) return choose(observations, asked, figures);
  const chosen = choose(
    observations.filter((o) => !isPlannedFigure(o)),
    asked,
    figures,
  );
  return chosen.length > 0 ? chosen : choose(observations.filter(isPlannedFigure), asked, figures);
}

/** A target or a forecast; planned dates are what is asked for. */
export const isPlannedFigure = ({ obsStatus, value }: Observation): boolean =>
  obsStatus === 'plan' && value.type === 'quantity';

function choose(
  observations: readonly Observation[],
  asked: AskedPeriod | undefined,
  figures: Figures,
): readonly Observation[] {
  if (!asked) return latestOf(observations);
  const same = observations.filter((o) => samePeriod(o.observationDate, asked.period));
  if (same.length > 0) return same;
  if (asked.until) {
    const run = observations.filter((o) => o.cumulative && runsUntil(o.observationDate, asked.period));
    if (run.length > 0) return run;
  }
  if (asked.window) return latestOf(observations.filter((o) => overlaps(asked.period, o.observationDate)));
  if (asked.open)
    return latestOf(
      observations.filter(
        (o) =>
          (contains(asked.period, o.observationDate) && !isSinceStart(o)) ||
          o.observationDate.from === asked.period.from,
      ),
    );
  return latestOf(
    observations.filter((o) => !isFlow(o, figures) && (holdsIn(o, asked.period) || isEndOf(o, asked))),
  );
}

/** 3月末: a stock of the month is told of its end. */
const isEndOf = ({ observationDate, periodBasis }: Observation, { until, period }: AskedPeriod): boolean =>
  until &&
  periodBasis === 'stated' &&
  grainOf(observationDate) === 'month' &&
  observationDate.to === period.to &&
  contains(observationDate, period);

/** 累计接待: all there has been up to the page, of whatever years. */
const isSinceStart = ({ cumulative, periodBasis }: Observation): boolean =>
  cumulative && periodBasis === 'page';

const runsUntil = (run: Period, asked: Period): boolean =>
  run.to === asked.to && run.from === `${asked.to.slice(0, 4)}-01-01`;

/** A rank of an edition, a date or a count at a day lies in the asked time; a window ends in it. */
const holdsIn = ({ observationDate, periodBasis }: Observation, asked: Period): boolean =>
  contains(asked, observationDate) || (periodBasis === 'page' && overlaps(asked, observationDate));

function latestOf(observations: readonly Observation[]): readonly Observation[] {
  const last = observations.at(-1)?.observationDate.to;
  return observations
    .filter((o) => o.observationDate.to === last)
    .sort((a, b) =>
      a.observationDate.from < b.observationDate.from
        ? -1
        : a.observationDate.from > b.observationDate.from
          ? 1
          : 0,
    );
}

/** A flow belongs to exactly its period; a stock, a date or a description holds at a moment inside it. */
export function isFlow(observation: Observation, figures: Figures): boolean {
  const variable = figures.variable(observation.variableMeasured);
  const measured =
    variable?.additive === true || variable?.statType === 'growthRate' || observation.cumulative;
  return observation.periodBasis === 'stated' && measured;
}
