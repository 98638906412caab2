import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { readNumerals } from '../../src/language/numerals.js';
import { rowsOf } from './corpus.js';
import { notes, numeralNote } from './notes.js';

describe('numerals', () => {
  it.each(rowsOf('numerals.tsv'))('%s', (text = '', expected) => {
    expect(notes(readNumerals(normalize(text).text), numeralNote)).toBe(expected);
  });

  it('counts a full-width comma as a thousands separator once only: 69,161,439 is a list', () => {
    expect(readNumerals('36\uff0c273').map((n) => n.value)).toEqual(['36273']);
    expect(readNumerals('69\uff0c161\uff0c439').map((n) => n.value)).toEqual(['69', '161', '439']);
  });

  it('says where each number stands', () => {
    const text = '从36.5亿到三千二百户';
    for (const { start, end, text: said } of readNumerals(text)) expect(text.slice(start, end)).toBe(said);
  });

  it('reads every whole number that it is given in Han characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        const [read, ...others] = readNumerals(inHan(n));
        expect(others).toEqual([]);
        expect(Number(read?.value) * 10 ** (read?.multiplier ?? 0)).toBe(n);
      }),
    );
  });
});

const DIGITS = '零一二三四五六七八九';

/** The textbook way to write a number up to 99,999,999, as an oracle. */
function inHan(n: number): string {
  if (n >= 10_000) {
    const low = n % 10_000;
    return `${section(Math.floor(n / 10_000))}万${low === 0 ? '' : (low < 1000 ? '零' : '') + section(low)}`;
  }
  return n === 0 ? '零' : section(n);
}

function section(n: number): string {
  const digits = String(n).padStart(4, '0').split('').map(Number);
  const spelt = digits
    .map((digit, i) => (digit === 0 ? '零' : DIGITS[digit] + (['千', '百', '十', ''][i] ?? '')))
    .join('');
  return spelt.replace(/零+/g, '零').replace(/^零|零$/g, '');
}
