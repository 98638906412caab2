import { parseEvents, YAMLException } from 'js-yaml';
import type { YamlCode } from '../wording/yaml.js';
import { closesAt, openBracket, openDoubleQuote, openSingleQuote } from './openers.js';
import type { Site, YamlProblem } from './problem.js';

type Cause = (site: Site) => YamlProblem;

/** What an editor has done, and where, from what the parser says and where it noticed. */
export function diagnose(text: string, { reason, mark }: YAMLException): YamlProblem {
  const at = mark?.position ?? 0;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const cause = causes.find(([pattern]) => pattern.test(reason))?.[1] ?? here('unreadable');
  return cause({ reason, text, at, char: text.charAt(at), line });
}

/** The parser's reasons; the first that fits counts. */
const causes: readonly (readonly [reason: RegExp, cause: Cause])[] = [
  [/^tab characters/, here('tab')],
  [/non-printable|null byte|valid JSON character/, here('control')],
  [/^nesting exceeded/, here('tooDeep')],
  [/escape sequence|hexadecimal/, lastOf('escape', '\\')],
  [/\balias\b/, lastOf('badStart', '*')],
  [/\banchor\b/, lastOf('badStart', '&')],
  [/\btag\b/, lastOf('badStart', '!')],
  [/block scalar|chomping|indentation width|line break is expected/, lastOf('badStart', '|', '>')],
  [/^missed comma|^expected the node content/, betweenItems],
  [/^deficient indentation|^unexpected end/, leftOpen],
  [/after a mapping key/, noColon],
  [/multiline key/, noColonBefore],
  [/^bad indentation|document separator/, outOfPlace],
];

function here(code: YamlCode): Cause {
  return ({ at }) => ({ code, at });
}

/** The last of some signs, noticed further on. */
function lastOf(code: YamlCode, ...signs: readonly string[]): Cause {
  return ({ text, at }) => ({ code, at: Math.max(0, ...signs.map((sign) => text.lastIndexOf(sign, at))) });
}

function betweenItems(site: Site): YamlProblem {
  const { at, char, line } = site;
  if (/[\]}]/.test(char)) return leftOpen(site);
  if (char === ',') return { code: 'strayComma', at };
  return { code: /[[{,:] *$/.test(line) ? 'badStart' : 'noComma', at };
}

/** A quote or bracket left open is noticed further on, but is to be mended where it was opened. */
function leftOpen({ text, at, char }: Site): YamlProblem {
  const before = text.slice(0, at).trimEnd();
  const reason = reasonFor(before);
  if (reason.includes('double quoted')) return { code: 'openQuote', at: openDoubleQuote(before) };
  if (reason.includes('single quoted')) return { code: 'openQuote', at: openSingleQuote(before) };
  const bracket = openBracket(before);
  return closesAt(before, bracket, char) ? { code: 'badIndent', at } : { code: 'openBracket', at: bracket };
}

function reasonFor(text: string): string {
  try {
    parseEvents(text, {});
    return '';
  } catch (error) {
    if (error instanceof YAMLException) return error.reason;
    throw error;
  }
}

function noColon({ at, line }: Site): YamlProblem {
  return { code: 'noColon', at: at - line.trimStart().length };
}

/** A line without a key is noticed at the next one that has one. */
function noColonBefore({ text, at, line }: Site): YamlProblem {
  const before = text.slice(0, at - line.length).trimEnd();
  const start = before.lastIndexOf('\n') + 1;
  return { code: 'noColon', at: start + Math.max(0, before.slice(start).search(/[^\s-]/)) };
}

function outOfPlace(site: Site): YamlProblem {
  const { reason, at, char, line } = site;
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  if (indent.includes('\t')) return { code: 'tab', at: at - line.length + indent.indexOf('\t') };
  if (char === ':' && /: /.test(line)) return { code: 'colonInText', at };
  if (char === ':' && !reason.startsWith('bad')) return noColonBefore(site);
  if (char === ':' || indent === line) return { code: 'badIndent', at: at - line.length + indent.length };
  return { code: /[:-] +$/.test(line) ? 'badStart' : 'unexpected', at };
}
