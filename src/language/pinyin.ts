import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Readings that the dictionary lacks or ranks second to a rarer one; of characters, never of names. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  埭: 'dài',
  浒: 'hǔ',
  塍: 'chéng',
  滘: 'jiào',
  泖: 'mǎo',
  墩: 'dūn',
  斛: 'hú',
};

type Pinyin = (text: string, options: { toneType: 'none'; type: 'array'; v: true }) => string[];

interface PinyinPro {
  readonly pinyin: Pinyin;
  readonly customPinyin: (readings: Readonly<Record<string, string>>) => void;
}

let read: Pinyin | undefined;
const syllables = new Map<string, string>();

/** One syllable without its tone for each Han character, in the reading that the words around it call for. */
export function toneless(text: string): string[] {
  read ??= load();
  return read(text, { toneType: 'none', type: 'array', v: true });
}

/** Most common reading of a single Han character; looked up once. */
export function syllableOf(char: string): string {
  let syllable = syllables.get(char);
  if (syllable === undefined) syllables.set(char, (syllable = toneless(char)[0] ?? char));
  return syllable;
}

function load(): Pinyin {
  const { pinyin, customPinyin } = require('pinyin-pro') as PinyinPro;
  customPinyin(CORRECTIONS);
  return pinyin;
}
