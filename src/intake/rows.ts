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

/** Whether the line before the rows heads them: the unit, or the names of the columns. */
const isHead = (line: string): boolean =>
  !ENDS.test(line) &&
  line.length <= LONGEST_HEAD &&
  (/单位[:：]/.test(line) || line.trim().split(/\s+/).length > 1);

/** Lines that are rows of one table or its head, each with the number of the table; others have none. */
export function tablesAmong(lines: readonly string[]): (number | undefined)[] {
  const tables: (number | undefined)[] = lines.map(() => undefined);
  for (const [at, line] of lines.entries()) {
    if (!isRow(line)) continue;
    const before = tables[at - 1];
    if (before !== undefined) tables[at] = before;
    else if (isRow(lines[at + 1] ?? '')) {
      tables[at] = at;
      if (isHead(lines[at - 1] ?? '')) tables[at - 1] = at;
    }
  }
  return tables;
}
