import { addDays } from '../../model/period.js';
import { mondayOf, monthsAfter, smallNumber, thirdOfMonth, weekOf } from './calendar.js';
import { anchorMonth, anchorYear, matchAt, reading, two, type Anchor, type Reading } from './reading.js';

/** Words that only the anchor dates: 目前, 昨天, 上月, 上周, 今年以来, 去年同期. */
export function readRelative(text: string, at: number, anchor: Anchor): Reading | undefined {
  for (const read of readers) {
    const found = read(text, at, anchor);
    if (found) return found;
  }
  return undefined;
}

const NOW =
  /(?:目前(?:为止)?|眼下|当前|现在|如今|现阶段|到目前为止|到现在为止|迄今(?:为止)?|至今|近日|日前|近期|最近(?![的这]?[几一两三四五六七八九十\d半])|最新)/y;

function now(text: string, at: number, anchor: Anchor): Reading | undefined {
  const word = matchAt(NOW, text, at)?.[0];
  if (!word || (word === '日前' && /[\d一二三四五六七八九十]/.test(text.charAt(at - 1)))) return undefined;
  return reading(anchor.day, NOW.lastIndex, { relative: true, yearGiven: false, latest: true });
}

const SAME_PERIOD = /(?:(?:去|上)一?年)?(?:的)?同期|(?:去|上)一?年同[月季]/y;

function samePeriod(text: string, at: number, anchor: Anchor): Reading | undefined {
  const word = matchAt(SAME_PERIOD, text, at)?.[0];
  if (!word) return undefined;
  // Alone in an article it is the period just spoken of, unless something is compared with it.
  if (word === '同期' && anchor.kind === 'article' && !/[比较与]/.test(text.charAt(at - 1))) return undefined;
  return reading(String(anchorYear(anchor) - 1), SAME_PERIOD.lastIndex, {
    relative: true,
    yearGiven: true,
    yearBefore: true,
  });
}

const SINCE_NEW_YEAR = /(?:今年|年初|本年)(?:以来|至今|到现在|开年以来)/y;

function sinceNewYear(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (!matchAt(SINCE_NEW_YEAR, text, at)) return undefined;
  const year = anchorYear(anchor);
  return reading(`${year}-01-01/${anchor.day}`, SINCE_NEW_YEAR.lastIndex, {
    relative: true,
    yearGiven: true,
    cumulative: true,
  });
}

const YEARS_AGO =
  /(\d{1,2}|[一两二三四五六七八九]|十[一二三四五六七八九]?|[二三]十)年(?:以前|之前|前)(?![\d一二两三四五六七八九十]+个?[月季])/y;

/** 十年前: the year so long before that of the anchor. */
export function readYearsAgo(text: string, at: number, anchor: Anchor): Reading | undefined {
  const count = matchAt(YEARS_AGO, text, at)?.[1];
  if (!count || /[\d近第过后]/.test(text.charAt(at - 1))) return undefined;
  return reading(String(anchorYear(anchor) - smallNumber(count)), YEARS_AGO.lastIndex, {
    relative: true,
    yearGiven: true,
  });
}

const DAY = /(今[天日]|昨[天日晚]|大?前天|明[天日]|大?后天)/y;
const DAYS: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 大前: -3, 明: 1, 后: 2, 大后: 3 };

function day(text: string, at: number, anchor: Anchor): Reading | undefined {
  const word = matchAt(DAY, text, at)?.[1];
  if (!word) return undefined;
  return reading(addDays(anchor.day, DAYS[word.slice(0, -1)] ?? 0), DAY.lastIndex, {
    relative: true,
    yearGiven: true,
  });
}

const MONTH = /(上上|上|本|下|这)一?个?月(?:([上中下])旬|([初底末]))?/y;
const MONTHS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 };

function month(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(MONTH, text, at);
  if (!match || text[at - 1] === '以') return undefined;
  const which = monthsAfter(anchorYear(anchor), anchorMonth(anchor), MONTHS[match[1] ?? ''] ?? 0);
  const third = match[2] ?? (match[3] === '初' ? '上' : match[3] ? '下' : undefined);
  const iso = third
    ? thirdOfMonth(which.year, which.month, third as '上' | '中' | '下')
    : `${which.year}-${two(which.month)}`;
  return reading(iso, MONTH.lastIndex, { relative: true, yearGiven: true });
}

const WEEK = /(上上|上|本|这|下)(?:周|个?星期|个?礼拜)(?!期|边|转|年)([一二三四五六日天末])?/y;
const WEEKDAYS = '一二三四五六日';

function week(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(WEEK, text, at);
  if (!match || text[at - 1] === '以') return undefined;
  const by = MONTHS[match[1] ?? ''] ?? 0;
  return reading(dayOfWeek(match[2], by, anchor), WEEK.lastIndex, { relative: true, yearGiven: true });
}

function dayOfWeek(said: string | undefined, by: number, anchor: Anchor): string {
  if (!said) return weekOf(anchor.day, by);
  const monday = mondayOf(anchor.day, by);
  if (said === '末') return `${addDays(monday, 5)}/${addDays(monday, 6)}`;
  return addDays(monday, WEEKDAYS.indexOf(said.replace('天', '日')));
}

const QUARTER = /(上|本|这|下)一?个?季度/y;

function quarter(text: string, at: number, anchor: Anchor): Reading | undefined {
  const word = matchAt(QUARTER, text, at)?.[1];
  if (!word) return undefined;
  const index = anchorYear(anchor) * 4 + Math.ceil(anchorMonth(anchor) / 3) - 1 + (MONTHS[word] ?? 0);
  return reading(`${Math.floor(index / 4)}-Q${(index % 4) + 1}`, QUARTER.lastIndex, {
    relative: true,
    yearGiven: true,
  });
}

const readers = [sinceNewYear, samePeriod, now, day, month, week, quarter] as const;
