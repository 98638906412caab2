import type { CommandName } from '../model/question.js';
import type { Lang } from '../model/reply.js';
import type { Api } from './api.js';
import { wording } from './wording.js';

const menus: readonly (readonly [
  scope: 'all_private_chats' | 'all_group_chats',
  commands: readonly (CommandName | 'lang')[],
])[] = [
  // In private a question needs no command; in a group nobody starts the bot.
  ['all_private_chats', ['rank', 'town', 'define', 'topics', 'source', 'lang', 'help', 'start']],
  ['all_group_chats', ['ask', 'rank', 'town', 'define', 'topics', 'source', 'lang', 'help']],
];

/** Telegram knows one Chinese for menus; what has no menu of its own gets the one without a language. */
const languages: readonly (readonly [code: string | undefined, lang: Lang])[] = [
  [undefined, 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en', 'en'],
];

/** Registers the command menu, for each scope in each language. */
export async function registerMenus(api: Api): Promise<void> {
  for (const [scope, commands] of menus)
    for (const [code, lang] of languages)
      await api.call('setMyCommands', {
        commands: commands.map((command) => ({ command, description: wording[lang].menu[command] })),
        scope: { type: scope },
        ...(code !== undefined && { language_code: code }),
      });
}
