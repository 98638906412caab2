import { readHan } from '../language/han-numerals.js';
import type { Query, StatedFigure } from '../model/query.js';

/** 除以三呢, 再除以12是多少: nothing comes after the number but what it counts. */
const DIVIDED =
  /(?:除以|除上|[÷/])\s*(\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)个?(?:月|季度?|天)?(?:[等=]于?|是|得|合)?(?:多少|几|多大)?(?:[元钱块亿万])*[啊呀呢吧嘛的了]*$/;

/** 一半是多少, 三分之一呢: a part of the amount by itself. */
const PART_OF =
  /(一半|(?:[二两三四五六七八九十百]|\d+)分之一)(?:就?是|等于|合|有)?(?:(?:多少|几)(?:[元钱块亿万])*[啊呀呢吧嘛]*|呢)$/;

/** The figure that was told last, or the one that is named, over a number. */
export function withDivisor(query: Query): Query {
  const [, said] = DIVIDED.exec(query.text) ?? PART_OF.exec(query.text) ?? [];
  const value = said === undefined ? undefined : numberOf(said === '一半' ? '2' : said.replace('分之一', ''));
  if (said === undefined || value === undefined || Number(value) === 0) return query;
  const divisor: StatedFigure = {
    quantity: { value, unit: '', unitCode: '', unitMultiplier: 0, hedge: 'exact' },
    role: 'cardinal',
    said,
    start: query.text.lastIndexOf(said),
  };
  return { ...query, kind: 'quotient', figures: [divisor], unread: [] };
}

function numberOf(said: string): string | undefined {
  if (/^\d/.test(said)) return said;
  const read = readHan(said);
  return read ? String(Number(read.value) * 10 ** read.multiplier) : undefined;
}
