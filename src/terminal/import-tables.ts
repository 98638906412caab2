import { draftOf, type Draft, type Drafting } from '../intake/draft.js';
import { plainCell, type Grid } from '../intake/grid.js';
import { columnsOf } from '../intake/grid-columns.js';
import type { Column } from '../intake/grid-heads.js';
import { gridFacts } from '../intake/grid-facts.js';
import { partsOf } from '../intake/grid-parts.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { commonNames } from '../understanding/common-names.js';

/** A plain table as a draft, or what is wrong with it; beside it what was left out. */
export interface TableDraft {
  readonly draft: Draft | undefined;
  readonly mistakes: readonly string[];
  readonly left: readonly string[];
}

/** A table of places and their figures; `title` is its headline where it has none. */
export function tableDraft(
  grid: Grid,
  title: string,
  { home, ...drafting }: Omit<Drafting, 'place'> & { readonly home: string | undefined },
): TableDraft {
  const parts = partsOf(grid);
  if (typeof parts === 'string') return { draft: undefined, mistakes: [parts], left: [] };
  const { known, units, published } = drafting;
  const { columns, mistakes, left } = columnsOf(grid, parts, {
    anchor: { day: published.to, kind: 'article' },
    units,
  });
  const untimed = columns.some(({ period }) => period === undefined);
  const wrong = [...mistakes, ...(untimed ? [UNTIMED] : [])];
  if (wrong.length > 0 || columns.length === 0)
    return { draft: undefined, mistakes: wrong.length > 0 ? wrong : ['没有一列能读'], left };
  const headline = parts.titles.join(' ') || title;
  const place = placeIn(headline, known) ?? home;
  const indicators = new Set(
    [...commonNames, ...[...known.variables.values()].map(({ name }) => name)].map(plainCell),
  );
  const rows = {
    isIndicator: (said: string) => indicators.has(plainCell(said)),
    namesMeant: (said: string) => namesMeant(said, known),
    home: known.entities.get(place ?? '')?.name,
  };
  const told = columns.map((column) => withDoubtOfStock(column, known));
  const { paragraphs, proposals } = gridFacts(grid, parts, told, rows, units);
  const article = { title: headline, byline: undefined, paragraphs: [], tables: paragraphs };
  return {
    draft: draftOf(article, proposals, { ...drafting, place }),
    mistakes: [],
    left: [...left, ...parts.notes],
  };
}

const UNTIMED =
  '没有写是什么时候的，或者写了几个时间 → 在表的上面加一行，如 2023年1-6月主要经济指标，或者写进每列的表头';

/** A number of things there are is of a moment: 1-6月 of it are no six months of it. */
function withDoubtOfStock(column: Column, { variables }: Vocabulary): Column {
  const { metric, kind, cumulative, doubts } = column;
  if (!cumulative || kind === 'growth' || kind === 'share') return column;
  const known = [...variables.values()].find(({ name, alternateName }) =>
    [name, ...alternateName.map((other) => other.name)].some((one) => plainCell(one) === plainCell(metric)),
  );
  const isStock = known ? known.additive !== true : STOCK.test(metric);
  return isStock ? { ...column, doubts: [...doubts, `“${metric}”${STOCK_DOUBT}`] } : column;
}

const STOCK = /人口|户数|家数|存栏|余额|期末|保有量|库存|床位|均价|人均/;
const STOCK_DOUBT = '不像能逐月累计的数：是期末的，就把时间写进表头，如 民宿（家，2025年3月）';

/** Names of what a name may stand for. */
function namesMeant(said: string, { entities }: Vocabulary): string[] {
  const plain = plainCell(said);
  return [...entities.values()]
    .filter(({ name, alternateName }) =>
      [name, ...alternateName.map((other) => other.name)].some((one) => plainCell(one) === plain),
    )
    .map(({ name }) => name);
}

/** The place that a title names, the longest name first. */
const placeIn = (title: string, { entities }: Vocabulary): string | undefined =>
  [...entities.values()]
    .filter(({ name, alternateName }) =>
      [name, ...alternateName.map((one) => one.name)].some((one) => title.includes(one)),
    )
    .sort((a, b) => b.name.length - a.name.length)[0]?.id;
