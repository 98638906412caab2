import type { Lang } from '../model/reply.js';

const named: Readonly<Record<string, Lang>> = {
  zh: 'zh-CN',
  cn: 'zh-CN',
  'zh-cn': 'zh-CN',
  'zh-hans': 'zh-CN',
  tw: 'zh-TW',
  'zh-tw': 'zh-TW',
  'zh-hant': 'zh-TW',
  en: 'en',
};

/** The language somebody chooses by its name. */
export function namedLanguage(name: string): Lang | undefined {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(named, key) ? named[key] : undefined;
}

/** The nearest language of ours to an IETF tag; none for languages we do not speak. */
export function taggedLanguage(tag: string): Lang | undefined {
  if (/^en\b/i.test(tag)) return 'en';
  if (!/^zh\b/i.test(tag)) return undefined;
  return /hant|-(?:tw|hk|mo)\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
}
