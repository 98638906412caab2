import { anchorYear, matchAt, type Anchor } from './reading.js';

/** A year at a place. */
export interface YearFound {
  readonly year: number;
  readonly end: number;
  readonly relative: boolean;
  /** Without 年: a bare number that only its surroundings make a year. */
  readonly bare: boolean;
}

/** 2024年, 二〇二四年, 24年, 今年, 去年, or a bare 2024. */
export function yearAt(text: string, at: number, anchor: Anchor): YearFound | undefined {
  return full(text, at) ?? relative(text, at, anchor) ?? short(text, at) ?? bare(text, at);
}

/** Whether the number before a 年 is a year (24年) and no duration (3年, 用了15年). */
export const isDated = (text: string, at: number): boolean =>
  (full(text, at) ?? short(text, at)) !== undefined;

/** Not the 2010年代 of decades; 2022年代查 is a year and a verb. */
const FULL =
  /(\d{4}|[〇零一二三四五六七八九]{4})年(?!(?<=[0〇零]年)代(?![查办收理表码替扣缴])|代(?:$|[^查办收理表码替扣缴]))度?/y;
const HAN = '零一二三四五六七八九';

function full(text: string, at: number): YearFound | undefined {
  if (DIGIT.test(text.charAt(at - 1))) return undefined;
  const printed = matchAt(FULL, text, at)?.[1];
  if (!printed) return undefined;
  const digits = printed.replaceAll('〇', '零').replace(/\D/g, (char) => String(HAN.indexOf(char)));
  return plausible(Number(digits))
    ? { year: Number(digits), end: FULL.lastIndex, relative: false, bare: false }
    : undefined;
}

const DIGIT = /[\d.]/;
const plausible = (year: number): boolean => year >= 1900 && year <= 2100;

const RELATIVE = /(今|本|去|旧|上一?|大?前|明|(?<![产成用工期业立])后)年(?![均级轮])度?/y;
const SHIFTS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  旧: -1,
  上: -1,
  上一: -1,
  前: -2,
  大前: -3,
  明: 1,
  后: 2,
};
/** 以上年均, 三年前年均: not a year. */
const OTHER_WORD = /[以年之]/;

function relative(text: string, at: number, anchor: Anchor): YearFound | undefined {
  const word = matchAt(RELATIVE, text, at)?.[1];
  if (word === undefined || OTHER_WORD.test(text.charAt(at - 1))) return undefined;
  return {
    year: anchorYear(anchor) + (SHIFTS[word] ?? 0),
    end: RELATIVE.lastIndex,
    relative: true,
    bare: false,
  };
}

/** 二四年, 一九年: two neighbouring digits are mostly a span (二三年) and need what else says it is a year. */
const SHORT_HAN =
  /([一二])([〇零一二三四五六七八九])年(?![来后内间多以之期了]|前(?![\d一二两三四五六七八九十]+个?[月季])|时间|左右|历史)度?/y;

const SHORT =
  /([1-3]\d)年(?![来后内间多以之期了]|前(?![\d一二两三四五六七八九十]+个?[月季])|时间|左右|历史)度?/y;
const COUNTED = /[\d第近约了过满共续这每用等达.]/;
/** After 20年 or 30年, mostly durations, only these make it a year. */
const PART_FOLLOWS = /^(?:\d{1,2}月|[一二三四五六七八九十]+月|第?[1-4一二三四]季度|[上下]半年|前)/;

function short(text: string, at: number): YearFound | undefined {
  if (COUNTED.test(text.charAt(at - 1))) return undefined;
  const han = shortHan(text, at);
  if (han) return han;
  const printed = matchAt(SHORT, text, at)?.[1];
  if (!printed) return undefined;
  const end = SHORT.lastIndex;
  if (printed.endsWith('0') && !PART_FOLLOWS.test(text.slice(end, end + 6))) return undefined;
  return { year: 2000 + Number(printed), end, relative: false, bare: false };
}

function shortHan(text: string, at: number): YearFound | undefined {
  const [, tens = '', ones = ''] = matchAt(SHORT_HAN, text, at) ?? [];
  if (tens === '') return undefined;
  const end = SHORT_HAN.lastIndex;
  const [a, b] = [tens, ones.replace('〇', '零')].map((digit) => HAN.indexOf(digit));
  if (a === undefined || b === undefined) return undefined;
  const span = b === a + 1 && !PART_FOLLOWS.test(text.slice(end, end + 6));
  return span || HAN.includes(text.charAt(at - 1) || ' ')
    ? undefined
    : { year: 2000 + a * 10 + b, end, relative: false, bare: false };
}

const BARE =
  /(?:19[5-9]\d|20(?!00)[0-4]\d)(?!\d|[.,\uff0c]\d|:\d| ?[个家人户元万亿千百余多亩吨件条次平公米位台辆套天种架班趟列艘对头户%倍根株盆头席]|年代|名|强|号|周|小时|[a-gi-pr-z]|h(?![12])|q(?![1-4]))/y;
const BEFORE_BARE = /[\da-z第前超近约逾破.,#¥$/排\uff0c]/;

function bare(text: string, at: number): YearFound | undefined {
  if (BEFORE_BARE.test(text.charAt(at - 1))) return undefined;
  const printed = matchAt(BARE, text, at)?.[0];
  return printed ? { year: Number(printed), end: BARE.lastIndex, relative: false, bare: true } : undefined;
}
