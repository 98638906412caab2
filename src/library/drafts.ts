import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { Issue, Position } from '../model/issue.js';
import { readSections } from './article-sections.js';
import { vocabularyFiles, type VocabularyFile } from './files.js';
import { issue } from './issues.js';
import { articleText, type Addition, type ArticleText } from './publish.js';
import type { Locate } from './shape.js';
import { sourceOf, startOf } from './source.js';
import { dataOf, entryOf, type YamlNode } from './yaml/node.js';
import { readYaml } from './yaml/read.js';
import { yamlIssue } from './yaml-issue.js';

/** Drafts lie beside what is served, each in a folder of its own: the article and the vocabulary that only it needs. */
const DRAFTS = 'drafts';
const ARTICLE = 'article.md';
/** A file of a draft, relative to the knowledge folder. */
export const draftFile = (id: string, file: string = ARTICLE): string => `${DRAFTS}/${id}/${file}`;

/** A fact of a draft: as in an article, with what is in doubt and what a person decided. */
export interface DraftedFact {
  readonly about?: string;
  readonly variable?: string;
  readonly value: string;
  readonly period: string;
  readonly quote: string;
  readonly doubt?: readonly string[];
  readonly review?: Decision;
  readonly [field: string]: unknown;
}

export type Decision = 'accepted' | 'rejected';

export interface DraftedPassage {
  readonly id: string;
  readonly lines: string;
  readonly text: string;
  readonly facts: readonly DraftedFact[];
}

export interface Drafted extends ArticleText {
  readonly front: Readonly<Record<string, unknown>>;
  readonly passages: readonly DraftedPassage[];
  readonly entries: Addition['entries'];
}

/** Writes a draft, all of it or nothing. */
export function saveDraft(folder: string, draft: Drafted): void {
  const place = join(folder, DRAFTS, draft.id);
  const fresh = `${place}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const file of vocabularyFiles) {
    const entries = draft.entries[file] ?? [];
    if (entries.length > 0)
      writeFileSync(join(fresh, file), dump({ [keyOf(file)]: entries }, { lineWidth: -1 }));
  }
  writeFileSync(join(fresh, ARTICLE), articleText(draft));
  rmSync(place, { recursive: true, force: true });
  renameSync(fresh, place);
}

export const removeDraft = (folder: string, id: string): void =>
  rmSync(join(folder, DRAFTS, id), { recursive: true, force: true });

export const hasDraft = (folder: string, id: string): boolean => existsSync(join(folder, DRAFTS, id));

/** The drafts of a folder by name; of one that cannot be read, where and what is wrong. */
export function readDrafts(folder: string): { drafts: Drafted[]; issues: Issue[] } {
  const place = join(folder, DRAFTS);
  const ids = existsSync(place)
    ? readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.new'))
        .map(({ name }) => name)
        .sort()
    : [];
  const read = ids.map((id) => readDraft(folder, id));
  return {
    drafts: read.flatMap(({ draft, issues }) => (issues.length === 0 && draft ? [draft] : [])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Where each fact of a draft that was read stands in its file. */
const places = new WeakMap<DraftedFact, Position>();
export const placeOf = (fact: DraftedFact): Position | undefined => places.get(fact);

function readDraft(folder: string, id: string): { draft?: Drafted; issues: readonly Issue[] } {
  const file = draftFile(id);
  if (!existsSync(join(folder, file))) return { issues: [issue('missingFile', startOf(file))] };
  const source = sourceOf(file, readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
  const [head = '', yaml = ''] = /^--- *\n((?:.*\n)*?)--- *(?:\n|$)/.exec(source.text) ?? [];
  if (head === '') return { issues: [issue('noFrontMatter', startOf(file))] };
  const issues: Issue[] = [];
  const front = read(yaml, (offset) => source.positionAt(head.indexOf('\n') + 1 + offset));
  const sections = readSections(source, head.length);
  issues.push(...sections.issues);
  const passages = sections.sections.map(({ id: passage, lines = '1', text, facts }): DraftedPassage => {
    const locate: Locate = (offset) => source.positionAt((facts?.at ?? 0) + offset);
    const node = facts && read(facts.text, locate);
    const items = node?.kind === 'list' ? node.items : [];
    return { id: passage, lines, text, facts: items.map((item) => factOf(item, locate)) };
  });
  const entries = Object.fromEntries(vocabularyFiles.flatMap((name) => entriesIn(name)));
  const data = (front ? dataOf(front) : {}) as Drafted['front'];
  const to = entryOf(entryOf(front, 'published')?.value, 'to')?.value;
  const year = to?.kind === 'text' ? to.text.slice(0, 4) : '';
  return { draft: { id, year, front: data, passages, entries }, issues };

  function read(text: string, locate: Locate): YamlNode | undefined {
    const { node, problems } = readYaml(text);
    issues.push(...problems.map((problem) => yamlIssue(problem, locate)));
    return node;
  }

  function entriesIn(name: VocabularyFile): [VocabularyFile, object[]][] {
    const path = draftFile(id, name);
    if (!existsSync(join(folder, path))) return [];
    const own = sourceOf(path, readFileSync(join(folder, path), 'utf8'));
    const list = entryOf(read(own.text, own.positionAt), keyOf(name))?.value;
    return [[name, list?.kind === 'list' ? (list.items.map(dataOf) as object[]) : []]];
  }
}

function factOf(node: YamlNode, locate: Locate): DraftedFact {
  const fact = dataOf(node) as DraftedFact;
  places.set(fact, locate(node.at));
  return fact;
}

const keyOf = (file: VocabularyFile): string => file.replace('.yaml', '');
