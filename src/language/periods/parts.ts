import { smallNumber, thirdOfMonth } from './calendar.js';
import { matchAt, two } from './reading.js';

/** A part of a year, still without the year. */
export interface Part {
  readonly end: number;
  readonly iso: (year: number) => string;
  readonly cumulative?: boolean;
  /** Set when it is a month or a day of one. */
  readonly month?: number;
}

/** A quarter, half, month, day or edge of a year at a place. */
export function partAt(text: string, at: number): Part | undefined {
  for (const read of readers) {
    const part = read(text, at);
    if (part) return part;
  }
  return undefined;
}

const N = '(\\d{1,2}(?!\\d)|十[一二]?|[一二三四五六七八九])';
const DAY = '(\\d{1,2}(?!\\d)|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

const FIRST_QUARTERS = /[前首头]([2-3二两三])个?季(?:度)?/y;
const QUARTER =
  /(?:第?([1-4一二三四])季度|第([1-4一二三四])季(?!节|度)|(首|头一?)季度?|([一三四])季(?=报|$)|q([1-4])(?!\d)|([1-4])q)(?:末)?/y;
const HALF = /(?:(上|前)半年|(下|后)半年|h([12])(?!\d))/y;

function quarters(text: string, at: number): Part | undefined {
  const first = matchAt(FIRST_QUARTERS, text, at);
  if (first) {
    const last = smallNumber(first[1] ?? '');
    return {
      end: FIRST_QUARTERS.lastIndex,
      cumulative: true,
      iso: (year) => `${year}-01/${year}-${two(last * 3)}`,
    };
  }
  const one = matchAt(QUARTER, text, at);
  if (!one) return undefined;
  const quarter = smallNumber(one.slice(1).find((group) => group !== undefined) ?? '');
  return { end: QUARTER.lastIndex, iso: (year) => `${year}-Q${quarter}` };
}

function halves(text: string, at: number): Part | undefined {
  const match = matchAt(HALF, text, at);
  if (!match) return undefined;
  const half = match[1] || match[3] === '1' ? 1 : 2;
  return { end: HALF.lastIndex, iso: (year) => `${year}-S${half}` };
}

const FIRST_MONTHS = new RegExp(`(?:[前头首]|开头|开年)(两|${N.slice(1, -1)})(?:个月|月份?)`, 'y');
const MONTH_SPAN = new RegExp(`${N}(?:月份?)?[-~—–到至]+${N}月份?(?!${DAY}[日号]|[上中下]旬)`, 'y');
const MONTH_PAIR = /([一二三四五六七八九])([二三四五六七八九])月份?/y;
const MONTH_LIST = new RegExp(
  `((?:${N}(?:月份?)?[、和与跟])+${N})(?:月份?)?(?:这?([两三四五六])个)?月份?(?!${DAY}[日号]|[上中下]旬)`,
  'y',
);
const EACH_MONTH = new RegExp(N, 'g');

function monthSpans(text: string, at: number): Part | undefined {
  const first = matchAt(FIRST_MONTHS, text, at);
  // 前一个月 is the month before.
  if (first && first[1] !== '1' && first[1] !== '一')
    return span(1, smallNumber(first[1] ?? ''), FIRST_MONTHS.lastIndex);
  const listed = listedMonths(text, at);
  if (listed) return listed;
  const range = matchAt(MONTH_SPAN, text, at);
  if (range) return span(smallNumber(range[1] ?? ''), smallNumber(range[2] ?? ''), MONTH_SPAN.lastIndex);
  const pair = matchAt(MONTH_PAIR, text, at);
  const [from, to] = [smallNumber(pair?.[1] ?? '0'), smallNumber(pair?.[2] ?? '0')];
  return pair && to === from + 1 ? span(from, to, MONTH_PAIR.lastIndex) : undefined;
}

/** 1、2、3月, 1月和2月两个月: months in a row that are told one by one. */
function listedMonths(text: string, at: number): Part | undefined {
  const [, list = '', , , counted] = matchAt(MONTH_LIST, text, at) ?? [];
  const months = (list.match(EACH_MONTH) ?? []).map(smallNumber);
  const [first, last] = [months[0], months.at(-1)];
  const inRow = months.every((month, i) => i === 0 || month === (months[i - 1] ?? 0) + 1);
  const meant = counted === undefined ? !/[月和与跟]/.test(list) : smallNumber(counted) === months.length;
  return first !== undefined && last !== undefined && inRow && meant
    ? span(first, last, MONTH_LIST.lastIndex)
    : undefined;
}

const span = (from: number, to: number, end: number): Part => ({
  end,
  iso: (year) => `${year}-${two(from)}/${year}-${two(to)}`,
  ...(from === 1 ? { cumulative: true } : {}),
});

const MONTH = new RegExp(`${N}月(?!龄|供)份?(?:${DAY}[日号]|([上中下])旬|([初底末]))?`, 'y');

function months(text: string, at: number): Part | undefined {
  const match = matchAt(MONTH, text, at);
  if (!match) return undefined;
  const end = MONTH.lastIndex;
  const month = smallNumber(match[1] ?? '');
  const [, , day, third, edge] = match;
  if (day) return { end, month, iso: (year) => `${year}-${two(month)}-${two(smallNumber(day))}` };
  const thirds = third ?? (edge === '初' ? '上' : edge ? '下' : undefined);
  if (thirds) return { end, month, iso: (year) => thirdOfMonth(year, month, thirds as '上' | '中' | '下') };
  return { end, month, iso: (year) => `${year}-${two(month)}` };
}

const YEAR_EDGE = /年?(初|中|底|末|尾)(?!心|央|国|小|学|等|期|段|级|预算|计划|目标|确定|下达|部署)/y;

/** 年初 is its first quarter, 年底 and 年末 its last month. */
export function yearEdgeAt(text: string, at: number): Part | undefined {
  const edge = matchAt(YEAR_EDGE, text, at)?.[1];
  if (!edge) return undefined;
  const end = YEAR_EDGE.lastIndex;
  if (edge === '初') return { end, iso: (year) => `${year}-01/${year}-03` };
  if (edge === '中') return { end, iso: (year) => `${year}-06/${year}-07` };
  return { end, iso: (year) => `${year}-12` };
}

const readers = [quarters, halves, monthSpans, months] as const;
