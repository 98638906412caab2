import { closeUp } from './spacing.js';
import { isTraditional, simplify } from './traditional.js';

export { languageIn, languageOf } from './script.js';
export { toTraditional } from './traditional.js';

/** Text brought to one form. `offsets[i]` is where its character i starts in the original; the last entry is the original's length. */
export interface Normalized {
  readonly text: string;
  readonly original: string;
  readonly offsets: readonly number[];
}

/** NFKC, without invisible characters, Simplified, lower case, white space as single blanks, none around 2023 年. */
export function normalize(original: string): Normalized {
  const plain = meant(original.replace(WIDE, narrow).toLowerCase());
  const folded = PLAIN.test(plain) ? unchanged(plain) : fold(visible(original), original.length);
  const simple = simplified(folded);
  return { original, ...closeUp(simple.text, simple.offsets) };
}

interface Mapped {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Characters that scanning takes for common ones and that newspapers do not use, and the quotation marks of Taiwan. */
const MEANT: Readonly<Record<string, string>> = {
  囗: '口',
  岀: '出',
  増: '增',
  '「': '“',
  '」': '”',
};
const MISREAD = /[囗岀増「」]/g;
const meant = (text: string): string => text.replace(MISREAD, (char) => MEANT[char] ?? char);

/** Full-width punctuation that has a half-width form of the same length; a comma between digits is left to be read. */
const WIDE = /[：；？！（）]|(?<![0-9\uff10-\uff19])，|，(?![0-9\uff10-\uff19])/g;
const narrow = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** Nothing but simplification can apply to such text. */
const PLAIN = /^(?:[\u4e00-\u9fff〇0-9a-z。、“”《》,.?!:;()%+-]| (?! ))*$/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}\u{1F3FB}-\u{1F3FF}]/u;
/** White space, but for the invisible byte order mark. */
const BLANK = /[^\S\ufeff]/u;
/** A character with the marks that combine with it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Serial numbers (⑥) stay signs: as digits they would read as figures. */
const SERIAL = /^[\u2460-\u24ff\u2776-\u2793]/;

const identities: (readonly number[])[] = [];

function identity(length: number): readonly number[] {
  if (length > 256) return Array.from({ length: length + 1 }, (_, i) => i);
  return (identities[length] ??= Array.from({ length: length + 1 }, (_, i) => i));
}

const unchanged = (text: string): Mapped => ({ text, offsets: identity(text.length) });

function visible(original: string): Mapped {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const char of original) {
    if (BLANK.test(char) || !INVISIBLE.test(char)) {
      text += char;
      for (let i = 0; i < char.length; i++) offsets.push(at + i);
    }
    at += char.length;
  }
  return { text, offsets };
}

function fold({ text: kept, offsets: from }: Mapped, length: number): Mapped {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of kept.matchAll(CLUSTER)) {
    for (const char of foldCluster(cluster, kept, index)) {
      const blank = BLANK.test(char);
      if (blank && text.endsWith(' ')) continue;
      text += blank ? ' ' : char;
      for (let i = 0; i < char.length; i++) offsets.push(from[index] ?? length);
    }
  }
  offsets.push(length);
  return { text, offsets };
}

function foldCluster(cluster: string, text: string, at: number): string {
  if (SERIAL.test(cluster) || (cluster === '\uff0c' && betweenDigits(text, at))) return cluster;
  return meant(cluster.normalize('NFKC').toLowerCase().normalize('NFKC'));
}

/** A full-width comma between digits separates a list (12,57) as often as thousands; the numeral reader decides. */
const betweenDigits = (text: string, at: number): boolean =>
  DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
const DIGIT = /[0-9\uff10-\uff19]/;

function simplified(folded: Mapped): Mapped {
  const { text, offsets } = folded;
  if (!isTraditional(text)) return folded;
  const converted = simplify(text);
  return converted.length === text.length
    ? { text: keepSimple(text, converted), offsets }
    : simplifyEach(text, offsets);
}

/** opencc takes a lone Simplified 么 for the Traditional character of 幺. */
function keepSimple(text: string, converted: string): string {
  return text.includes('么')
    ? converted.replace(/./gsu, (char, at: number) => (text[at] === '么' ? '么' : char))
    : converted;
}

/** For the rare text whose length changes: no phrases, but every offset right. */
function simplifyEach(text: string, from: readonly number[]): Mapped {
  let result = '';
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    const converted = char === '么' ? char : simplify(char);
    result += converted;
    for (let i = 0; i < converted.length; i++) offsets.push(from[at] ?? 0);
    at += char.length;
  }
  offsets.push(from.at(-1) ?? 0);
  return { text: result, offsets };
}
