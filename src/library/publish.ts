import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import type { Issue } from '../model/issue.js';
import { openKnowledge } from './open.js';
import { vocabularyFiles, type VocabularyFile } from './files.js';

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
 * copy first; with a mistake in it the folder stays as it was and the mistakes are given.
 */
export function publish(folder: string, additions: readonly Addition[]): readonly Issue[] {
  const parent = dirname(join(folder, '.'));
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, '.intake-'));
  try {
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true });
    for (const file of vocabularyFiles)
      if (!existsSync(join(copy, file))) writeFileSync(join(copy, file), `${keyOf(file)}: []\n`);
    const files = new Set<string>(vocabularyFiles);
    for (const addition of additions) for (const file of write(copy, addition)) files.add(file);
    const { issues } = openKnowledge(copy);
    if (issues.length > 0) return issues;
    mkdirSync(folder, { recursive: true });
    // The vocabulary first: an article is never there without it.
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      renameSync(join(copy, file), join(folder, file));
    }
    return [];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const keyOf = (file: VocabularyFile): string => file.replace('.yaml', '');

function write(folder: string, { article, entries, place }: Addition): string[] {
  for (const file of vocabularyFiles) append(join(folder, file), keyOf(file), entries[file] ?? []);
  if (place !== undefined) withDefault(join(folder, 'places.yaml'), place);
  const path = pathOf(article);
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), textOf(article));
  return [path];
}

/** Entries at the end of a file's list; what an editor wrote there stays as it is. */
function append(path: string, key: string, entries: readonly object[]): void {
  if (entries.length === 0) return;
  const text = readFileSync(path, 'utf8').replace(new RegExp(`^${key}:\\s*\\[\\]\\s*$`, 'm'), `${key}:`);
  const added = dump(entries, { lineWidth: -1 }).replace(/^(?=.)/gm, '  ');
  writeFileSync(path, `${text.trimEnd()}\n${added}`);
}

function withDefault(path: string, place: string): void {
  const text = readFileSync(path, 'utf8');
  if (!/^default:/m.test(text)) writeFileSync(path, `default: ${place}\n${text}`);
}

function textOf(article: ArticleText): string {
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

/** The facts that issues found by {@link publish} are about; undefined where an issue is about something else. */
export function factsAt(
  additions: readonly Addition[],
  issues: readonly Issue[],
): ReadonlyMap<object, Issue> | undefined {
  const faults = new Map<object, Issue>();
  for (const issue of issues) {
    const addition = additions.find(({ article }) => issue.at.file.endsWith(pathOf(article)));
    const fact = addition && linesOf(addition.article)[issue.at.line - 1]?.fact;
    if (!fact) return undefined;
    faults.set(fact, issue);
  }
  return faults;
}

const pathOf = ({ id, year }: ArticleText): string => join('articles', year, `${id}.md`);
