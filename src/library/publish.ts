import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import type { Issue } from '../model/issue.js';
import { issue } from './issues.js';
import { startOf } from './source.js';
import { changeKept, type Keeping } from './versions/keep.js';
import { stateOf, type FolderState } from './versions/state.js';
import { vocabularyFiles, type VocabularyFile } from './files.js';
import { dataOf, entryOf } from './yaml/node.js';
import { readYaml } from './yaml/read.js';

/** An article file to be, and entries that its facts need. */
export interface Addition {
  readonly article: ArticleText;
  readonly entries: Readonly<Partial<Record<VocabularyFile, readonly object[]>>>;
  /** Entity that questions without a place are about, where the folder names none yet. */
  readonly place?: string | undefined;
}

export interface ArticleText {
  readonly id: string;
  readonly year: string;
  readonly front: object;
  readonly passages: readonly {
    readonly id: string;
    readonly lines: string;
    readonly text: string;
    readonly facts: readonly object[];
  }[];
}

/**
 * Adds articles with their vocabulary to a knowledge folder, which is made where there is none. The whole is checked in a
 * copy first; with a mistake in it the folder stays as it was and the mistakes are given. What was there before and what is
 * there now are kept as versions.
 */
export const publish = (folder: string, additions: readonly Addition[], keeping: Keeping): readonly Issue[] =>
  inCopy(folder, additions, (copy, files, after) => {
    const articles = additions.map(({ article }) => toldOf(article));
    changeKept(keeping, stateOf(folder), after, { type: 'published', articles }, () => {
      mkdirSync(folder, { recursive: true });
      // The vocabulary first: an article is never there without it.
      for (const file of files) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        renameSync(join(copy, file), join(folder, file));
      }
    });
  });

const toldOf = ({ front, passages }: ArticleText) => ({
  headline: String((front as { readonly headline?: unknown }).headline),
  facts: passages.reduce((sum, { facts }) => sum + facts.length, 0),
});

/** The mistakes that additions would bring into a folder, which stays as it is. */
export const tryOut = (folder: string, additions: readonly Addition[]): readonly Issue[] =>
  inCopy(folder, additions, () => undefined);

function inCopy(
  folder: string,
  additions: readonly Addition[],
  use: (copy: string, files: ReadonlySet<string>, state: FolderState) => void,
): readonly Issue[] {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return [issue('missingFolder', startOf('.'))];
  const parent = dirname(join(folder, '.'));
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, '.intake-'));
  try {
    if (existsSync(folder))
      cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('/drafts') });
    for (const file of vocabularyFiles)
      if (!existsSync(join(copy, file))) writeFileSync(join(copy, file), `${keyOf(file)}: []\n`);
    const files = new Set<string>(vocabularyFiles);
    for (const addition of additions) for (const file of write(copy, addition)) files.add(file);
    const state = stateOf(copy);
    if (state?.issues.length === 0) use(copy, files, state);
    return (state?.issues ?? []).map((one) => withEntry(copy, one));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Names the vocabulary entry that a mistake stands in. */
function withEntry(folder: string, one: Issue): Issue {
  if (!vocabularyFiles.some((file) => file === one.at.file)) return one;
  const above = readFileSync(join(folder, one.at.file), 'utf8').split('\n').slice(0, one.at.line);
  const entry = above.map((line) => ENTRY.exec(line)?.[1]).findLast((id) => id !== undefined);
  return entry === undefined ? one : { ...one, entry };
}

/** How an entry begins, as {@link append} writes it. */
const ENTRY = /^ {2}- id: (\S+)$/;

const keyOf = (file: VocabularyFile): string => file.replace('.yaml', '');

function write(folder: string, { article, entries, place }: Addition): string[] {
  for (const file of vocabularyFiles) append(join(folder, file), keyOf(file), entries[file] ?? []);
  if (place !== undefined) withDefault(join(folder, 'places.yaml'), place);
  const path = pathOf(article);
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), articleText(article));
  return [path];
}

/** Another draft may have brought the same entry. */
const namedBy = (entry: unknown): string => {
  const { id, name } = entry as { readonly id?: unknown; readonly name?: unknown };
  return JSON.stringify([id, name]);
};

/** Entries at the end of a file's list, those that are not there yet; what an editor wrote there stays as it is. */
function append(path: string, key: string, entries: readonly object[]): void {
  const written = readFileSync(path, 'utf8');
  const list = entryOf(readYaml(written).node, key)?.value;
  const there = new Set((list?.kind === 'list' ? list.items : []).map((item) => namedBy(dataOf(item))));
  const fresh = entries.filter((entry) => !there.has(namedBy(entry)));
  if (fresh.length === 0) return;
  const text = written.replace(new RegExp(`^${key}:\\s*\\[\\]\\s*$`, 'm'), `${key}:`);
  const added = dump(fresh, { lineWidth: -1 }).replace(/^(?=.)/gm, '  ');
  writeFileSync(path, `${text.trimEnd()}\n${added}`);
}

function withDefault(path: string, place: string): void {
  const text = readFileSync(path, 'utf8');
  if (!/^default:/m.test(text)) writeFileSync(path, `default: ${place}\n${text}`);
}

/** An article as its file is written. */
export function articleText(article: ArticleText): string {
  return linesOf(article)
    .map(({ text }) => text)
    .join('\n');
}

/** The lines of an article file, each with the fact that it writes. */
function linesOf({ front, passages }: ArticleText): { readonly text: string; readonly fact?: object }[] {
  const plain = (text: string): { text: string }[] => text.split('\n').map((line) => ({ text: line }));
  const written = (value: object): string => dump(value, { lineWidth: -1 }).trimEnd();
  return [
    ...plain(`---\n${written(front)}\n---\n`),
    ...passages.flatMap(({ id, lines, text, facts }) => [
      ...plain(`## ${id} ${lines}\n\n${text}\n`),
      ...(facts.length === 0
        ? []
        : [
            ...plain('```facts'),
            ...facts.flatMap((fact) => plain(written([fact])).map((line) => ({ ...line, fact }))),
            ...plain('```\n'),
          ]),
    ]),
  ];
}

/** The fact that an issue found by {@link publish} stands in. */
export function factAt(additions: readonly Addition[], { at }: Issue): object | undefined {
  const addition = additions.find(({ article }) => at.file.endsWith(pathOf(article)));
  return addition && linesOf(addition.article)[at.line - 1]?.fact;
}

/** Which line of its fact an issue stands in, from 0. */
export function lineInFact({ article }: Addition, { at }: Issue): number {
  const lines = linesOf(article);
  const fact = lines[at.line - 1]?.fact;
  return fact ? at.line - 1 - lines.findIndex((line) => line.fact === fact) : 0;
}

const pathOf = ({ id, year }: ArticleText): string => join('articles', year, `${id}.md`);
