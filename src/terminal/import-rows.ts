import { parsePeriod } from '../model/period.js';
import { amountOf } from '../model/quantity.js';
import type { UnitTable } from '../language/units.js';
import { cellAt, placeOfCell, type Grid } from '../intake/grid.js';
import { readValue } from '../library/figures.js';
import { columns, type Row } from './export-rows.js';

/** One row of an export, every cell as text. */
export type ExportedRow = Texts & {
  /** Name of a column → 第5行C列. */
  readonly at: (name: string) => string;
};

const NEEDED = [
  ...['entity', 'variable', 'printed', 'period', 'quote', 'headline', 'source', 'publishedFrom'],
  ...['publishedTo', 'article', 'passage'],
] as const;

/** Whether a sheet has the heads that the export writes. */
export const isExported = ({ rows: [head = []] }: Grid): boolean =>
  NEEDED.filter((name) => head.some(({ text }) => text.trim() === name)).length > NEEDED.length / 2;

/** The rows of an export, or what of it cannot be read. */
export function exportedRows(grid: Grid): {
  readonly rows: readonly ExportedRow[];
  readonly mistakes: readonly string[];
} {
  const head = (grid.rows[0] ?? []).map(({ text }) => text.trim());
  const missing = NEEDED.filter((name) => !head.includes(name));
  if (missing.length > 0)
    return {
      rows: [],
      mistakes: [`第1行：缺 ${missing.join('、')} 列 → 照 npm run export -- --format csv 写出来的样子`],
    };
  const textAt = (row: number, name: string): string =>
    head.includes(name) ? plain(cellAt(grid, row, head.indexOf(name)).text) : '';
  const rows = grid.rows.flatMap((cells, row): ExportedRow[] =>
    row === 0 || cells.every(({ text }) => text.trim() === '')
      ? []
      : [
          {
            ...asWritten(Object.fromEntries(columns.map((name) => [name, textAt(row, name)])) as Texts),
            at: (name) => placeOfCell(row, head.indexOf(name)),
          },
        ],
  );
  return { rows, mistakes: rows.flatMap(articleMistakes) };
}

/** A cell that the export kept from running as a formula. */
const plain = (text: string): string => text.trim().replace(/^'(?=[=+\-@\t\r])/, '');

type Texts = Readonly<Record<keyof Row, string>>;

/** Spreadsheets write back days as 2025/1/20, a month as 2024/3/1 or Mar-24, and true as TRUE; first and last day tell which. */
function asWritten(row: Texts): Texts {
  const [from, to] = [dayIn(row.from), dayIn(row.to)];
  const month = parsePeriod(from.slice(0, 7));
  const shown = from === to ? from : month?.from === from && month.to === to ? month.iso : row.period;
  return {
    ...row,
    period: parsePeriod(row.period) || !isDay(from) ? row.period : shown,
    publishedFrom: dayIn(row.publishedFrom),
    publishedTo: dayIn(row.publishedTo),
    cumulative: row.cumulative.toLowerCase(),
  };
}

function dayIn(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A figure, not a date or a text. */
export const tellsFigure = ({ value, hedge }: ExportedRow): boolean =>
  hedge !== '' && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) !== undefined;

/** What is wrong with what a row says of its article: without that nothing can be drafted. */
function articleMistakes(row: ExportedRow): string[] {
  const { at } = row;
  return [
    ...(['article', 'passage', 'entity', 'variable'] as const)
      .filter((name) => !ID.test(row[name]))
      .map((name) => `${at(name)}：${name}“${row[name]}”不是 id → 小写英文、数字和连字符`),
    ...(['headline', 'source', 'printed', 'quote'] as const)
      .filter((name) => row[name] === '')
      .map((name) => `${at(name)}：没有写 ${name}`),
    ...(['publishedFrom', 'publishedTo'] as const)
      .filter((name) => !isDay(row[name]))
      .map((name) => `${at(name)}：“${row[name]}”不是日期 → 如 2025-06-10`),
  ];
}

/** What is in doubt of the fact that a row tells. */
export function doubtsOf(row: ExportedRow, units: UnitTable): string[] {
  const { at } = row;
  const isFigure = tellsFigure(row);
  const quantity = isFigure ? readValue(row.printed, units) : undefined;
  return [
    ...(parsePeriod(row.period) ? [] : [`${at('period')}：“${row.period}”不是一个期间`]),
    ...(isFigure && !quantity ? [`${at('printed')}：“${row.printed}”读不成一个数`] : []),
    ...(isFigure && quantity && !amountOf(quantity).equals(row.value)
      ? [`${at('value')}：“${row.value}”与 printed“${row.printed}”对不上`]
      : []),
    ...(['', 'normal', 'provisional', 'plan', 'suspect'].includes(row.status)
      ? []
      : [`${at('status')}：不认识“${row.status}”`]),
  ];
}
