import { daysInMonth, type Period } from '../model/period.js';

const QUARTERS = ['一', '二', '三', '四'];

/** A period as a newspaper writes it: 2024年一季度, 2024年1—2月, 2026年4月中旬. */
export function periodText({ iso, from, to }: Period): string {
  const third = thirdText(from, to);
  if (third) return third;
  const [first = iso, last] = iso.split('/');
  if (last === undefined) return pointText(first);
  return spanText(first, last);
}

export const dayText = (day: string): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

function pointText(point: string): string {
  const [year = '', part] = point.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('S')) return `${year}年${part === 'S1' ? '上' : '下'}半年`;
  if (part.startsWith('Q')) return `${year}年${QUARTERS[Number(part.slice(1)) - 1] ?? ''}季度`;
  return point.length === 7 ? `${year}年${Number(part)}月` : dayText(point);
}

function spanText(first: string, last: string): string {
  if (first.slice(0, 4) === last.slice(0, 4) && first.length === 7 && last.length === 7) {
    return `${first.slice(0, 4)}年${Number(first.slice(5))}—${Number(last.slice(5))}月`;
  }
  if (first.slice(0, 7) === last.slice(0, 7) && first.length === 10 && last.length === 10)
    return `${dayText(first)}至${Number(last.slice(8))}日`;
  return `${pointText(first)}至${pointText(last)}`;
}

/** 上旬, 中旬, 下旬. */
function thirdText(from: string, to: string): string | undefined {
  if (from.slice(0, 7) !== to.slice(0, 7)) return undefined;
  const days = `${Number(from.slice(8))}-${Number(to.slice(8))}`;
  const end = daysInMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
  const third = days === '1-10' ? '上' : days === '11-20' ? '中' : days === `21-${end}` ? '下' : undefined;
  return third && `${Number(from.slice(0, 4))}年${Number(from.slice(5, 7))}月${third}旬`;
}
