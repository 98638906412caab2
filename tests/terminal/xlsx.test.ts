import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridsOfXlsx } from '../../src/terminal/import-xlsx.js';
import { shownNumber } from '../../src/terminal/xlsx-numbers.js';
import { workbook } from './workbook.js';

const cases = readFileSync(new URL('xlsx-numbers.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('a number in a cell', () => {
  it.each(cases)('%s in the format “%s” shows as %s', (stored = '', format = '', shown) => {
    const { text, doubt } = shownNumber(stored, format);
    expect(doubt === undefined ? text : '?').toBe(shown);
  });
});

async function rowsOf(...args: Parameters<typeof workbook>) {
  const grids = await gridsOfXlsx(await workbook(...args));
  if ('mistake' in grids) throw new Error(grids.mistake);
  return grids[0]?.rows ?? [];
}

describe('a sheet', () => {
  it('keeps rows and columns where they stand, empty ones too', async () => {
    const rows = await rowsOf([[], [null, { value: '镇' }], [], [null, null, { value: 1.5 }]]);
    expect(rows[1]?.[1]).toEqual({ text: '镇' });
    expect(rows[3]?.[2]).toEqual({ text: '1.5' });
  });

  it('gives every cell of a merged range the text of its first', async () => {
    const rows = await rowsOf([
      [{ value: '地区', rowSpan: 2 }, { value: '生产总值', columnSpan: 2 }, null],
      [null, { value: '总量' }, { value: '增长' }],
    ]);
    expect(rows.map((row) => row.map(({ text, covered }) => (covered ? `(${text})` : text)))).toEqual([
      ['地区', '生产总值', '(生产总值)'],
      ['(地区)', '总量', '增长'],
    ]);
  });

  it('shows what a formula came to, and doubts one that came to nothing', async () => {
    const formula = { value: 'SUM(A1:A2)', type: 'Formula' };
    const cells = [[{ value: 1 }, formula]];
    expect((await rowsOf(cells))[0]?.[1]).toMatchObject({
      text: '',
      doubt: expect.stringContaining('公式') as string,
    });
    const cached = await rowsOf(cells, (xml) => xml.replace('</f>', '</f><v>3.5</v>'));
    expect(cached[0]?.[1]).toEqual({ text: '3.5' });
  });

  it('doubts errors', async () => {
    const rows = await rowsOf([[{ value: 1 }]], (xml) =>
      xml.replace(/<c r="A1"[^>]*>.*?<\/c>/, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    expect(rows[0]?.[0]).toEqual({ text: '#DIV/0!', doubt: '单元格是错误值 #DIV/0!' });
  });

  it('shows dates as precisely as their format', async () => {
    const value = new Date(Date.UTC(2024, 5, 1));
    const shown = async (format: string) => (await rowsOf([[{ value, type: Date, format }]]))[0]?.[0]?.text;
    expect(await shown('yyyy-mm-dd')).toBe('2024年6月1日');
    expect(await shown('yyyy-mm')).toBe('2024年6月');
  });
});

describe('a file that is no workbook', () => {
  it.each([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    ['cut off', Buffer.from('504b0304140000000800', 'hex'), '打不开'],
  ])('%s', async (_, bytes, said) => {
    expect(await gridsOfXlsx(bytes)).toMatchObject({ mistake: expect.stringContaining(said) as string });
  });

  it('a workbook that lacks its parts', async () => {
    const whole = await workbook([[{ value: 1 }]]);
    expect(await gridsOfXlsx(whole.subarray(0, whole.length - 40))).toHaveProperty('mistake');
  });
});
