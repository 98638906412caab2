import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../model/issue.js';
import { issue } from './issues.js';
import { decodeSource, startOf, type Source } from './source.js';

export const vocabularyFiles = [
  'places.yaml',
  'entities.yaml',
  'variables.yaml',
  'rankings.yaml',
  'sources.yaml',
  'glossary.yaml',
  'units.yaml',
] as const;
export type VocabularyFile = (typeof vocabularyFiles)[number];

/** The files of a knowledge folder that are served: by name, in order, with their bytes for the version. */
export interface KnowledgeFiles {
  readonly vocabulary: ReadonlyMap<VocabularyFile, Source>;
  readonly articles: readonly Source[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly issues: readonly Issue[];
}

const ARTICLES = 'articles';
/** What editors and systems leave behind: .DS_Store, .#page.md, page.md~. */
const LEFTOVER = /^[.#]|~$|\.(?:swp|tmp|bak)$/;

const VOCABULARY: ReadonlySet<string> = new Set(vocabularyFiles);

/** Whether a file, relative to the knowledge folder, is one of those that are served. */
export const isServedPath = (path: string): boolean =>
  VOCABULARY.has(path) ||
  (path.startsWith(`${ARTICLES}/`) &&
    path.endsWith('.md') &&
    !path.split('/').some((part) => LEFTOVER.test(part)));

/** Reads every file that is served; drafts and notes beside them stay unread. */
export function readKnowledgeFiles(folder: string): KnowledgeFiles {
  const issues: Issue[] = [];
  const bytes = new Map<string, Uint8Array>();
  const vocabulary = new Map<VocabularyFile, Source>();
  const articles: Source[] = [];
  if (!isFolder(folder)) {
    issues.push(issue('missingFolder', startOf('.')));
    return { vocabulary, articles, bytes, issues };
  }
  for (const file of vocabularyFiles) {
    const source = readSource(file);
    if (source) vocabulary.set(file, source);
  }
  for (const file of listArticles(folder, issues)) {
    const source = readSource(file);
    if (source) articles.push(source);
  }
  return { vocabulary, articles, bytes, issues };

  function readSource(file: string): Source | undefined {
    const content = readBytes(folder, file);
    if (!(content instanceof Uint8Array)) {
      issues.push(content);
      return undefined;
    }
    bytes.set(file, content);
    const decoded = decodeSource(file, content);
    issues.push(...decoded.issues);
    return decoded.source;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 5;

function readBytes(folder: string, file: string): Uint8Array | Issue {
  const path = join(folder, file);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return issue('notAFile', startOf(file));
    if (stats.size <= MOST_MEGABYTES * MEGABYTE) return readFileSync(path);
    return issue('tooLarge', startOf(file), { megabytes: MOST_MEGABYTES });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') return issue('missingFile', startOf(file));
    return issue('unreadableFile', startOf(file), { reason });
  }
}

/** Every `.md` file below `articles/`, sorted by name. */
function listArticles(folder: string, issues: Issue[]): string[] {
  if (!isFolder(join(folder, ARTICLES))) {
    issues.push(issue('missingArticles', startOf(ARTICLES)));
    return [];
  }
  const files: string[] = [];
  visit(ARTICLES);
  return files.sort();

  function visit(parent: string): void {
    for (const entry of entriesOf(parent)) {
      const file = `${parent}/${entry.name}`;
      if (LEFTOVER.test(entry.name)) continue;
      if (entry.isDirectory()) visit(file);
      else if (entry.name.endsWith('.md')) files.push(file);
      else issues.push(issue('notMarkdown', startOf(file)));
    }
  }

  function entriesOf(parent: string) {
    try {
      return readdirSync(join(folder, parent), { withFileTypes: true });
    } catch (error) {
      issues.push(issue('unreadableFile', startOf(parent), { reason: reasonOf(error) }));
      return [];
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
