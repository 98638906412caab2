import type { PeriodMention } from '../../language/periods.js';
import type { Issue } from '../../model/issue.js';
import { contains, overlaps, period, samePeriod, shiftYears, type Period } from '../../model/period.js';
import { issue } from '../issues.js';
import type { Fact } from '../observations.js';
import type { Check } from './check.js';
import { periodsBefore, periodsEarlier, periodsIn } from './readings.js';

/** A figure's period is the one its quote names or, where it names none, the one named last before it. */
export const misreadPeriods: Check = ({ facts }) => facts.flatMap(misreadPeriod);

function misreadPeriod(fact: Fact): Issue[] {
  if (fact.variable.statType === 'property') return [];
  const { periodBasis, value, observationDate } = fact.observation;
  if (periodBasis === 'page') return value.type === 'quantity' ? datedOtherwise(fact) : [];
  if (value.type === 'date') {
    const near = contains(observationDate, value.date) || contains(value.date, observationDate);
    return near ? [] : [notInQuote(fact, [{ text: value.printed }])];
  }
  return statedOtherwise(fact);
}

/** The page's own date stands in only where the quote does not name another time. */
function datedOtherwise(fact: Fact): Issue[] {
  const named = periodsIn(fact).filter(namesPeriod);
  const { observationDate, obsStatus } = fact.observation;
  if (obsStatus === 'plan' || named.length === 0) return [];
  return named.some(({ period }) => overlaps(period, observationDate)) ? [] : [notInQuote(fact, named)];
}

function statedOtherwise(fact: Fact): Issue[] {
  const mentions = periodsIn(fact);
  const named = mentions.filter(namesPeriod);
  if (mentions.some((mention) => says(mention, fact, named))) return [];
  const before = periodsBefore(fact).filter(namesPeriod);
  if (mentions.some((mention) => says(mention, fact, [...before, ...named]))) return [];
  // 年末: of the year that the article began with.
  if (mentions.some((mention) => says(mention, fact, periodsEarlier(fact).filter(namesPeriod)))) return [];
  if (named.length > 0) return [notInQuote(fact, named)];
  return fact.observation.note === undefined ? carriedOtherwise(fact, before) : [];
}

/** The period named last in the passage holds on; where there is none, one named earlier in the article may. */
function carriedOtherwise(fact: Fact, before: readonly PeriodMention[]): Issue[] {
  const { period } = fact.value;
  const last = before.at(-1);
  if (last) {
    return says(last, fact, before)
      ? []
      : [issue('periodNotCarried', fact.at('period'), { period, said: last.text })];
  }
  const earlier = periodsEarlier(fact).some((mention) => says(mention, fact, []));
  return earlier ? [] : [issue('periodUnnamed', fact.at('period'), { period })];
}

/** 去年同期, 目前 and 每年五六月 name no period of their own. */
const namesPeriod = (mention: PeriodMention): boolean =>
  !(mention.yearBefore || mention.latest || mention.recurring);

/** Whether a mention, read where it stands, is the fact's period. */
function says(mention: PeriodMention, fact: Fact, before: readonly PeriodMention[]): boolean {
  const { observationDate } = fact.observation;
  if (mention.latest || mention.recurring) return false;
  return readingsOf(mention, before).some(
    (period) =>
      samePeriod(period, observationDate) ||
      (UP_TO.test(mention.text) && period.to === observationDate.to) ||
      (period.from === observationDate.from && endsWithPage(fact)),
  );
}

/** 截至5月底, 9月末 say only where the period ends. */
const UP_TO = /^截|月[末底]$/;

/** Month and quarter without a year belong to the article's year or to one named before; 同期 to the year before. */
function readingsOf(mention: PeriodMention, before: readonly PeriodMention[]): Period[] {
  if (mention.yearBefore) return before.map(({ period }) => shiftYears(period, -1));
  // 上年 counts from the year that is spoken of as well.
  if (/^上一?年$/.test(mention.text))
    return [mention.period, ...before.map(({ period }) => yearBefore(period))];
  if (mention.yearGiven) return [mention.period];
  const years = before
    .filter(({ yearGiven }) => yearGiven)
    .map(({ period }) => yearOf(period) - yearOf(mention.period));
  return [0, ...years].map((years) => shiftYears(mention.period, years));
}

const yearBefore = (of: Period): Period => period(String(yearOf(of) - 1).padStart(4, '0'));
const yearOf = (period: Period): number => Number(period.from.slice(0, 4));

/** 2024年以来, 2023年8月开业至今. */
const endsWithPage = ({ value, article, observation: { observationDate } }: Fact): boolean =>
  value.period.endsWith('/published') ||
  (value.period.includes('/') && observationDate.to === article.published.to);

const notInQuote = (fact: Fact, read: readonly { readonly text: string }[]): Issue =>
  issue('periodNotInQuote', fact.at('period'), { period: fact.value.period, read });
