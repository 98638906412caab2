import { readFlow } from './flow.js';
import { yamlText, type YamlEntry, type YamlNode } from './node.js';

/** A line that says something. `at` is where it begins after its indent and any `- ` already read. */
interface Line {
  readonly indent: number;
  readonly at: number;
  readonly end: number;
}

interface Cursor {
  readonly text: string;
  readonly lines: Line[];
  next: number;
}

/** Leaves the plain subset; caught where reading began. */
const notPlain = new Error('not plain YAML');

const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
const KEY = /([A-Za-z][\w-]*):(?: +|(?=\n|$))/y;
const DASH = /- +(?=[^ \n])/y;
const FLOW = /["'[{]/y;
const NOTHING = /(?: *#.*)?(?:\n|$)/y;
const NO_MORE = / *(?: #.*)?(?:\n|$)/y;
const NOT_FIRST = /^(?:[,[\]{}#&*!|>'"%@`:?]|-(?: |$))/;

/**
 * Reads the YAML people write by hand (keys, lists, one-line scalars and flow lists) many times faster than the full
 * reader, so that the bot starts at once. `undefined` for all else, mistakes included: the full reader decides.
 */
export function readPlainYaml(text: string): YamlNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const cursor: Cursor = { text, lines: linesOf(text), next: 0 };
  const first = cursor.lines[0];
  if (!first) return undefined;
  try {
    const node = readBlock(cursor, first);
    return cursor.next === cursor.lines.length ? node : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let at = start;
    while (text[at] === ' ') at++;
    if (at < end && text[at] !== '#') lines.push({ indent: at - start, at, end });
    start = end + 1;
  }
  return lines;
}

/** Nobody nests this far by hand; the stack is not to be tried. */
const DEEPEST_INDENT = 80;

function readBlock(cursor: Cursor, first: Line): YamlNode {
  if (first.indent > DEEPEST_INDENT) throw notPlain;
  return isAt(DASH, cursor.text, first.at) ? readList(cursor, first) : readMap(cursor, first);
}

function readList(cursor: Cursor, { at, indent }: Line): YamlNode {
  const items: YamlNode[] = [];
  for (
    let line = current(cursor);
    line?.indent === indent && isAt(DASH, cursor.text, line.at);
    line = current(cursor)
  ) {
    items.push(readItem(cursor, line, DASH.lastIndex));
  }
  return { kind: 'list', at, items };
}

/** What follows the dash is a line of its own, as far in as it stands. */
function readItem(cursor: Cursor, line: Line, at: number): YamlNode {
  if (!isAt(KEY, cursor.text, at) && !isAt(DASH, cursor.text, at)) return readInline(cursor, line, at);
  const inner: Line = { indent: line.indent + at - line.at, at, end: line.end };
  cursor.lines[cursor.next] = inner;
  return readBlock(cursor, inner);
}

function readMap(cursor: Cursor, { at, indent }: Line): YamlNode {
  const entries: YamlEntry[] = [];
  for (let line = current(cursor); line?.indent === indent; line = current(cursor)) {
    if (isAt(DASH, cursor.text, line.at)) break;
    const key = keyAt(cursor.text, line.at);
    if (key === undefined || entries.some((entry) => entry.key === key)) throw notPlain;
    const rest = KEY.lastIndex;
    const below = isAt(NOTHING, cursor.text, rest);
    entries.push({
      key,
      keyAt: line.at,
      value: below ? readBelow(cursor, line) : readInline(cursor, line, rest),
    });
  }
  if (entries.length === 0) throw notPlain;
  return { kind: 'map', at, entries };
}

/** The value of a key with nothing behind it: the block below, or nothing. */
function readBelow(cursor: Cursor, line: Line): YamlNode {
  cursor.next++;
  const below = current(cursor);
  if (below && below.indent > line.indent) return readBlock(cursor, below);
  if (below?.indent === line.indent && isAt(DASH, cursor.text, below.at)) return readList(cursor, below);
  return yamlText(line.at, '');
}

/** A value on the rest of its line; a deeper line after it would continue it, which is not plain. */
function readInline(cursor: Cursor, line: Line, at: number): YamlNode {
  cursor.next++;
  if ((current(cursor)?.indent ?? 0) > line.indent) throw notPlain;
  if (isAt(FLOW, cursor.text, at)) {
    const flow = readFlow(cursor.text, at);
    if (!flow || !isAt(NO_MORE, cursor.text, flow.end)) throw notPlain;
    return flow.node;
  }
  const written = cursor.text.slice(at, line.end);
  const scalar = written.replace(/ #.*$/, '').replace(/ +$/, '');
  if (NOT_FIRST.test(written) || scalar.includes(': ') || scalar.endsWith(':')) throw notPlain;
  return yamlText(at, scalar);
}

const current = (cursor: Cursor): Line | undefined => cursor.lines[cursor.next];

function keyAt(text: string, at: number): string | undefined {
  KEY.lastIndex = at;
  return KEY.exec(text)?.[1];
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
