import { normalize } from '../language/normalize.js';

/** 125,000; -1.2%; 3.2 */
const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** Whether a word of a table is a number. */
export const isNumber = (word: string): boolean => NUMBER.test(normalize(word).text);

/** The words of a line, each in its one form: 蔬菜, -1.2. */
export const wordsOf = (line: string): string[] =>
  line
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => normalize(word).text);

/** Whether a line is a row of a table: a name and its numbers. */
export function isRow(line: string): boolean {
  const [name = '', ...rest] = line.trim().split(/\s+/);
  return /^\p{Script=Han}|^(?:19|20)\d{2}年/u.test(name) && rest.length > 0 && rest.every(isNumber);
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
