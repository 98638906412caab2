import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfCell, isBlank, numberIn, type Grid } from '../../src/intake/grid.js';
import { columnsOf } from '../../src/intake/grid-columns.js';
import { gridFacts } from '../../src/intake/grid-facts.js';
import { partsOf } from '../../src/intake/grid-parts.js';
import { unitTable } from '../../src/language/units.js';
import { gridOfCsv } from '../../src/terminal/import-csv.js';

const folder = new URL('tables/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const linesIn = (file: string): string[] =>
  read(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const units = unitTable();
const NAMES: Readonly<Record<string, readonly string[]>> = {
  柳溪镇: ['柳溪镇'],
  石桥: ['石桥镇'],
  古镇: ['柳溪镇', '石桥镇'],
  禾光电子: ['禾光电子有限公司'],
};
const rows = {
  namesMeant: (said: string) => NAMES[said] ?? [],
  isIndicator: (said: string) => said === '生产总值',
  home: '青禾县',
};

/** The facts of a table as the files beside the tables write them: `!` what is wrong, `-` what was left out. */
function notes(grid: Grid): string[] {
  const parts = partsOf(grid);
  if (typeof parts === 'string') return [`! ${parts}`];
  const { columns, mistakes, left } = columnsOf(grid, parts, {
    anchor: { day: '2025-04-20', kind: 'article' },
    units,
  });
  const untimed = columns.filter(({ period }) => !period).map(() => '没有写是什么时候的，或者写了几个时间');
  if (mistakes.length + untimed.length > 0) return [...mistakes, ...untimed].map((line) => `! ${line}`);
  const { proposals } = gridFacts(grid, parts, columns, rows, units);
  return [
    ...proposals.map(({ entity, metric, printed, quantity, period, cumulative, kind, flags }) =>
      [entity, metric, printed, quantity.value, period?.iso, cumulative, kind, flags.join(';')].join('\t'),
    ),
    ...[...left, ...parts.notes].map((line) => `- ${line}`),
  ];
}

function gridOf(text: string): Grid {
  const grid = gridOfCsv(Buffer.from(text));
  if ('mistake' in grid) throw new Error(grid.mistake);
  return grid;
}

describe('a table', () => {
  const names = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  it.each(names)('%s: the facts it states', (name) => {
    expect(notes(gridOf(read(name)))).toEqual(linesIn(name.replace('.csv', '.tsv')));
  });

  it.each(linesIn('mistakes.tsv').map((line) => line.split('\t')))('%s: %s', (written = '', said) => {
    const cells = written.split('|').map((row) => row.split('/').map((text) => ({ text })));
    expect(notes({ name: '', rows: cells }).join('\n')).toContain(`${said}`);
  });

  it('of any cells is read or refused, never thrown at', () => {
    const text = fc.constantFrom(
      ...'地区 生产总值（亿元） 增长% 2024年 2023 1,250 -3.5 — 单位：亿元 序号 柳溪镇 （） 12*'.split(' '),
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 }), (cells) => {
        const said = notes({ name: '', rows: cells.map((row) => row.map((one) => ({ text: one }))) });
        expect(Array.isArray(said)).toBe(true);
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['1,250', '1,250'],
    ['１２．５', '12.5'],
    ['−3.5', '-3.5'],
    [' 7 ', '7'],
    ['1,25', undefined],
    ['1 250', undefined],
    ['1.2.3', undefined],
    ['(2.3)', undefined],
    ['12①', undefined],
    ['1e5', undefined],
  ])('“%s” holds %s', (text, digits) => expect(numberIn(text)?.digits).toBe(digits));

  it.each(['', '-', '—', '——', '–', '/', 'N/A'])('“%s” has no value', (text) =>
    expect(isBlank(text)).toBe(true),
  );
  it.each(['0', '无', '…', '-1'])('“%s” has one, or something else', (text) =>
    expect(isBlank(text)).toBe(false),
  );

  it.each([
    [0, 0, '第1行A列'],
    [4, 25, '第5行Z列'],
    [4, 26, '第5行AA列'],
    [4, 27 * 26 + 1, '第5行AAB列'],
  ])('is named as spreadsheets do', (row, column, name) => expect(placeOfCell(row, column)).toBe(name));
});
