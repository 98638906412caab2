import type { Period } from '../model/period.js';
import { normalize } from './normalize.js';
import { readCutoff } from './periods/cutoffs.js';
import { readEnglish, readEnglishFromDigit } from './periods/english.js';
import { readPlan } from './periods/plans.js';
import type { Anchor, PeriodMention, Reading } from './periods/reading.js';
import { readRecurring } from './periods/recurring.js';
import { readRelative, readYearsAgo } from './periods/relative.js';
import { readSpan } from './periods/spans.js';
import { readWindow } from './periods/windows.js';

export type { Anchor, PeriodMention } from './periods/reading.js';

/** Every period of a normalised text, in order; relative ones are resolved with the anchor. */
export function readPeriods(text: string, anchor: Anchor): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  let at = 0;
  while ((at = nextStart(text, at)) >= 0) {
    const reading = readAt(text, at, anchor);
    if (reading?.period) mentions.push(mentionOf(text, at, reading, reading.period));
    at = reading?.end ?? skipDigits(text, at);
  }
  return mentions;
}

/** Reads a text that is one period and nothing else. */
export function parsePeriodText(printed: string, anchor: Anchor): Period | undefined {
  const text = normalize(printed).text.trim();
  const [mention, ...others] = readPeriods(text, anchor);
  const whole = mention?.start === 0 && mention.end === text.length && others.length === 0;
  return whole ? mention.period : undefined;
}

type Reader = (text: string, at: number, anchor: Anchor) => Reading | undefined;

/** In this order: the first that reads something at a place has it. What can begin there depends on the character. */
const afterLetter: readonly Reader[] = [readEnglish];
const afterDigit: readonly Reader[] = [readEnglishFromDigit, readYearsAgo, readSpan];
const afterHanDigit: readonly Reader[] = [readPlan, readYearsAgo, readSpan];
const afterWord: readonly Reader[] = [
  readCutoff,
  readRecurring,
  readPlan,
  readWindow,
  readRelative,
  readSpan,
];

// 提前两个月 tells how much earlier.
const START =
  /(?<!提)前|[0-9〇零一二三四五六七八九十今去旧明后本上下这昨年首头第目现近最眼当截同迄日每过如到大至“]|\b[a-z]/g;

function nextStart(text: string, at: number): number {
  START.lastIndex = at;
  return START.test(text) ? START.lastIndex - 1 : -1;
}

function readAt(text: string, at: number, anchor: Anchor): Reading | undefined {
  for (const read of readersFor(text.charAt(at))) {
    const reading = read(text, at, anchor);
    if (reading) return reading;
  }
  return undefined;
}

function readersFor(char: string): readonly Reader[] {
  if (char >= '0' && char <= '9') return afterDigit;
  if (char >= 'a' && char <= 'z') return afterLetter;
  return HAN_DIGITS.includes(char) ? afterHanDigit : afterWord;
}

const HAN_DIGITS = '〇零一二三四五六七八九十';
const DIGITS = /[0-9]*/y;

/** No period starts inside a run of digits. */
function skipDigits(text: string, at: number): number {
  DIGITS.lastIndex = at;
  DIGITS.test(text);
  return Math.max(DIGITS.lastIndex, at + 1);
}

function mentionOf(text: string, start: number, reading: Reading, period: Period): PeriodMention {
  const { end, cumulative, yearBefore, latest, recurring } = reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    period,
    relative: reading.relative,
    yearGiven: reading.yearGiven,
    ...(cumulative || text.startsWith('累计', end) ? { cumulative: true } : {}),
    ...(yearBefore ? { yearBefore } : {}),
    ...(latest ? { latest } : {}),
    ...(recurring ? { recurring } : {}),
  };
}
