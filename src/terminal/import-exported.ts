import { normalize } from '../language/normalize.js';
import { periodText } from '../language/period-text.js';
import { readPeriods } from '../language/periods.js';
import type { UnitTable } from '../language/units.js';
import { parsePeriod, samePeriod } from '../model/period.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Grid } from '../intake/grid.js';
import type { Drafted, DraftedFact } from '../library/drafts.js';
import { doubtsOf, exportedRows, type ExportedRow } from './import-rows.js';
import { exportedTerms } from './import-terms.js';

/** Drafts of articles, or what of the export cannot be read. */
export interface ExportDrafts {
  readonly drafts: readonly Drafted[];
  readonly mistakes: readonly string[];
}

/** The articles of an export with their facts, in its order; what is in doubt is said of each fact. */
export function exportDrafts(grid: Grid, known: Vocabulary, units: UnitTable): ExportDrafts {
  const { rows, mistakes } = exportedRows(grid);
  if (mistakes.length > 0) return { drafts: [], mistakes };
  const terms = exportedTerms(rows, known, units);
  const factOf = (row: ExportedRow): DraftedFact => {
    const list = terms.lackedList(row);
    const lacked = list === undefined ? [] : [`知识库里没有榜单 ${list} → 先加到 rankings.yaml`];
    return drafted(row, terms.isText(row), [...doubtsOf(row, units), ...lacked]);
  };
  const drafts = [...grouped(rows, ({ article }) => article)].map(([id, [first, ...others]]) => ({
    id,
    year: first.publishedTo.slice(0, 4),
    front: {
      id,
      headline: first.headline,
      source: terms.sourceOf(first.source),
      published: { from: first.publishedFrom, to: first.publishedTo, basis: '照导出的表格' },
      authors: first.authors === '' ? [] : first.authors.split('、'),
    },
    passages: [...grouped([first, ...others], ({ passage }) => passage)].map(([passage, own]) => ({
      id: passage,
      lines: '',
      text: own.reduce((text, row) => text + sentenceOf(row, text), ''),
      facts: own.map(factOf),
    })),
    entries: terms.entriesOf([first, ...others]),
  }));
  return { drafts, mistakes: [] };
}

type Some<T> = readonly [T, ...T[]];

/** In the order in which each key comes first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, Some<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A quote as a sentence, with the time that it leaves to what stood before it. */
function sentenceOf({ quote, period: iso, publishedTo: day, hedge }: ExportedRow, before: string): string {
  const period = parsePeriod(iso);
  const said = readPeriods(normalize(quote).text, { day, kind: 'article' });
  const untold = hedge !== '' && period !== undefined && !said.some((one) => samePeriod(one.period, period));
  if (!untold && before.includes(quote)) return '';
  return `${untold ? `${periodText(period)}，` : ''}${quote}${/[。！？]$/.test(quote) ? '' : '。'}`;
}

function drafted(row: ExportedRow, isText: boolean, doubt: readonly string[]): DraftedFact {
  const { entity: about, variable, ranking, printed: value, status, note, quote } = row;
  return {
    ...{ about, variable },
    ...(ranking === '' ? {} : { ranking }),
    value,
    ...(isText ? { qualitative: true } : {}),
    period: writtenPeriod(row),
    ...(row.cumulative === 'true' ? { cumulative: true } : {}),
    ...(status === '' || status === 'normal' ? {} : { status }),
    ...(note === '' ? {} : { note }),
    quote,
    ...(doubt.length === 0 ? {} : { doubt }),
  };
}

/** As an editor writes it: the page's own date, and what lasts until then, without the date. */
function writtenPeriod({ period, publishedFrom: from, publishedTo: to }: ExportedRow): string {
  if (period === to || period === `${from}/${to}`) return 'published';
  const [start = '', end] = period.split('/');
  return end === to ? `${start}/published` : period;
}
