import { readQuantities } from '../language/quantities.js';
import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import { cellAt, isBlank, numberIn, placeOfCell, plainCell, type Cell, type Grid } from './grid.js';
import type { Column } from './grid-heads.js';
import type { Parts } from './grid-parts.js';
import type { Paragraph } from './page.js';
import type { Proposal } from './proposal.js';
import { cellFact } from './cells.js';

/** Whom the rows of a table may be about. */
export interface Rows {
  /** Names that a name may stand for; more than one where it is ambiguous. */
  readonly namesMeant: (said: string) => readonly string[];
  /** Whether a name is that of an indicator, and no place. */
  readonly isIndicator: (said: string) => boolean;
  /** The place that 全县 means. */
  readonly home: string | undefined;
}

export interface GridFacts {
  /** One for each row with figures. */
  readonly paragraphs: readonly Paragraph[];
  readonly proposals: readonly Proposal[];
}

/** The facts of a table, cell by cell; one that cannot be read is proposed with what is wrong with it. */
export function gridFacts(
  grid: Grid,
  { names, body }: Pick<Parts, 'names' | 'body'>,
  columns: readonly Column[],
  rows: Rows,
  units: UnitTable,
): GridFacts {
  const fractions = new Set(columns.filter((column) => looksLikeFractions(grid, body, column)));
  const paragraphs: Paragraph[] = [];
  const proposals: Proposal[] = [];
  for (const row of body) {
    const own = columns.flatMap((column) => {
      const cell = cellAt(grid, row, column.at);
      if (isBlank(cell.text) && cell.doubt === undefined) return [];
      const fact = factOf(cell, column, paragraphs.length);
      const place = placeOfCell(row, column.at);
      const { entity, unclear } = subjectOf(cellAt(grid, row, names).text, rows);
      const doubts = [...column.doubts, ...(fractions.has(column) ? [FRACTION] : []), ...fact.flags];
      const flags = [
        ...(unclear === undefined ? [] : [`没有写明是哪里：${placeOfCell(row, names)}${unclear}`]),
        ...doubts.map((doubt) => `${place}：${doubt}`),
      ];
      return [{ ...fact, entity, flags }];
    });
    if (own.length === 0) continue;
    const text = (grid.rows[row] ?? [])
      .map((cell) => cell.text.trim())
      .filter((word) => word !== '')
      .join(' ');
    paragraphs.push({ text, lines: [row + 1, row + 1], pieces: 1 });
    proposals.push(...own);
  }
  return { paragraphs, proposals };

  function factOf(cell: Cell, column: Column, paragraph: number): Proposal {
    const { metric, growthName, kind, period, cumulative } = column;
    const { number, doubt } = figureIn(cell, column, units);
    const base = {
      ...{ entity: '', metric, growthName, kind, period, cumulative, paragraph, growth: kind === 'growth' },
      quote: '',
    };
    const fact = number === undefined ? undefined : cellFact({ ...base, number }, units);
    if (fact && doubt === undefined) return isShare(fact) ? { ...fact, kind: 'share' } : fact;
    const unit = cellFact({ ...base, number: `0${column.unit}` }, units) ?? NOWHERE(base);
    return { ...unit, printed: cell.text.trim() || '？', flags: [doubt ?? `“${cell.text}”读不成一个数`] };
  }
}

/** 65.1% of a head that has no unit. */
const isShare = ({ kind, metric, quantity }: Proposal): boolean =>
  kind === 'level' && quantity.unitCode === 'P1' && /[率比]$|比[重例]$/.test(metric);

const FRACTION = '这一列的百分数都小于1，看着像没有乘100';

/** 0.057 for 5.7%: per cent that nobody multiplied. */
function looksLikeFractions(grid: Grid, body: readonly number[], { at, unit }: Column): boolean {
  const numbers = body.flatMap((row) => numberIn(cellAt(grid, row, at).text)?.digits ?? []);
  return (
    unit === '%' &&
    numbers.length > 0 &&
    numbers.every((digits) => Math.abs(Number(digits)) < 1) &&
    numbers.some((digits) => /\.\d{3,}/.test(digits))
  );
}

/** The figure of a cell with its unit, or what is in doubt. */
function figureIn(cell: Cell, { unit }: Column, units: UnitTable): { number?: string; doubt?: string } {
  if (cell.doubt !== undefined) return { doubt: cell.doubt };
  if (cell.covered) return { doubt: '合并的单元格，不知道是哪一行的' };
  const number = numberIn(cell.text);
  if (number && (number.percent || unit !== '')) {
    if (number.percent && unit !== '' && unit !== '%')
      return { doubt: `“${cell.text}”的单位不是表头写的“${unit}”` };
    const printed = number.digits + (number.percent ? '%' : unit);
    return readsAs(printed, units) ? { number: printed } : { doubt: `“${printed}”读不成一个数` };
  }
  if (number) return { doubt: `“${cell.text}”没有写单位 → 写在表头的括号里；不认识的单位先加到 units.yaml` };
  const text = plainCell(cell.text);
  const own = readQuantities(text, units)[0]?.quantity.unit ?? '';
  if (!readsAs(text, units) || own === '' || /[²³¹⁰-₟]/.test(cell.text))
    return { doubt: `“${cell.text}”读不成一个数` };
  const asked = unit === '' ? own : (readQuantities(`1${unit}`, units)[0]?.quantity.unit ?? '');
  return asked === own ? { number: text } : { doubt: `“${cell.text}”的单位不是表头写的“${unit}”` };
}

/** One figure, and nothing besides. */
function readsAs(printed: string, units: UnitTable): boolean {
  const { text } = normalize(printed);
  const [mention, ...others] = readQuantities(text, units);
  return mention?.start === 0 && mention.end === text.length && others.length === 0;
}

const TIME = /^(?:(?:19|20)\d{2}年?|\d{1,2}月|[一二三四]季度|[上下]半年)/;

/** Whom a row is about. */
function subjectOf(
  said: string,
  { namesMeant, isIndicator, home }: Rows,
): { readonly entity: string; readonly unclear?: string } {
  const name = plainCell(said).replace(/^(?:其中|#):?/, '');
  if (name === '') return { entity: '', unclear: '是空的' };
  if (/^[全本我](?:省|市|县|区|镇|乡|街道)$/.test(name))
    return home === undefined ? { entity: '', unclear: `“${name}”，用 --place 写明` } : { entity: home };
  if (/^(?:合计|总计|总[和数]|小计|平均)$/.test(name)) return { entity: '', unclear: `“${name}”` };
  if (TIME.test(name)) return { entity: '', unclear: `“${name}”是时间` };
  const meant = namesMeant(name);
  if (meant.length === 0 && isIndicator(name)) return { entity: '', unclear: `“${name}”是指标` };
  return meant.length > 1
    ? { entity: '', unclear: `“${name}”可能是${meant.join('，也可能是')}` }
    : {
        entity:
          meant[0] ??
          said
            .trim()
            .replace(/^(?:其\s*中|#)\s*[:：]?/, '')
            .replace(/\s+/g, ''),
      };
}

const NOWHERE = ({
  quote,
  ...base
}: Pick<Proposal, 'entity' | 'metric' | 'kind' | 'cumulative' | 'paragraph' | 'quote'>): Proposal => ({
  entity: base.entity,
  metric: base.metric,
  kind: base.kind,
  cumulative: base.cumulative,
  paragraph: base.paragraph,
  quote,
  quantity: { value: '0', unit: '', unitCode: '', unitMultiplier: 0, hedge: 'exact' },
  printed: '',
  planned: false,
  flags: [],
});
