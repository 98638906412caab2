import { Decimal } from 'decimal.js';
import type { Cell } from '../intake/grid.js';

/** What spreadsheets keep of a number. */
const DIGITS = 15;

/** Formats that files name by number only. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  43: '#,##0.00',
  49: '@',
};

/** A stored number as the cell shows it: 0.057 in the format 0.0% is 5.7%; a format that cannot be followed is in doubt. */
export function shownNumber(stored: string, format: string): Cell {
  const number = new Decimal(stored).toSignificantDigits(DIGITS);
  const code = plainFormat(BUILT_IN[format] ?? format);
  if (code === '') return { text: number.toFixed() };
  const [, decimals = '', percent = '', word = ''] = /^[#,]*0?(?:\.([0#]+))?(%?)("[^"]*")?$/.exec(code) ?? [];
  if (!/^[#,]*[0#](?:\.[0#]+)?%?(?:"[^"]*")?$/.test(code))
    return { text: number.toFixed(), doubt: `单元格的格式“${format}”显示成什么，看不准` };
  const shown = (percent === '' ? number : number.times(100)).toFixed(decimals.length, Decimal.ROUND_HALF_UP);
  const short = decimals.includes('#') ? new Decimal(shown).toFixed() : shown;
  return { text: `${short}${percent}${word.slice(1, -1).trim()}` };
}

/** A format for numbers above zero, without colours, paddings and what leaves blanks. */
const plainFormat = (format: string): string =>
  /^(?:general|@|0)?$/i.test(format) && format !== '0'
    ? ''
    : (format.split(';')[0] ?? '')
        .replace(/\[[^\]]*\]/g, '')
        .replace(/_.|\*./g, '')
        .replace(/\\(.)/g, (_, char: string) => (/\s/.test(char) ? '' : `"${char}"`))
        .trim()
        .replace(/^general$/i, '');
