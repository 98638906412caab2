import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { articlesOf } from '../intake/articles.js';
import { draftOf, type Draft } from '../intake/draft.js';
import { factsOf } from '../intake/facts.js';
import { homeOf } from '../intake/page-home.js';
import { unitTable, type UnitTable } from '../language/units.js';
import { isPublishable } from '../library/draft-additions.js';
import { openKnowledge } from '../library/open.js';
import type { Article } from '../model/article.js';
import { EMPTY_VOCABULARY, type Vocabulary } from '../model/vocabulary.js';
import { commonNames } from '../understanding/common-names.js';
import { accept } from './intake-accept.js';
import { draftedOf } from './intake-additions.js';
import { savedDrafts } from './intake-drafts.js';
import { articleLines, factLines, namingOf, shownDraft, shownFact, type Read } from './intake-lines.js';
import { usage, wantedBy, type Wanted } from './intake-options.js';
import { issueLines } from './issue-lines.js';
import { runCommand } from './command.js';
import { keepingFor } from './keeping.js';
import { decodePage, isPdf } from './page-text.js';
import { openTelling } from './telling.js';

export async function intake(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Writable,
  errors: { write(text: string): unknown },
): Promise<number> {
  const { say, fail } = openTelling(output, errors);
  const wanted = wantedBy(args, env);
  if (typeof wanted === 'string') return wanted === usage ? say([usage]) : fail([wanted], 2);
  if (wanted.files.length === 0) return fail(['文件夹里没有版面文件 → 应当有 .txt、.md、.html 或 .pdf'], 1);
  const keeping = keepingFor(wanted.knowledge, env);
  if (typeof keeping === 'string') return fail([keeping], 2);
  const opened = existsSync(wanted.knowledge) ? openKnowledge(wanted.knowledge) : undefined;
  if (opened && !opened.knowledge && existsSync(join(wanted.knowledge, 'variables.yaml')))
    return fail(issueLines(wanted.knowledge, opened.issues), 1);
  const vocabulary = opened?.knowledge?.vocabulary ?? EMPTY_VOCABULARY;
  const units = unitTable(vocabulary.units);
  const words = [...commonNames, ...[...vocabulary.variables.values()].map(({ name }) => name)];
  const home = vocabulary.entities.get(wanted.place ?? opened?.knowledge?.defaultPlace ?? '')?.name;
  const pages: Read[] = [];
  for (const file of wanted.files) {
    const bytes = file === '-' ? readFileSync(0) : readFileSync(file);
    const text = isPdf(bytes) ? await (await import('./page-pdf.js')).textOfPdf(bytes) : decodePage(bytes);
    if (typeof text !== 'string') return fail([`${file}：${text.mistake}`], 1);
    const page = file === '-' ? 'stdin' : basename(file).replace(/\.[^.]+$/, '');
    const anchor = { day: wanted.published.to, kind: 'article' } as const;
    const read = articlesOf(text, words);
    const grounds = { anchor, units, page: text };
    const own = home ?? homeOf(read, grounds);
    const articles = read.map((article) => ({
      article,
      proposals: factsOf(article, { ...grounds, home: own }),
    }));
    if (articles.length === 0) return fail([`${file}：没有找到稿件 → 应当有一行标题和下面的正文`], 1);
    pages.push({ page, articles });
  }
  if (wanted.json !== undefined)
    return say(wanted.json === 'articles' ? pages.flatMap(articleLines) : pages.flatMap(factLines));
  const known = opened?.knowledge?.articles ?? new Map<string, Article>();
  const drafts = draftsOf(pages, wanted, vocabulary, units, new Set(known.keys()));
  const fresh = drafts.filter((draft) => !isKnown(draft, [...known.values()]));
  const repeated = drafts
    .filter((draft) => !fresh.includes(draft))
    .map(({ headline }) => `已经收过：《${headline}》`);
  const drafted = fresh.map((draft) => draftedOf(draft, new Set(vocabulary.sources.keys())));
  const named = namingOf(vocabulary, drafted);
  if (!wanted.accept)
    return say([
      ...drafted.flatMap((draft) => shownDraft(draft, named)),
      ...repeated,
      ...savedDrafts(wanted.knowledge, drafted),
    ]);
  const hasPlace = opened?.knowledge?.defaultPlace !== undefined;
  const { facts, left, issues } = accept(wanted.knowledge, drafted, hasPlace, isPublishable, keeping);
  if (issues.length > 0) return fail(issueLines(wanted.knowledge, issues), 1);
  return say([
    ...(drafted.length > 0 ? [`收进了${drafted.length}篇稿件、${facts}条事实。`] : []),
    ...repeated,
    ...[...left].map(([fact, why]) => `没有收：${shownFact(fact, named)}（${why}）：“${fact.quote}”`),
  ]);
}

/** The same headline of the same day is the same article. */
const isKnown = ({ headline, published }: Draft, articles: readonly Article[]): boolean =>
  articles.some((one) => one.headline === headline && one.published.to === published.to);

function draftsOf(
  pages: readonly Read[],
  wanted: Wanted,
  vocabulary: Vocabulary,
  units: UnitTable,
  known: ReadonlySet<string>,
): Draft[] {
  const articles = new Set(known);
  const growing = {
    ...vocabulary,
    entities: new Map(vocabulary.entities),
    variables: new Map(vocabulary.variables),
    rankings: new Map(vocabulary.rankings),
  };
  return pages.flatMap(({ articles: own }) =>
    own.map(({ article, proposals }) => {
      const draft = draftOf(article, proposals, {
        known: growing,
        units,
        published: wanted.published,
        source: wanted.source,
        place: wanted.place,
        articles,
      });
      articles.add(draft.id);
      for (const entity of draft.terms.entities) growing.entities.set(entity.id, entity);
      for (const variable of draft.terms.variables) growing.variables.set(variable.id, variable);
      for (const ranking of draft.terms.rankings) growing.rankings.set(ranking.id, ranking);
      return draft;
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runCommand(() => intake(process.argv.slice(2), process.env, process.stdout, process.stderr));
