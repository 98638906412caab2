import { readPeriods, type PeriodMention } from '../language/periods.js';
import type { Period } from '../model/period.js';
import type { SearchDocument } from './document.js';
import { WEIGHTS } from './scoring.js';

/** What a text says of time: terms, each with what it counts, and where its digits stand, which are no words. */
export interface Times {
  readonly terms: readonly (readonly [key: string, weight: number])[];
  readonly digits: readonly (readonly [from: number, to: number])[];
}

/** The times that a document speaks of, but for those it only compares with; where it names no year, that of its day. */
export function documentTimes(text: string, { published }: SearchDocument): Times {
  const said = readPeriods(text, { day: published ?? NO_DAY, kind: 'article' });
  const own = said
    .filter(({ relative }) => published !== undefined || !relative)
    .filter(
      ({ yearBefore, start }) => !yearBefore && !/[比较]$/.test(text.slice(Math.max(0, start - 1), start)),
    );
  const keys = new Set(own.flatMap(({ period }) => [...wholeKeys(period), ...partKeys(period)]));
  const year = published && (own[0]?.period.from ?? published).slice(0, 4);
  if (year) keys.add(mainKey(year)).add(`@${year}`);
  return { terms: [...keys].map((key) => [key, 1] as const), digits: digitsOf(text, said) };
}

/** The times that a question asks about; one without a year may be of any, rather of the latest. */
export function questionTimes(question: string, today: string): Times {
  const said = readPeriods(question, { day: today, kind: 'asking' });
  const asked = said.filter(({ latest, yearBefore }) => !latest && !yearBefore);
  const terms = asked.flatMap(({ period, yearGiven }) => [
    ...wholeKeys(period).map((key) => [key, yearGiven ? WEIGHTS.period : WEIGHTS.supplied] as const),
    ...partKeys(period).map((key) => [key, WEIGHTS.part] as const),
    ...(period.from.slice(0, 4) === period.to.slice(0, 4)
      ? [[mainKey(period.from.slice(0, 4)), yearGiven ? WEIGHTS.mainYear : WEIGHTS.supplied] as const]
      : []),
  ]);
  return { terms, digits: digitsOf(question, said) };
}

/** Anchor of a text whose day is not known; what is relative to it is left out. */
const NO_DAY = '2000-01-01';
/** The year that a document is about: that of the first time it names. */
const mainKey = (year: string): string => `=${year}`;

/** A time by itself, and the years that it lies in. */
function wholeKeys({ from, to }: Period): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.min(MOST_YEARS, last - first + 1) }, (_, at) => `@${first + at}`);
  return [`@${from}/${to}`, ...years];
}

/** Of a longer stretch only the first years tell it from others. */
const MOST_YEARS = 4;

/** A quarter, a month or a day of whatever year. */
const partKeys = ({ from, to }: Period): string[] =>
  from.slice(0, 4) === to.slice(0, 4) && !(from.endsWith('-01-01') && to.endsWith('-12-31'))
    ? [`@${from.slice(4)}/${to.slice(4)}`]
    : [];

const digitsOf = (text: string, said: readonly PeriodMention[]): [number, number][] =>
  said.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\d+/g)].map(({ 0: digits, index }): [number, number] => [
      start + index,
      start + index + digits.length,
    ]),
  );
