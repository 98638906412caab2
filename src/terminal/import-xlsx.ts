import readExcelFile, { InvalidInputError } from 'read-excel-file/node';
import type { Cell, Grid } from '../intake/grid.js';
import { shownNumber } from './xlsx-numbers.js';
import { detailsOf, type Details } from './xlsx-details.js';

const MOST_BYTES = 5 * 1024 * 1024;

/** The sheets of a workbook that have cells; or what is wrong with it, worded. */
export async function gridsOfXlsx(bytes: Buffer): Promise<readonly Grid[] | { readonly mistake: string }> {
  if (bytes.length > MOST_BYTES) return { mistake: '文件超过5MB → 分成几个表格' };
  try {
    const details = detailsOf(bytes);
    // Numbers stay the text that the file has: no digit is lost.
    const sheets = await readExcelFile(bytes, { parseNumber: (text: string) => text, trim: false });
    return sheets
      .map(({ sheet, data }) => ({
        name: sheets.length > 1 ? sheet : '',
        rows: withMerged(cellsOf(data, details.get(sheet)), details.get(sheet)),
      }))
      .filter(({ rows }) => rows.some((row) => row.some(({ text, doubt }) => text !== '' || doubt)));
  } catch (error) {
    return { mistake: wordedMistake(error) };
  }
}

/** Cells without a value that is known, too: the reader of values leaves them out at the ends. */
function cellsOf(data: readonly (readonly unknown[])[], details: Details | undefined): Cell[][] {
  const valueless = [...(details?.cells ?? [])].flatMap(([place, { error, isEmptyFormula }]) =>
    error !== undefined || isEmptyFormula ? [place.split(',').map(Number)] : [],
  );
  const height = Math.max(data.length, ...valueless.map(([row = 0]) => row + 1));
  return Array.from({ length: height }, (_, row) => {
    const last = valueless.map(([other, column = 0]) => (other === row ? column + 1 : 0));
    const width = Math.max(data[row]?.length ?? 0, ...last);
    return Array.from({ length: width }, (_, column) => cellOf(data[row]?.[column], details, row, column));
  });
}

function cellOf(value: unknown, details: Details | undefined, row: number, column: number): Cell {
  const detail = details?.cells.get(`${row},${column}`);
  if (detail?.error !== undefined) return { text: detail.error, doubt: `单元格是错误值 ${detail.error}` };
  if (detail?.isEmptyFormula) return { text: '', doubt: '公式没有算出来的值 → 用表格软件打开、存一次' };
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) return { text: dateText(value, detail?.format ?? '') };
  if (detail?.isNumber && typeof value === 'string') return shownNumber(value, detail.format);
  const text = typeof value === 'string' ? value : value === true ? 'TRUE' : 'FALSE';
  return { text: text.replaceAll(/[\r\n]+/g, ' ') };
}

/** As precise as its format shows it. */
function dateText(value: Date, format: string): string {
  const [year = '', month = '', day = ''] = value.toISOString().slice(0, 10).split('-');
  if (/d/i.test(format)) return `${year}年${Number(month)}月${Number(day)}日`;
  return /m/i.test(format) ? `${year}年${Number(month)}月` : `${year}年`;
}

/** Every cell of a merged range has the text of its first. */
function withMerged(rows: Cell[][], details: Details | undefined): Cell[][] {
  for (const { top, left, bottom, right } of details?.merged ?? []) {
    const first = rows[top]?.[left];
    if (!first) continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) (rows[row] ??= [])[column] = { ...first, covered: true };
  }
  return rows;
}

function wordedMistake(error: unknown): string {
  if (error instanceof InvalidInputError && error.code === 'XLS_FILE_NOT_SUPPORTED')
    return '是旧的 .xls 格式 → 另存为 .xlsx，或者 .csv';
  return '打不开：不是 .xlsx 文件，坏了，或者加了密码 → 用表格软件打开，另存为 .xlsx';
}
