import { parseEvents, YAMLException } from 'js-yaml';
import type { YamlCode } from '../wording/yaml.js';

/** What is wrong with a YAML text, and where it is to be mended. */
export interface YamlProblem {
  readonly code: YamlCode;
  readonly at: number;
}

/** Where the parser gave up and why, the character there and the line before it. */
interface Site {
  readonly reason: string;
  readonly text: string;
  readonly at: number;
  readonly char: string;
  readonly line: string;
}

/** The parser's reasons, in order, and what an editor has most likely done. */
const causes: readonly (readonly [reason: RegExp, cause: (site: Site) => YamlProblem])[] = [
  [/^tab characters/, here('tab')],
  [/non-printable|null byte|valid JSON character/, here('control')],
  [/^nesting exceeded/, here('tooDeep')],
  [/escape sequence|hexadecimal/, ({ text, at }) => ({ code: 'escape', at: text.lastIndexOf('\\', at) })],
  [/alias/, lastOf('*')],
  [/anchor/, lastOf('&')],
  [/\btag\b/, lastOf('!')],
  [/block scalar|chomping|indentation width|line break is expected/, lastOf('|', '>')],
  [/^missed comma|^expected the node content/, betweenItems],
  [/^deficient indentation|^unexpected end/, leftOpen],
  [/multiline key/, noColonBefore],
  [/after a mapping key/, noColon],
  [/^bad indentation|document separator/, outOfPlace],
];

/** What an editor has done, from what the parser says and where it noticed. */
export function problemOf(text: string, reason: string, at: number): YamlProblem {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const cause = causes.find(([pattern]) => pattern.test(reason))?.[1] ?? here('unreadable');
  return cause({ reason, text, at, char: text.charAt(at), line });
}

function here(code: YamlCode): (site: Site) => YamlProblem {
  return ({ at }) => ({ code, at });
}

/** A text that begins with a sign of YAML's own, noticed further on. */
function lastOf(...signs: readonly string[]): (site: Site) => YamlProblem {
  return ({ text, at }) => ({
    code: 'badStart',
    at: Math.max(0, ...signs.map((sign) => text.lastIndexOf(sign, at))),
  });
}

function betweenItems(site: Site): YamlProblem {
  const { at, char, line } = site;
  if (/[\]}]/.test(char)) return leftOpen(site);
  if (/[[{,:] *$/.test(line) && char !== ',') return { code: 'badStart', at };
  return { code: char === ',' ? 'strayComma' : 'noComma', at };
}

/** A quote or bracket left open is noticed further on, but is to be mended where it was opened. */
function leftOpen({ text, at, char }: Site): YamlProblem {
  const before = text.slice(0, at).trimEnd();
  const reason = reasonFor(before);
  if (reason.includes('double quoted')) return { code: 'openQuote', at: lastAt(before, /(?<!\\)"/g) };
  if (reason.includes('single quoted'))
    return { code: 'openQuote', at: lastAt(before, /(?<!')'(?:'')*(?!')/g) };
  if (/[\]}]/.test(char) && pairs.includes(before.charAt(openBracket(before)) + char))
    return { code: 'badIndent', at };
  return { code: 'openBracket', at: openBracket(before) };
}

function reasonFor(text: string): string {
  try {
    parseEvents(text, {});
  } catch (error) {
    if (error instanceof YAMLException) return error.reason;
    throw error;
  }
  return '';
}

const lastAt = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? 0;

const pairs: readonly string[] = ['[]', '{}'];

/** The last bracket that is not closed. */
function openBracket(text: string): number {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[\]}]/.test(text.charAt(at))) closed++;
    if (/[[{]/.test(text.charAt(at)) && closed-- === 0) return at;
  }
  return 0;
}

const noColon = ({ at, line }: Site): YamlProblem => ({ code: 'noColon', at: at - line.trimStart().length });

/** A line without a key is noticed at the next one that has one. */
function noColonBefore({ text, at, line }: Site): YamlProblem {
  const before = text.slice(0, at - line.length).trimEnd();
  const start = before.lastIndexOf('\n') + 1;
  return { code: 'noColon', at: start + Math.max(0, before.slice(start).search(/[^\s-]/)) };
}

function outOfPlace(site: Site): YamlProblem {
  const { reason, at, char, line } = site;
  const tab = /^ *\t/.exec(line);
  if (tab) return { code: 'tab', at: at - line.length + tab[0].length - 1 };
  if (char === ':') {
    if (/: /.test(line)) return { code: 'colonInText', at };
    return reason.startsWith('bad')
      ? { code: 'badIndent', at: at - line.trimStart().length }
      : noColonBefore(site);
  }
  if (line.trim() === '') return { code: 'badIndent', at };
  return { code: /[:-] +$/.test(line) ? 'badStart' : 'unexpected', at };
}

/** Mistakes of one character: with another in its place the rest can be read. */
const ofOneCharacter: readonly YamlCode[] = ['badStart', 'colonInText', 'control', 'escape', 'openQuote'];

/** The text with a mistake out of the way, nothing else moved. */
export function mended(text: string, { code, at }: YamlProblem): string | undefined {
  if (code === 'openBracket')
    return text.slice(0, at) + text.slice(at).replace(/^.*/, ({ length }) => 'x'.repeat(length));
  return ofOneCharacter.includes(code) ? `${text.slice(0, at)}x${text.slice(at + 1)}` : undefined;
}
