import { yamlText, type YamlEntry, type YamlNode } from './node.js';

/** A node and where the text goes on after it. */
export interface Read {
  readonly node: YamlNode;
  readonly end: number;
}

const SPACES = / */y;
const QUOTED = /"([^"\\\n]*)"|'([^'\n]*)'/y;
const PLAIN = /[^ \n,[\]{}:#'"&*!|>%@`?-][^\n,[\]{}:#'"]*/y;
const KEY = /([A-Za-z][\w-]*): +/y;
const DEEPEST = 8;

/** Reads `[a, {name: b}]` or a quoted scalar on one line; `undefined` for what is not that plain. */
export function readFlow(text: string, at: number, depth = 0): Read | undefined {
  if (depth > DEEPEST) return undefined;
  if (text[at] === '[') return readList(text, at, depth);
  if (text[at] === '{') return readMap(text, at, depth);
  return readQuoted(text, at);
}

function readQuoted(text: string, at: number): Read | undefined {
  const match = matchAt(QUOTED, text, at);
  return match && { node: yamlText(at, match[1] ?? match[2] ?? ''), end: QUOTED.lastIndex };
}

function readList(text: string, at: number, depth: number): Read | undefined {
  const items: YamlNode[] = [];
  let end = skipSpaces(text, at + 1);
  if (text[end] === ']') return { node: { kind: 'list', at, items }, end: end + 1 };
  for (;;) {
    const item = readItem(text, end, depth);
    if (!item) return undefined;
    items.push(item.node);
    if (text[item.end] === ']') return { node: { kind: 'list', at, items }, end: item.end + 1 };
    if (text[item.end] !== ',') return undefined;
    end = skipSpaces(text, item.end + 1);
  }
}

function readMap(text: string, at: number, depth: number): Read | undefined {
  const entries: YamlEntry[] = [];
  let end = skipSpaces(text, at + 1);
  for (;;) {
    const key = matchAt(KEY, text, end)?.[1];
    if (key === undefined || entries.some((entry) => entry.key === key)) return undefined;
    const value = readItem(text, KEY.lastIndex, depth);
    if (!value) return undefined;
    entries.push({ key, keyAt: end, value: value.node });
    if (text[value.end] === '}') return { node: { kind: 'map', at, entries }, end: value.end + 1 };
    if (text[value.end] !== ',') return undefined;
    end = skipSpaces(text, value.end + 1);
  }
}

/** One item and the spaces after it. */
function readItem(text: string, at: number, depth: number): Read | undefined {
  const plain = matchAt(PLAIN, text, at)?.[0];
  if (plain !== undefined) return { node: yamlText(at, plain.replace(/ +$/, '')), end: PLAIN.lastIndex };
  const read = readFlow(text, at, depth + 1);
  return read && { node: read.node, end: skipSpaces(text, read.end) };
}

function skipSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.test(text);
  return SPACES.lastIndex;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
