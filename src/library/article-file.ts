import * as z from 'zod';
import type { Article, Passage } from '../model/article.js';
import type { Issue, Position } from '../model/issue.js';
import { readSections, type Block, type Section } from './article-sections.js';
import { date, fields, id, listOf, text, truth } from './fields.js';
import { issue } from './issues.js';
import { shape, type Entry, type Locate } from './shape.js';
import { startOf, type Source } from './source.js';
import { yamlIssue } from './yaml-issue.js';
import type { YamlNode } from './yaml/node.js';
import { readYaml } from './yaml/read.js';

const frontMatter = fields({
  id,
  headline: text,
  source: text,
  published: fields({ from: date, to: date, basis: text }).refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'lastDay',
  }),
  page: text.exactOptional(),
  authors: listOf(text).default([]),
  place: text.exactOptional(),
});

const fact = fields({
  about: text,
  variable: text,
  ranking: text.exactOptional(),
  value: text,
  qualitative: truth.default(false),
  period: text,
  cumulative: truth.default(false),
  status: z.enum(['normal', 'provisional', 'plan', 'suspect']).default('normal'),
  note: text.exactOptional(),
  quote: text,
});

/** A fact as the editor wrote it. */
export type WrittenFact = z.infer<typeof fact>;

export interface FactEntry extends Entry<WrittenFact> {
  readonly passage: Passage;
  /** Counts from 1 over the file. */
  readonly number: number;
}

/** An article, and where each of its passages begins. */
export interface ArticleEntry extends Entry<Article> {
  readonly passagesAt: readonly Position[];
}

export interface ArticleFile {
  readonly article: ArticleEntry | undefined;
  readonly facts: readonly FactEntry[];
  readonly issues: readonly Issue[];
}

const FRONT_MATTER = /^--- *\n((?:.*\n)*?)--- *(?:\n|$)/;

/** Reads one article: front matter, passages, and the facts after each. */
export function readArticleFile(source: Source): ArticleFile {
  const match = FRONT_MATTER.exec(source.text);
  if (!match)
    return { article: undefined, facts: [], issues: [issue('noFrontMatter', startOf(source.file))] };
  const [front, yaml = ''] = match;
  const head = readHead({ at: front.indexOf('\n') + 1, text: yaml }, source);
  const { sections, issues } = readSections(source, front.length);
  const passages = sections.map(passageOf);
  const facts = readFacts(sections, passages, source);
  const none = sections.length === 0 ? [issue('noPassages', startOf(source.file))] : [];
  return {
    article: head.entry && {
      at: head.entry.at,
      value: { ...head.entry.value, passages },
      passagesAt: sections.map(({ at }) => source.positionAt(at)),
    },
    facts: facts.entries,
    issues: [...head.issues, ...issues, ...none, ...facts.issues],
  };
}

function readHead(block: Block, source: Source) {
  const { node, issues } = readBlock(block, source);
  return node ? shape(frontMatter, node, locateIn(block, source)) : { entry: undefined, issues };
}

function readFacts(sections: readonly Section[], passages: readonly Passage[], source: Source) {
  const entries: FactEntry[] = [];
  const issues: Issue[] = [];
  let number = 0;
  sections.forEach(({ facts }, index) => {
    const passage = passages[index];
    if (!facts || !passage) return;
    const block = readBlock(facts, source);
    issues.push(...block.issues);
    for (const node of itemsOf(block.node, locateIn(facts, source))) {
      number++;
      const shaped = shape(fact, node, locateIn(facts, source));
      issues.push(...shaped.issues);
      if (shaped.entry) entries.push({ ...shaped.entry, passage, number });
    }
  });
  return { entries, issues };

  function itemsOf(node: YamlNode | undefined, locate: Locate): readonly YamlNode[] {
    if (node?.kind === 'list') return node.items;
    if (node) issues.push(issue('wrongKind', locate(node.at), { field: 'facts', wanted: 'list' }));
    return [];
  }
}

function readBlock(block: Block, source: Source): { node: YamlNode | undefined; issues: Issue[] } {
  const { node, problems } = readYaml(block.text);
  return { node, issues: problems.map((problem) => yamlIssue(problem, locateIn(block, source))) };
}

const locateIn =
  (block: Block, source: Source): Locate =>
  (offset) =>
    source.positionAt(block.at + offset);

const passageOf = ({ id, text, lines }: Section): Passage => ({
  id,
  text,
  ...(lines === undefined ? {} : { lines }),
});
