import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Grid } from '../intake/grid.js';
import { unitTable } from '../language/units.js';
import type { Drafted } from '../library/drafts.js';
import { openKnowledge } from '../library/open.js';
import type { Article, Published } from '../model/article.js';
import type { Knowledge } from '../model/knowledge.js';
import { EMPTY_VOCABULARY } from '../model/vocabulary.js';
import { runCommand } from './command.js';
import { gridOfCsv } from './import-csv.js';
import { exportDrafts } from './import-exported.js';
import { isExported } from './import-rows.js';
import { usage, wantedBy, type Wanted } from './import-options.js';
import { tableDraft } from './import-tables.js';
import { draftedOf } from './intake-additions.js';
import { savedDrafts } from './intake-drafts.js';
import { namingOf, shownDraft } from './intake-lines.js';
import { issueLines } from './issue-lines.js';
import { keepingFor } from './keeping.js';
import { openTelling } from './telling.js';

/** Reads tables into drafts; nothing is served before it was reviewed. Gives the exit code. */
export async function importTables(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Writable,
  errors: { write(text: string): unknown },
): Promise<number> {
  const { say, fail } = openTelling(output, errors);
  const wanted = wantedBy(args, env);
  if (typeof wanted === 'string') return wanted === usage ? say([usage]) : fail([wanted], 2);
  const { knowledge: folder } = wanted;
  const keeping = keepingFor(folder, env);
  if (typeof keeping === 'string') return fail([keeping], 2);
  const opened = existsSync(join(folder, 'variables.yaml')) ? openKnowledge(folder) : undefined;
  if (opened && !opened.knowledge) return fail(issueLines(folder, opened.issues), 1);
  const { place } = wanted;
  if (place !== undefined && opened?.knowledge?.vocabulary.entities.has(place) !== true)
    return fail([`知识库里没有“${place}”这个地方，--place 要用 places.yaml 里的 id`], 2);
  const found: Drafted[] = [];
  const left: string[] = [];
  for (const file of wanted.files) {
    const grids = await gridsOf(file);
    if ('mistake' in grids) return fail([`${file}：${grids.mistake}`], 1);
    if (grids.length === 0) return fail([`${file}：表格是空的`], 1);
    for (const grid of grids) {
      const where = grid.name === '' ? file : `${file} 工作表“${grid.name}”`;
      if (!isExported(grid) && !wanted.published)
        return fail([`${where}：不知道是哪天见报的 → 加 --published 见报日期，如 --published 2025-06-10`], 2);
      const read = readGrid(grid, titleOf(file, grid), wanted, opened?.knowledge, found);
      if (read.mistakes.length > 0)
        return fail(
          read.mistakes.map((mistake) => `${where}：${mistake}`),
          1,
        );
      found.push(...read.drafts);
      left.push(...read.left.map((line) => `${where}：${line}`));
    }
  }
  const known = [...(opened?.knowledge?.articles.values() ?? [])];
  const taken = found.find((draft) => known.some(({ id }) => id === draft.id) && !isKnown(draft, known));
  if (taken) return fail([`知识库里 ${taken.id} 是另一篇稿件 → 把表里的 article 换一个 id`], 1);
  const fresh = found.filter((draft) => !isKnown(draft, known));
  const named = namingOf(opened?.knowledge?.vocabulary ?? EMPTY_VOCABULARY, fresh);
  return say([
    ...fresh.flatMap((draft) => [...shownDraft(draft, named), ...newNames(draft), ...unreadCells(draft)]),
    ...left,
    ...found
      .filter((draft) => isKnown(draft, known))
      .map(({ front }) => `已经收过：《${String(front['headline'])}》`),
    ...savedDrafts(folder, fresh),
  ]);
}

/** The same headline of the same day is the same article. */
const isKnown = ({ front }: Drafted, articles: readonly Article[]): boolean =>
  articles.some(
    ({ headline, published }) =>
      headline === front['headline'] && published.to === (front['published'] as Published).to,
  );

/** A workbook by its first bytes, whatever it is called. */
async function gridsOf(file: string): Promise<readonly Grid[] | { readonly mistake: string }> {
  const bytes = readFileSync(file);
  const isBook = /^(?:504b0304|d0cf11e0)/.test(bytes.subarray(0, 4).toString('hex'));
  if (isBook) return (await import('./import-xlsx.js')).gridsOfXlsx(bytes);
  const grid = gridOfCsv(bytes);
  return 'mistake' in grid ? grid : [grid];
}

const titleOf = (file: string, { name }: Grid): string =>
  [basename(file).replace(/\.[^.]+$/, ''), name].filter((part) => part !== '').join(' ');

interface Read {
  readonly drafts: readonly Drafted[];
  readonly mistakes: readonly string[];
  readonly left: readonly string[];
}

function readGrid(
  grid: Grid,
  title: string,
  { published, source, place }: Wanted,
  knowledge: Knowledge | undefined,
  before: readonly Drafted[],
): Read {
  const known = knowledge?.vocabulary ?? EMPTY_VOCABULARY;
  const units = unitTable(known.units);
  if (isExported(grid) || !published) return { ...exportDrafts(grid, known, units), left: [] };
  const { draft, ...rest } = tableDraft(grid, title, {
    ...{ known, units, published, source },
    home: place ?? knowledge?.defaultPlace,
    articles: new Set([...(knowledge?.articles.keys() ?? []), ...before.map(({ id }) => id)]),
  });
  return { ...rest, drafts: draft ? [draftedOf(draft, new Set(known.sources.keys()))] : [] };
}

/** What a draft would add to the vocabulary: a name misspelt is a new one. */
function newNames({ entries }: Drafted): string[] {
  const lists = [
    ['新的地方', 'places.yaml'],
    ['新的公司、机构', 'entities.yaml'],
    ['新的指标', 'variables.yaml'],
  ] as const;
  return lists.flatMap(([said, file]) => {
    const names = (entries[file] ?? []).map((entry) => String((entry as { readonly name?: unknown }).name));
    return names.length > 0 ? [`  ${said}：${names.join('、')}`] : [];
  });
}

/** What a person can do about cells that cannot be read. */
function unreadCells({ id, passages }: Drafted): string[] {
  const doubts = passages.flatMap(({ facts }) => facts.flatMap(({ doubt = [] }) => doubt));
  return doubts.length === 0
    ? []
    : [`  有${doubts.length}处拿不准：看草稿时改，或者改好表格、删掉 drafts/${id} 再导入`];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runCommand(() => importTables(process.argv.slice(2), process.env, process.stdout, process.stderr));
