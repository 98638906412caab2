import { lazily } from '../language/lazily.js';
import { normalize } from '../language/normalize.js';
import { unitTable } from '../language/units.js';

/** 125,000; -1.2%; 3.2 */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** Whether a word of a table is a number. */
export const isNumber = (word: string): boolean => NUMBER.test(normalize(word).text);

const COUNTED = /^(-?[\d.,]+)[万亿]?(\p{Script=Han}{1,4})$/u;
/** 2023年, 1月, 上周: a time is no cell. */
const TIME = /^[年月日季]/;
const units = lazily(() => unitTable());

/** Whether a word is a number with its unit, or without: 12.6亿元, 28位, 3.2. */
export function isCell(word: string): boolean {
  if (isNumber(word)) return true;
  const [, number = '', unit = ''] = COUNTED.exec(word) ?? [];
  return isNumber(number) && !TIME.test(unit) && units().find(unit) !== undefined;
}

/** Whether a line is a row of a table: a name and its numbers. */
export function isRow(line: string): boolean {
  const [name = '', ...rest] = line.trim().split(/\s+/);
  return (
    /^\p{Script=Han}|^(?:19|20)\d{2}年/u.test(name) &&
    rest.length > 0 &&
    rest.every((cell) => isCell(normalize(cell).text))
  );
}

const ENDS = /[。！？!?;；]/;
const LONGEST_HEAD = 45;

/** Whether a line tells the unit: (单位:亿元); 历年用电量(亿千瓦时). */
function tellsUnit(line: string): boolean {
  const [, bracket = ''] = /[(（]([^()（）]{1,8})[)）]\s*$/.exec(line) ?? [];
  return (
    /单位[:：]/.test(line) ||
    (bracket !== '' && units().find(bracket.replace(/^[万亿]+(?=.)/, '')) !== undefined)
  );
}

/** Whether the line before the rows heads them: the unit, or the names of the columns. */
const isHead = (line: string): boolean =>
  !ENDS.test(line) && line.length <= LONGEST_HEAD && (tellsUnit(line) || wordsIn(line) > 1);

const wordsIn = (line: string): number => line.trim().split(/\s+/).length;

/** 表1 各镇主要指标, 附表:…: the title of a table, that is no headline. */
const CAPTION = /^附?[表图]\s?(?:[\d一二三四五六七八九十]+\s|[\d一二三四五六七八九十]*[:：])/;

/**
 * Lines that are rows of one table, its head or its caption, each with the number of the table; others have none. Rows may
 * stand apart by blank lines, where they have as many cells as the row or the head before.
 */
export function tablesAmong(lines: readonly string[]): (number | undefined)[] {
  const tables: (number | undefined)[] = lines.map(() => undefined);
  const filled = [...lines.keys()].filter((at) => lines[at]?.trim() !== '');
  const lineAt = (nth: number): string => lines[filled[nth] ?? -1] ?? '';
  const meets = (nth: number): boolean =>
    (filled[nth] ?? 0) - (filled[nth - 1] ?? 0) === 1 || wordsIn(lineAt(nth)) === wordsIn(lineAt(nth - 1));
  for (const [nth, at] of filled.entries()) {
    if (!isRow(lineAt(nth))) continue;
    const table = tables[filled[nth - 1] ?? -1];
    if (table !== undefined && meets(nth)) tables.fill(table, filled[nth - 1], at + 1);
    else if (isRow(lineAt(nth + 1)) && meets(nth + 1)) tables.fill(at, topOf(nth), at + 1);
  }
  return tables;

  /** The first line of the table whose rows begin there. */
  function topOf(row: number): number {
    const hasHead = row > 0 && isHead(lineAt(row - 1)) && (meets(row) || tellsUnit(lineAt(row - 1)));
    const top = hasHead ? row - 1 : row;
    return filled[top > 0 && CAPTION.test(lineAt(top - 1)) ? top - 1 : top] ?? 0;
  }
}
