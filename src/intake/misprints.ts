import type { Normalized } from '../language/normalize.js';

/** What stands before a blank that is meant: who wrote it, and a figure with its unit. */
const MEANT = /(?:记者|通讯员|摄影|摄|图|文|编辑|校对|报讯|电)$|[\d半百千万亿][多余]?\p{Script=Han}{1,3}$/u;
/** Where scanning left a blank between characters of a text. */
const BLANK = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** 总产值总产值: a run that is printed twice. */
const TWICE = /(\p{Script=Han}{3,8})\1/gu;
const LONGEST = 6;

/** Running text without the blanks that scanning leaves amid words, and without runs that it has twice: 增加 值, 总产值总产值. */
export function withoutMisprints(normal: Normalized): Normalized {
  const blanks = [...normal.text.matchAll(BLANK)]
    .filter(({ index }) => !MEANT.test(normal.text.slice(Math.max(0, index - LONGEST), index)))
    .map(({ index }) => index);
  const spaced = without(normal, new Set(blanks));
  const doubled = [...spaced.text.matchAll(TWICE)].flatMap(({ 1: run = '', index }) =>
    Array.from(run, (_, at) => index + run.length + at),
  );
  return without(spaced, new Set(doubled));
}

function without(normal: Normalized, left: ReadonlySet<number>): Normalized {
  if (left.size === 0) return normal;
  return {
    ...normal,
    text: normal.text
      .split('')
      .filter((_, at) => !left.has(at))
      .join(''),
    offsets: normal.offsets.filter((_, at) => !left.has(at)),
  };
}
