import type { Lang } from '../model/reply.js';
import { createBounded, type Bounds } from './bounded.js';
import type { Fingerprint } from './secrets.js';
import { printable } from './text.js';

/** What a tapped button stands for; `unknown` when it is stale, foreign or forged. */
export type Tapped =
  | { readonly kind: 'question'; readonly question: string; readonly lang: Lang }
  | { readonly kind: 'language'; readonly lang: Lang | 'follow' }
  | { readonly kind: 'unknown' };

/**
 * Writes what a button stands for into the 64 bytes that Telegram carries, and reads it back. A short question travels
 * in the data itself, sealed; a long one stays here under a key made of its own fingerprint, so that after a restart
 * the button's label, where it is the question, opens it again.
 */
export interface ButtonData {
  forQuestion(question: string, lang: Lang): string;
  forLanguage(lang: Lang | 'follow'): string;
  read(data: string, label: string | undefined): Tapped;
}

const LONGEST_BYTES = 64;
const SEAL = 6;
const KEY = 20;
const QUESTIONS: Bounds = { most: 20_000 };

const langs: readonly (readonly [code: string, lang: Lang])[] = [
  ['s', 'zh-CN'],
  ['t', 'zh-TW'],
  ['e', 'en'],
];
const languages: readonly (Lang | 'follow')[] = ['zh-CN', 'zh-TW', 'en', 'follow'];
const unknown: Tapped = { kind: 'unknown' };

export function createButtonData(fingerprint: Fingerprint, now: () => Date): ButtonData {
  const questions = createBounded<string>(QUESTIONS, now);
  const sealed = (lang: string, question: string): string =>
    `q${lang}${fingerprint(lang + question, SEAL)}${question}`;
  const keyed = (lang: string, question: string): string => `k${lang}${fingerprint(question, KEY)}`;

  function whole(lang: string, question: string, label: string | undefined, data: string): Tapped {
    const found = langs.find(([code]) => code === lang);
    if (found && sealed(lang, question) === data) return { kind: 'question', question, lang: found[1] };
    const kept =
      questions.get(data) ?? (label !== undefined && keyed(lang, label) === data ? label : undefined);
    return found && kept !== undefined ? { kind: 'question', question: kept, lang: found[1] } : unknown;
  }

  return {
    forQuestion(question, lang) {
      const code = langs.find(([, known]) => known === lang)?.[0] ?? 's';
      const data = sealed(code, question);
      if (Buffer.byteLength(data) <= LONGEST_BYTES && printable(question) === question) return data;
      const key = keyed(code, question);
      questions.set(key, question);
      return key;
    },
    forLanguage: (lang) => `l${lang}`,
    read(data, label) {
      if (Buffer.byteLength(data) > LONGEST_BYTES) return unknown;
      const lang = languages.find((known) => data === `l${known}`);
      if (lang) return { kind: 'language', lang };
      if (!/^[qk]/.test(data)) return unknown;
      return whole(data.charAt(1), data.slice(2 + SEAL), label, data);
    },
  };
}
