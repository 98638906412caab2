/**
 * A YAML value that remembers where it stands (`at`: offset in the text it was read from).
 * A scalar stays the text that was written: 2024-05-09, 012 and a bare 2024 turn into nothing else.
 */
export type YamlNode = YamlText | YamlList | YamlMap;

export interface YamlText {
  readonly kind: 'text';
  readonly at: number;
  readonly text: string;
}

export interface YamlList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly YamlEntry[];
}

/** A value that is left out stands where its key does. */
export interface YamlEntry {
  readonly key: string;
  readonly keyAt: number;
  readonly value: YamlNode;
}

export type YamlPath = readonly PropertyKey[];

export const yamlText = (at: number, text: string): YamlText => ({ kind: 'text', at, text });

/** Plain objects, arrays and strings. */
export function dataOf(node: YamlNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
}

export function entryOf(node: YamlNode | undefined, key: PropertyKey | undefined): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The node at a path, or the last one on the way there that exists. */
export function nearestNode(node: YamlNode, path: YamlPath): YamlNode {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next = node.kind === 'list' ? node.items[Number(step)] : entryOf(node, step)?.value;
  return next ? nearestNode(next, rest) : node;
}
