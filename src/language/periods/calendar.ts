import { addDays, daysInMonth } from '../../model/period.js';
import { two } from './reading.js';

const DIGITS = '零一二三四五六七八九';

/** 1–31 in digits or Han: 3, 三, 十二, 二十一, 卅一. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  if (text === '首' || text.startsWith('头')) return 1;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : tens === '0' ? 0 : DIGITS.indexOf(tens ?? '');
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** A third of a month, as an ISO span. */
export function thirdOfMonth(year: number, month: number, third: '上' | '中' | '下'): string {
  const [from, to] = third === '上' ? [1, 10] : third === '中' ? [11, 20] : [21, lastDay(year, month)];
  return `${year}-${two(month)}-${two(from)}/${year}-${two(month)}-${two(to)}`;
}

const lastDay = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? daysInMonth(year, month) : 31;

/** The ISO month `count` months after a month. */
export function monthsAfter(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The week from Monday to Sunday that lies `count` weeks after a day's own, as an ISO span. */
export function weekOf(day: string, count: number): string {
  const monday = mondayOf(day, count);
  return `${monday}/${addDays(monday, 6)}`;
}

export function mondayOf(day: string, count: number): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, count * 7 - weekday);
}
