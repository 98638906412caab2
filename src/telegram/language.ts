import type { Lang } from '../model/reply.js';

const named: Readonly<Record<string, Lang | 'follow'>> = {
  ...Object.fromEntries(
    [
      'zh',
      'cn',
      'zhcn',
      'zhhans',
      'hans',
      'sc',
      '简',
      '简体',
      '简体中文',
      '简中',
      '簡體',
      '簡體中文',
      '中文',
      'chinese',
      'simplified',
    ].map((name) => [name, 'zh-CN' as const]),
  ),
  ...Object.fromEntries(
    [
      'tw',
      'hk',
      'zhtw',
      'zhhk',
      'zhhant',
      'hant',
      'tc',
      '繁',
      '繁体',
      '繁體',
      '繁体中文',
      '繁體中文',
      '繁中',
      'traditional',
    ].map((name) => [name, 'zh-TW' as const]),
  ),
  ...Object.fromEntries(
    ['en', 'eng', 'engb', 'enus', 'english', '英文', '英语', '英語'].map((name) => [name, 'en' as const]),
  ),
  ...Object.fromEntries(
    [
      'auto',
      'follow',
      'default',
      'reset',
      '自动',
      '自動',
      '跟随',
      '跟隨',
      '跟随提问',
      '跟隨提問',
      '默认',
      '預設',
    ].map((name) => [name, 'follow' as const]),
  ),
};

/** The language that the argument of /lang names, however it is written. */
export function namedLanguage(argument: string): Lang | 'follow' | undefined {
  const key = argument
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return Object.hasOwn(named, key) ? named[key] : undefined;
}

/** The language of a person's Telegram, from its IETF tag. */
export function clientLanguage(tag: string | undefined): Lang | undefined {
  if (tag === undefined) return undefined;
  if (/^en\b/i.test(tag)) return 'en';
  if (!/^zh\b/i.test(tag)) return undefined;
  return /hant|-(?:tw|hk|mo)\b/i.test(tag) ? 'zh-TW' : 'zh-CN';
}
