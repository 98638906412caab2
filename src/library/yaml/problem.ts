import type { YamlCode } from '../wording/yaml.js';

/** What is wrong with a YAML text, and where it is to be mended. */
export interface YamlProblem {
  readonly code: YamlCode;
  readonly at: number;
}

/** Where the parser gave up and why, the character there and the line before it. */
export interface Site {
  readonly reason: string;
  readonly text: string;
  readonly at: number;
  readonly char: string;
  readonly line: string;
}

/** Mistakes of one character: with another in its place the rest can be read. */
const ofOneCharacter: readonly YamlCode[] = ['badStart', 'colonInText', 'control', 'escape', 'openQuote'];

/** The text with a mistake out of the way and nothing else moved; `undefined` where that cannot be done. */
export function mended(text: string, { code, at }: YamlProblem): string | undefined {
  if (ofOneCharacter.includes(code)) return `${text.slice(0, at)}x${text.slice(at + 1)}`;
  return code === 'openBracket' ? withoutBrackets(text, at) : undefined;
}

/** From its first bracket on, a line with one left open says nothing for certain. */
function withoutBrackets(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const rest = text.slice(start).replace(/[[{].*/, ({ length }) => 'x'.repeat(length));
  return text.slice(0, start) + rest;
}
