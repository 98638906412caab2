import type * as z from 'zod';
import type { Issue, Position } from '../model/issue.js';
import { issue } from './issues.js';
import { shape, type Entry } from './shape.js';
import { startOf, type Source } from './source.js';
import { entryOf, type YamlEntry } from './yaml/node.js';
import { readYaml } from './yaml/read.js';
import { yamlIssue } from './yaml-issue.js';

/** The entries of one vocabulary file. */
export interface VocabularyList<T> {
  readonly entries: readonly Entry<T>[];
  /** Whether an id stands in the file, be its entry right or wrong: one mistake is not to be named twice. */
  mentions(id: string): boolean;
  /** Fields beside the list, e.g. `default`. */
  readonly settings: ReadonlyMap<string, Setting>;
  readonly issues: readonly Issue[];
}

export interface Setting {
  readonly text: string;
  readonly at: Position;
}

/** A file that cannot be read may hold any id. */
export const unreadList: VocabularyList<never> = {
  entries: [],
  mentions: () => true,
  settings: new Map(),
  issues: [],
};

/** Reads a file that is one list under its own name, e.g. `places: [...]`, and the settings it may have beside it. */
export function readVocabularyFile<T extends object>(
  source: Source,
  name: string,
  schema: z.ZodType<T>,
  settings: readonly string[] = [],
): VocabularyList<T> {
  const yaml = readYaml(source.text);
  if (!yaml.node) {
    return { ...unreadList, issues: yaml.problems.map((problem) => yamlIssue(problem, source.positionAt)) };
  }
  const list = entryOf(yaml.node, name);
  if (!list) return { ...unreadList, issues: [issue('missingField', startOf(source.file), { field: name })] };
  if (list.value.kind !== 'list') {
    const at = source.positionAt(list.value.at);
    return { ...unreadList, issues: [issue('wrongKind', at, { field: name, wanted: 'list' })] };
  }
  const others = yaml.node.kind === 'map' ? yaml.node.entries.filter(({ key }) => key !== name) : [];
  const shaped = list.value.items.map((node) => shape(schema, node, source.positionAt));
  const ids = new Set(list.value.items.map(idOf));
  return {
    entries: shaped.flatMap(({ entry }) => entry ?? []),
    mentions: (id) => ids.has(id),
    settings: new Map(others.flatMap(setting)),
    issues: [...others.flatMap(mistaken), ...shaped.flatMap(({ issues }) => issues)],
  };

  function setting({ key, value }: YamlEntry): [string, Setting][] {
    return value.kind === 'text' ? [[key, { text: value.text, at: source.positionAt(value.at) }]] : [];
  }

  function mistaken({ key, keyAt, value }: YamlEntry): Issue[] {
    if (!settings.includes(key)) return [issue('unknownField', source.positionAt(keyAt), { field: key })];
    const at = source.positionAt(value.at);
    return value.kind === 'text' ? [] : [issue('wrongKind', at, { field: key, wanted: 'text' })];
  }
}

function idOf(node: Parameters<typeof entryOf>[0]): string | undefined {
  const id = entryOf(node, 'id')?.value;
  return id?.kind === 'text' ? id.text : undefined;
}
