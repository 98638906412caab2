import { readHan } from './han-numerals.js';
import { mixedAt } from './mixed-numerals.js';

/** A number in text; `value` × 10^`multiplier` is what it says. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Decimal text without a trailing 万 or 亿: 34.72亿 → 34.72, 两百万 → 200. */
  readonly value: string;
  readonly multiplier: number;
  readonly han: boolean;
}

/** Every number of a normalised text, in order. */
export function readNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let at = 0;
  while ((at = nextNumeralStart(text, at)) >= 0) {
    const numeral = numeralAt(text, at);
    if (numeral) numerals.push(numeral);
    at = numeral?.end ?? runEnd(text, at);
  }
  return numerals;
}

const START = /[0-9〇零一二两三四五六七八九十百千万亿廿卅]/g;

/** Where the next number may start at or after `at`; -1 when there is none. */
export function nextNumeralStart(text: string, at: number): number {
  START.lastIndex = at;
  return START.test(text) ? START.lastIndex - 1 : -1;
}

const RUN = /[0-9]+|[〇零一二两三四五六七八九十百千万亿廿卅]+/y;

/** End of the run of digits or of Han numeral characters at `at`. */
export function runEnd(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.test(text) ? RUN.lastIndex : at + 1;
}

/** The number that starts at `at`, unless the run of characters there is no number. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 ? digitsAt(text, at) : hanAt(text, at);
}

const DIGITS = /(\d{1,3}(?:,\d{3})+(?!\d)|(?<!\uff0c)\d{1,3}\uff0c\d{3}(?![\d\uff0c])|\d+)(\.\d+)?/y;
/** Powers of ten after digits; not the 千 of 千瓦 and 千米, nor the 百 of 百强. */
const POWER =
  / ?(?:(万亿|千亿|百亿|亿|千万|百万|万|千(?![瓦米克伏焦卡赫])|百(?![强货分]))|(thousand|million|billion|trillion)\b)/y;
const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
/** No figure of a newspaper has more digits; longer runs are codes. */
const LONGEST = 18;

function digitsAt(text: string, at: number): Numeral | undefined {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (!match || match[0].length > LONGEST) return undefined;
  const mixed = mixedAt(text, at);
  if (mixed)
    return {
      start: at,
      text: text.slice(at, mixed.end),
      han: false,
      ...mixed,
      value: trimZeros(mixed.value),
    };
  const value = (match[1] ?? '').replace(/[,\uff0c]/g, '') + (match[2] ?? '');
  const power = powerAt(text, DIGITS.lastIndex);
  const end = power.end;
  return {
    start: at,
    end,
    text: text.slice(at, end),
    value: trimZeros(value),
    multiplier: power.multiplier,
    han: false,
  };
}

/** Leading zeros say nothing; trailing ones say how exactly the figure is printed. */
const trimZeros = (value: string): string => value.replace(/^0+(?=\d)/, '');

/** The power of ten that stands at `at`: 万, 亿, million. */
export function powerAt(text: string, at: number): { readonly multiplier: number; readonly end: number } {
  POWER.lastIndex = at;
  const match = POWER.exec(text);
  if (!match) return { multiplier: 0, end: at };
  return { multiplier: POWERS[match[1] ?? match[2] ?? ''] ?? 0, end: POWER.lastIndex };
}

const HAN = /[〇零一二两三四五六七八九十百千万亿廿卅]+(?:点[〇零一二三四五六七八九]+)?(?:万亿|亿|万)?/y;

function hanAt(text: string, at: number): Numeral | undefined {
  HAN.lastIndex = at;
  const match = HAN.exec(text);
  const read = match && readHan(match[0]);
  return read ? { start: at, end: HAN.lastIndex, text: match[0], ...read, han: true } : undefined;
}
