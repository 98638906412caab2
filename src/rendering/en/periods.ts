import { daysInMonth, type Period } from '../../model/period.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month;

/** A period in English: Q1 2024, January–February 2024, mid-April 2026. */
export function periodText({ iso, from, to }: Period): string {
  const third = thirdText(from, to);
  if (third) return third;
  const [first = iso, last] = iso.split('/');
  if (last === undefined) return pointText(first);
  if (first.length === 7 && last.length === 7 && first.slice(0, 4) === last.slice(0, 4))
    return `${monthName(first.slice(5))}–${monthName(last.slice(5))} ${first.slice(0, 4)}`;
  return `${pointText(first)} to ${pointText(last)}`;
}

export const dayText = (day: string): string =>
  `${Number(day.slice(8))} ${monthName(day.slice(5, 7))} ${day.slice(0, 4)}`;

function pointText(point: string): string {
  const [year = '', part] = point.split('-');
  if (part === undefined) return year;
  if (part.startsWith('S')) return `the ${part === 'S1' ? 'first' : 'second'} half of ${year}`;
  if (part.startsWith('Q')) return `${part} ${year}`;
  return point.length === 7 ? `${monthName(part)} ${year}` : dayText(point);
}

function thirdText(from: string, to: string): string | undefined {
  if (from.slice(0, 7) !== to.slice(0, 7)) return undefined;
  const days = `${Number(from.slice(8))}-${Number(to.slice(8))}`;
  const end = daysInMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
  const third =
    days === '1-10' ? 'early' : days === '11-20' ? 'mid' : days === `21-${end}` ? 'late' : undefined;
  return third && `${third}-${monthName(from.slice(5, 7))} ${from.slice(0, 4)}`;
}
