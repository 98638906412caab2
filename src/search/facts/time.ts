import { readPeriods } from '../../language/periods.js';
import { contains, grainOf, samePeriod, type Period } from '../../model/period.js';
import type { Fact } from './fact.js';

/** 21年, in speech: of this century. */
const SHORT_YEAR = /(?<!\d)(\d{2})年(?![前后来间])/g;

/** The question without its times; undefined where it asks for another time than the fact is of. */
export function withoutTime(question: string, { period }: Fact, today: string): string | undefined {
  const text = question.replace(SHORT_YEAR, '20$1年');
  const asked = readPeriods(text, { day: today, kind: 'asking' }).filter(
    ({ latest, yearBefore }) => !latest && !yearBefore,
  );
  const fits = asked.every(({ period: own, yearGiven, relative }) =>
    yearGiven || relative ? isOf(own, period, yearGiven) : true,
  );
  if (!fits) return undefined;
  return [...asked]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** The same stretch, or a point in it; without a year said, the same stretch of any year. */
function isOf(asked: Period, own: Period, yearGiven: boolean): boolean {
  if (!yearGiven) return asked.from.slice(4) === own.from.slice(4) && asked.to.slice(4) === own.to.slice(4);
  if (samePeriod(asked, own)) return true;
  const [wanted, told] = [grainOf(asked), grainOf(own)];
  // A month of the year asked for may be when it was counted; a month of a quarter is only a part of it.
  return (
    (contains(asked, own) && (told === 'day' || (told === 'month' && wanted === 'year'))) ||
    (contains(own, asked) && wanted === 'day')
  );
}
