import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import Recognizers from '@microsoft/recognizers-text-suite';
import { articlesOf } from '../../src/intake/articles.js';
import { factsOf } from '../../src/intake/facts.js';
import { readPeriods } from '../../src/language/periods.js';
import { readQuantities } from '../../src/language/quantities.js';
import { normalize } from '../../src/language/normalize.js';
import { unitTable } from '../../src/language/units.js';
import { commonNames } from '../../src/understanding/common-names.js';
import { median } from './measure.js';

const ROUNDS = 5;
const PAGES = 1000;
const day = '2025-04-20';
const units = unitTable();

/**
 * Reading of pages: how many a second and whether memory grows with their number, and the reading of figures and times
 * against a recogniser library on the same text.
 */
export function intakeLines(): string[] {
  const folder = fileURLToPath(new URL('../../tests/intake/pages/', import.meta.url));
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(folder + name, 'utf8'));
  const text = pages.join('\n');
  const thousands = text.length / 1000;
  const read = (page: string): void => {
    for (const article of articlesOf(page, commonNames))
      factsOf(article, { anchor: { day, kind: 'article' }, units, page });
  };
  const whole = best(() => pages.forEach(read));
  const ours = best(() => {
    for (const page of pages) {
      const normal = normalize(page).text;
      readQuantities(normal, units);
      readPeriods(normal, { day, kind: 'article' });
    }
  });
  const theirs = best(() => pages.forEach(recognized), 1);
  const grown = growthOf(pages, read);
  return [
    `${pages.length} pages of tests/intake, ${text.length} characters`,
    `whole intake             ${((pages.length / whole) * 1000).toFixed(0)} pages a second, ${(whole / thousands).toFixed(2)} ms per 1,000 characters`,
    `figures and times        ${(ours / thousands).toFixed(2)} ms per 1,000 characters`,
    `recognizers-text-suite   ${(theirs / thousands).toFixed(2)} ms per 1,000 characters (number, date-time, dimension, currency)`,
    `${theirs / ours >= 50 ? '✓' : '✗'} times as fast           ${(theirs / ours).toFixed(0)}, target at least 50`,
    `${grown < 20 ? '✓' : '✗'} memory over ${PAGES} pages ${grown.toFixed(1)} MB more after the last half than after the first`,
  ];
}

function recognized(page: string): void {
  const culture = 'zh-cn';
  Recognizers.recognizeNumber(page, culture);
  Recognizers.recognizeDateTime(page, culture, undefined, new Date(day));
  Recognizers.recognizeDimension(page, culture);
  Recognizers.recognizeCurrency(page, culture);
}

/** Milliseconds of the middle one of some rounds, after one to warm up. */
function best(run: () => void, rounds = ROUNDS): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/** Megabytes that the second half of many pages leaves behind beyond the first. */
function growthOf(pages: readonly string[], read: (page: string) => void): number {
  const half = (): number => {
    for (let at = 0; at < PAGES / 2; at++) read(pages[at % pages.length] ?? '');
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const first = half();
  return half() - first;
}
