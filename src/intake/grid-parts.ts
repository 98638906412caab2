import { cellAt, isBlank, numberIn, placeOfCell, plainCell, type Grid } from './grid.js';

/** What stands where in a sheet: rows by number, from 0. */
export interface Parts {
  /** Lines above the table: what it is of, from when. */
  readonly titles: readonly string[];
  /** 单位：亿元, told once for all. */
  readonly unit: string | undefined;
  readonly heads: readonly number[];
  /** Column of the names. */
  readonly names: number;
  readonly body: readonly number[];
  /** Lines without figures that are left out. */
  readonly notes: readonly string[];
}

const UNIT_LINE = /^[(]?(?:计量)?单位[:：]?([^:：()]{1,8})[)]?$/;
const SERIAL = /^(?:序号?|编号|no\.?|号)$/i;
const YEAR = /^(?:19|20)\d{2}年?$/;

/** Takes a sheet apart, or says in words why it is no table. */
export function partsOf(grid: Grid): Parts | string {
  const filled = grid.rows.map((row) =>
    row.flatMap(({ text, covered }, column) => (plainCell(text) !== '' && !covered ? [column] : [])),
  );
  // Sheets often leave columns free on the left.
  const leftmost = Math.min(...filled.flatMap((columns) => (columns.length > 1 ? (columns[0] ?? 0) : [])));
  const titles: string[] = [];
  const heads: number[] = [];
  let unit: string | undefined;
  let first = 0;
  for (; first < grid.rows.length; first++) {
    const columns = (filled[first] ?? []).filter((column) => {
      const [, said] = UNIT_LINE.exec(plainCell(cellAt(grid, first, column).text)) ?? [];
      unit = said ?? unit;
      return said === undefined;
    });
    if (columns.length === 0) continue;
    if (heads.length === 0 && columns.length === 1)
      titles.push(cellAt(grid, first, columns[0] ?? 0).text.trim());
    else if (isBody(first) || (columns.length === 1 && columns[0] === leftmost)) break;
    else heads.push(first);
  }
  if (heads.length === 0) return '没有找到表头 → 第一列写地方，其余每列一个指标，如 生产总值（亿元）';
  if (first === grid.rows.length) return '表头下面没有数';
  const names = namesIn(grid, heads, leftmost);
  if (typeof names === 'string') return names;
  const rest = grid.rows.map((_, row) => row).slice(first);
  const said = rest.filter((row) => (filled[row] ?? []).length > 0 && !repeatsHead(row));
  const hasFigures = (row: number): boolean => (filled[row] ?? []).some((column) => column > names);
  const body = said.filter(hasFigures);
  const others = said.filter((row) => !hasFigures(row));
  const other = said.find((row) => beginsAnother(grid, { heads, names }, row, row < (body.at(-1) ?? 0)));
  if (other !== undefined)
    return `${placeOfCell(other, -1)}像另一张表的开头 → 一个文件、一张工作表里只放一张表`;
  const nameOf = (row: number): string => cellAt(grid, row, names).text || cellAt(grid, row, leftmost).text;
  const notes = others.map((row) => `${placeOfCell(row, -1)}没有数：${nameOf(row)}`);
  return { titles, unit, heads, names, body, notes };

  /** A name, and beside it figures; years beside no name of its own are heads. */
  function isBody(row: number): boolean {
    const name = cellAt(grid, row, leftmost);
    const others = (grid.rows[row] ?? [])
      .slice(leftmost + 1)
      .filter(({ text, covered }) => isSaid(text) && !covered);
    const figures = others.filter(({ text, doubt }) => numberIn(text) !== undefined || doubt !== undefined);
    const onlyYears = figures.every(({ text }) => YEAR.test(plainCell(text)));
    if (heads.length === 0 || name.covered === true) return figures.length > 0 && !onlyYears;
    return (
      isSaid(name.text) &&
      (figures.length > 0 || others.some(({ text }) => isBlank(text) || holdsDigit(text)))
    );
  }

  function repeatsHead(row: number): boolean {
    return heads.some((head) =>
      (grid.rows[row] ?? []).every(
        ({ text }, column) => plainCell(text) === plainCell(cellAt(grid, head, column).text),
      ),
    );
  }
}

const TIMED = /(?:19|20)\d{2}|\d月|季度|半年/;

/** The title or the heads of another table below the first, whose figures would be taken for those of the first. */
function beginsAnother(
  grid: Grid,
  { heads, names }: Pick<Parts, 'heads' | 'names'>,
  row: number,
  isAmid: boolean,
): boolean {
  const name = plainCell(cellAt(grid, row, names).text);
  const cells = (grid.rows[row] ?? [])
    .slice(names + 1)
    .filter(({ text, covered }) => isSaid(text) && !covered);
  if (name !== '' && heads.some((head) => plainCell(cellAt(grid, head, names).text) === name)) return true;
  if (cells.length === 0) return isAmid && TIMED.test(name);
  const texts = cells.filter(
    ({ text, doubt }) =>
      numberIn(text) === undefined && doubt === undefined && !isBlank(text) && !holdsDigit(text),
  );
  const allTexts = texts.length === cells.length;
  return allTexts && (texts.length > 1 || texts.some(({ text }) => /[(（]/.test(text)));
}

const isSaid = (text: string): boolean => plainCell(text) !== '';

/** A figure, if one that cannot be read; a head in brackets or of a time has digits too. */
const holdsDigit = (text: string): boolean =>
  /^[-约近超]?\d/.test(plainCell(text)) && !/[年月季(]/.test(plainCell(text));

/** The first column, or the one after a serial number; a table of indicators below each other is another kind of table. */
function namesIn(grid: Grid, heads: readonly number[], leftmost: number): number | string {
  const headOf = (column: number): string =>
    heads.map((row) => plainCell(cellAt(grid, row, column).text)).find((text) => text !== '') ?? '';
  const names = SERIAL.test(headOf(leftmost)) ? leftmost + 1 : leftmost;
  return /指标|^科目$|^(?:年份|年度|月份|时间|日期|季度)$/.test(headOf(names))
    ? `${placeOfCell(heads[0] ?? 0, names)}是“${headOf(names)}” → 第一列要写地方（镇、县、公司……），指标和时间写在表头，一列一个`
    : names;
}
