import type { Lang } from '../model/reply.js';
import { isTraditional, toTraditional } from './traditional.js';

/** Language a message is written in, by its script; names in pinyin and bare figures do not make it English. */
export function languageOf(original: string): Lang {
  if (isTraditional(original)) return 'zh-TW';
  const english = original.toLowerCase().match(WORD)?.filter(isEnglish).length ?? 0;
  const han = original.match(HAN)?.length ?? 0;
  const mostlyEnglish = han === 0 ? english > 0 || isNamed(original) : english >= 3 && english > han;
  return mostlyEnglish ? 'en' : 'zh-CN';
}

/** Language of a message in a conversation: what could be of either is of the one that was spoken. */
export function languageIn(original: string, before: Lang | undefined): Lang {
  const own = languageOf(original);
  if (own !== 'zh-CN' || before === undefined) return own;
  if (before === 'en') return HAN_LETTER.test(original) ? own : before;
  return before === 'zh-TW' && toTraditional(original) === original ? before : own;
}

/** Stoneport GDP 2023: nothing but names and abbreviations, written as English writes them. */
function isNamed(original: string): boolean {
  const words = original.match(/[a-z]+/gi) ?? [];
  return words.some((word) => /^[A-Z][a-z]{2}/.test(word)) && words.every((word) => /^[A-Z]/.test(word));
}

const HAN_LETTER = /\p{Script=Han}/u;
const WORD = /[a-z]+/g;
const HAN = /\p{Script=Han}/gu;
/** International abbreviations and chat words that say nothing about the language around them. */
const SHARED = new Set(['app', 'ok', 'vip', 'ai', 'it', 'cpi', 'ppi', 'top', 'pk']);
/** English words that could be Mandarin syllables. */
const ENGLISH = new Set(['per', 'capita', 'to', 'me', 'area', 'more', 'page']);
const VOWEL = /[aeiou]/;
/** Whole words that split into Mandarin syllables. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ia|ua|uo|ue|ve|er|a|o|e|i|u|v))+$/;

function isEnglish(word: string): boolean {
  if (ENGLISH.has(word)) return true;
  return word.length > 1 && VOWEL.test(word) && !SHARED.has(word) && !PINYIN.test(word);
}
