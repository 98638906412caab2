import { addDays } from '../../model/period.js';
import { monthsAfter, smallNumber } from './calendar.js';
import { daysInMonth } from '../../model/period.js';
import { matchAt, reading, two, type Anchor, type Reading } from './reading.js';

const WINDOW =
  /(?:最近|过去|近|这)的?(\d{1,3}|[一两三四五六七八九]|十[一二]?|半)(个月|年|天|周|个星期|个季度|日)(?![前后了])/y;

/** 近1个月, 过去三年: the stretch that ends with the anchor day. */
export function readWindow(text: string, at: number, anchor: Anchor): Reading | undefined {
  const match = matchAt(WINDOW, text, at);
  if (!match || /[将附最邻临]/.test(text.charAt(at - 1))) return undefined;
  const [, count = '', unit = ''] = match;
  const before =
    count === '半'
      ? monthsBefore(anchor.day, unit === '年' ? 6 : 0)
      : startOf(anchor.day, smallNumber(count), unit);
  return reading(`${addDays(before, 1)}/${anchor.day}`, WINDOW.lastIndex, {
    relative: true,
    yearGiven: false,
  });
}

/** The last day before the window. */
function startOf(day: string, count: number, unit: string): string {
  if (unit === '天' || unit === '日') return addDays(day, -count);
  if (unit === '周' || unit === '个星期') return addDays(day, -7 * count);
  return monthsBefore(day, unit === '年' ? count * 12 : unit === '个季度' ? count * 3 : count);
}

function monthsBefore(day: string, count: number): string {
  const { year, month } = monthsAfter(Number(day.slice(0, 4)), Number(day.slice(5, 7)), -count);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(Number(day.slice(8)), daysInMonth(year, month)))}`;
}
