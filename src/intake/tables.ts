import { normalize } from '../language/normalize.js';
import { parsePeriod, type Period } from '../model/period.js';
import type { Tabled } from './carried.js';
import { cellFact } from './cells.js';
import { doubtsOf, NO_METRIC, NO_SUBJECT, NO_TIME, NO_UNIT } from './doubts.js';
import { isCount } from './figures.js';
import { flatColumns, type FlatColumn } from './flat-columns.js';
import { flatMetric } from './flat-metrics.js';
import { flatOwners, type FlatOwner } from './flat-rows.js';
import { flatTableOf, type FlatRow } from './flat-table.js';
import { flatTitle } from './flat-titles.js';
import { isBlank } from './grid.js';
import { timeOfHead } from './grid-times.js';
import type { Proposal } from './proposal.js';
import { asPrinted } from './quotes.js';

/** The facts of a table flattened to words: each cell is of what its row, its column and the title say. */
export function readTable(raw: string, carried: Tabled, paragraph: number): Proposal[] {
  const table = flatTableOf(raw);
  if (!table) return [];
  const { anchor, units, local, bodies, subject, usual } = carried;
  // A telephone, a place in a list: numbers of which nothing tells what they are.
  if (table.title === '' && table.labels.length === 0 && table.units.length === 0) return [];
  const title = flatTitle(table.title || (carried.title ?? ''), local, anchor);
  const entity = title.entity ?? subject;
  const many = table.rows[0]?.cells.length ?? 1;
  const columns = flatColumns(table.labels, table.units, many, title.told, anchor);
  const isUnlabelled = many > 1 && table.labels.length === 0;
  const ownerOf = flatOwners(table, local, bodies);
  const normal = normalize(raw);
  const odd = new Set(table.odd);
  return [...table.rows, ...table.odd].flatMap((row) => {
    let of = '';
    return row.cells.flatMap((cell, at) => {
      const column = columns[odd.has(row) ? 0 : at];
      if (!column || isBlank(cell)) return [];
      const owner = ownerOf(row.key);
      if (column.kind === 'level' || of === '') of = flatMetric(owner, column, title.metric);
      const fact = factOf(row, cell, column, owner, asPrinted(of, normal));
      return fact
        ? [
            {
              ...fact,
              flags: [...new Set([...fact.flags, ...(isUnlabelled || odd.has(row) ? [NO_METRIC] : [])])],
            },
          ]
        : [];
    });
  });

  function factOf(
    row: FlatRow,
    cell: string,
    column: FlatColumn,
    owner: FlatOwner,
    of: string,
  ): Proposal | undefined {
    const isGrowth = column.kind === 'growth' || owner.kind === 'growth';
    const falls = column.falls || (owner.kind === 'growth' && /[降减]/.test(owner.name));
    const own = /\(([^()]{1,6})\)$/.exec(row.key)?.[1];
    const unit = isGrowth ? '%' : column.kind === 'level' && own !== undefined ? own : column.unit;
    const signed = falls && !cell.startsWith('-') ? `-${cell}` : cell;
    const printed = /[%\p{Script=Han}]$/u.test(cell) ? signed : signed + unit;
    const period = periodOf(row, column, owner);
    const whose = owner.kind === 'entity' ? owner.name : owner.kind === 'above' ? '' : entity;
    const name =
      column.kind === 'rank'
        ? `${of.replace(/(?:名次|位次|排名)$/, '')}位次`
        : column.kind === 'share'
          ? `${of}占比`
          : of;
    const fact = cellFact(
      {
        entity: whose,
        metric: isGrowth ? of : name,
        growth: isGrowth,
        ...(column.since === '' ? {} : { growthName: `${of}${column.since}增速` }),
        number: printed,
        period,
        cumulative: column.told?.cumulative ?? false,
        kind: isGrowth ? 'growth' : column.kind,
        quote: row.quote,
        paragraph,
        note: owner.kind === 'growth' ? '两年之间的增长。' : undefined,
      },
      units,
    );
    if (!fact) return undefined;
    const kind = fact.kind === 'level' && isCount(fact.quantity.unitCode, units) ? 'count' : fact.kind;
    const isShare = kind === 'level' && fact.quantity.unitCode === 'P1';
    const lacksTime = period === undefined || column.told === null;
    return {
      ...fact,
      kind: isShare ? 'share' : kind,
      flags: [
        ...doubtsOf(whose, of),
        ...(column.kind === 'rank' ? [NO_METRIC] : []),
        ...(owner.kind === 'above' ? [NO_SUBJECT] : []),
        ...(fact.quantity.unit === '' ? [NO_UNIT] : []),
        ...(lacksTime ? [NO_TIME] : []),
      ],
    };
  }

  /** The time of the row, else of the column, of the title, and of the article where it tells of one only. */
  function periodOf({ key }: FlatRow, { told }: FlatColumn, owner: FlatOwner): Period | undefined {
    if (owner.kind === 'growth') return yearsOf();
    if (told === null) return undefined;
    if (owner.kind !== 'time') return told?.period ?? usual;
    return timeOfHead(
      key.replace(/^((?:19|20)\d{2})年$/, '$1').replace(/份$/, ''),
      told ?? title.told,
      anchor,
    )?.period;
  }

  /** From the first year of a table to its last. */
  function yearsOf(): Period | undefined {
    const years = [...(table?.rows ?? [])].flatMap(({ key }) => /^((?:19|20)\d{2})年?$/.exec(key)?.[1] ?? []);
    return years.length > 1 ? parsePeriod(`${years[0] ?? ''}/${years.at(-1) ?? ''}`) : undefined;
  }
}
