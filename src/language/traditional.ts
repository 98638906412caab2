import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Convert = (text: string) => string;

/** What opencc-js exports; its own declarations do not resolve under node16 rules. */
interface OpenCC {
  Converter(options: { from: string; to: string }): Convert;
}

/** Simplified Chinese of a text; opencc's tables load with the first text that needs them. */
export function simplify(text: string): string {
  const convert = (toSimplified ??= loadSimplifier());
  const once = convert(text);
  // A few characters come out as others that are Traditional themselves: 薴 → 苧 → 苎.
  return once !== text && isTraditional(once) ? convert(once) : once;
}

/** Whether the text holds a character that only Traditional writing uses. */
export function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_HAN && code <= LAST_HAN && traditional(code)) return true;
  }
  return false;
}

/** Simplified to Traditional as written in Taiwan, for replies. */
export function toTraditional(text: string): string {
  return (fromSimplified ??= loadTraditionalizer())(text);
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** Characters of GB 2312 that Simplified text does not use, but Traditional text does. */
const TRADITIONAL_IN_GB2312 = '後於徵';
/** The other way round: dialect and names, so that they alone do not load the tables. */
const SIMPLIFIED_BEYOND_GB2312 = '冇啰欸槃囧堃喆珺';
const SIMPLE = 1;
const TRADITIONAL = 2;

/** What is known of each Han character so far; 0 = not looked at. GB 2312 is settled at once, the rest one by one. */
let kinds: Uint8Array | undefined;

function traditional(code: number): boolean {
  kinds ??= settleGb2312();
  const at = code - FIRST_HAN;
  if (kinds[at] === 0)
    kinds[at] = simplify(String.fromCharCode(code)).charCodeAt(0) === code ? SIMPLE : TRADITIONAL;
  return kinds[at] === TRADITIONAL;
}

/** The standard's Han characters are rows 0xB0–0xF7 of 94 cells: one decoding lists them all. */
function settleGb2312(): Uint8Array {
  const settled = new Uint8Array(LAST_HAN - FIRST_HAN + 1);
  const bytes = new Uint8Array(72 * 94 * 2);
  for (let i = 0; i < 72 * 94; i++) bytes.set([0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)], i * 2);
  for (const char of new TextDecoder('gb18030').decode(bytes)) {
    const at = char.charCodeAt(0) - FIRST_HAN;
    if (at >= 0 && at < settled.length) settled[at] = SIMPLE;
  }
  for (const char of SIMPLIFIED_BEYOND_GB2312) settled[char.charCodeAt(0) - FIRST_HAN] = SIMPLE;
  for (const char of TRADITIONAL_IN_GB2312) settled[char.charCodeAt(0) - FIRST_HAN] = TRADITIONAL;
  return settled;
}

let toSimplified: Convert | undefined;
let fromSimplified: Convert | undefined;

// `twp` would also swap words (核心 → 内核); `tw` converts characters in their phrases only.
const loadSimplifier = (): Convert =>
  (require('opencc-js/t2cn') as OpenCC).Converter({ from: 'tw', to: 'cn' });
const loadTraditionalizer = (): Convert =>
  (require('opencc-js/cn2t') as OpenCC).Converter({ from: 'cn', to: 'tw' });
