import { cellAt, placeOfCell, plainCell, type Grid } from './grid.js';
import { readHead, type Before, type Column, type Reading } from './grid-heads.js';
import { periodOfTitles } from './grid-times.js';
import type { Parts } from './grid-parts.js';

/** What is wrong with a head, or left out; the place is told with it. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly mistakes: readonly string[];
  readonly left: readonly string[];
}

const REMARKS = /^(?:备注|说明|注释?|来源|数据来源)$/;

/** The columns of a table by their heads, each told with what is wrong with it. */
export function columnsOf(grid: Grid, parts: Parts, reading: Reading): Columns {
  const told = periodOfTitles(parts.titles, reading.anchor);
  const width = Math.max(0, ...grid.rows.map(({ length }) => length));
  const columns: Column[] = [];
  const mistakes: string[] = [];
  const left: string[] = [];
  let before: Before = { metric: '', period: undefined, cumulative: false };
  for (let at = parts.names + 1; at < width; at++) {
    const said = headsOver(grid, parts.heads, at);
    const place = placeOfCell(parts.heads.at(-1) ?? 0, at);
    const used = parts.body.find((row) => plainCell(cellAt(grid, row, at).text) !== '');
    if (used === undefined) continue;
    const read =
      said.length === 0
        ? `没有表头，而${placeOfCell(used, at)}有字 → 补上表头；CSV 里带逗号的数要放在引号里`
        : readHead(said, before, reading, told, parts);
    if (REMARKS.test(said.at(-1) ?? '')) left.push(`${place}“${said.at(-1) ?? ''}”没有读`);
    else if (typeof read === 'string') mistakes.push(`${place}：${read}`);
    else if (/排[名位]|位次|名次/.test(read.metric))
      left.push(`${place}“${read.metric}”没有读：名次要写明是哪张榜`);
    else {
      columns.push({ at, ...read });
      if (read.kind !== 'growth') before = latest(read, before);
    }
  }
  return { columns, mistakes, left };
}

/** Of an indicator told for several times, the last. */
const latest = (read: Before, before: Before): Before =>
  read.metric === before.metric && before.period && !(read.period && read.period.to > before.period.to)
    ? before
    : read;

/** The heads above a column from the top, each once; a blank one is told by its neighbour to the left. */
function headsOver(grid: Grid, heads: readonly number[], column: number): string[] {
  const said = heads.map((row, level) => {
    for (let at = column; at > 0; at--) {
      const text = plainCell(cellAt(grid, row, at).text);
      const below = heads
        .slice(level + 1)
        .some((lower) => plainCell(cellAt(grid, lower, column).text) !== '');
      if (text !== '' || !below) return text;
    }
    return '';
  });
  return said.filter((text, at) => text !== '' && text !== said[at - 1]);
}
