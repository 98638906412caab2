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
  const wrong = code === 'openBracket' ? /^.*/ : ofOneCharacter.includes(code) ? /^./s : undefined;
  if (!wrong) return undefined;
  return text.slice(0, at) + text.slice(at).replace(wrong, ({ length }) => 'x'.repeat(length));
}
