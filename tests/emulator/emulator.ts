import type { TelegramBotCommand, TelegramUser } from '@gramio/types';
import { chatOf, tapOn, type Chat } from './chat.js';
import type { Method, ParametersOf } from './parameters.js';
import { startServer, type Failure } from './server.js';
import { addChat, createWorld, type CallbackAnswer } from './world.js';

export interface EmulatorOptions {
  readonly username?: string;
  readonly now?: () => Date;
  /** Path that the API is served under, e.g. `/telegram`. */
  readonly prefix?: string;
}

export interface GroupOptions {
  readonly members: readonly TelegramUser[];
  readonly title?: string;
  readonly type?: 'group' | 'supergroup';
  readonly forum?: boolean;
  /** BotFather's privacy mode; on, as for every new bot, when left out. */
  readonly privacy?: boolean;
}

/** A Telegram on loopback: a Bot API server and the people who write to the bot. */
export interface Emulator {
  readonly token: string;
  readonly apiRoot: string;
  readonly bot: TelegramUser & { readonly username: string };
  user(firstName: string, more?: Partial<TelegramUser>): TelegramUser;
  privateChat(user: TelegramUser): Chat;
  group(options: GroupOptions): Chat;
  /** Makes the next calls of a method fail, one failure each. */
  failNext(method: Method, ...failures: readonly Failure[]): void;
  calls<M extends Method>(method: M): readonly ParametersOf<M>[];
  commands(scope: 'all_private_chats' | 'all_group_chats', language: string): readonly TelegramBotCommand[];
  /** Updates that no poll has confirmed. */
  readonly unconfirmed: number;
  readonly violations: readonly string[];
  repeatLast(): void;
  /** A tap under an inline result, which is in no chat the bot knows. */
  tapInline(from: TelegramUser, data: string): Promise<CallbackAnswer>;
  setWebhook(url: string): void;
  close(): Promise<void>;
}

const TOKEN = '4200000042:AAE-loopback_only_no_real_bot_has_this1';

export async function startEmulator({
  username = 'wenshu_test_bot',
  now = () => new Date(),
  prefix = '',
}: EmulatorOptions = {}): Promise<Emulator> {
  const bot = {
    id: Number(TOKEN.split(':')[0]),
    is_bot: true,
    first_name: '问数',
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
  const world = createWorld(bot, now);
  const server = await startServer(world, TOKEN, prefix);
  let people = 1000;
  let groups = 0;
  return {
    token: TOKEN,
    apiRoot: server.root,
    bot,
    user: (first_name, more = {}) => ({ id: ++people, is_bot: false, first_name, ...more }),
    privateChat(user) {
      const { id, first_name, username: name } = user;
      const chat = { id, type: 'private' as const, first_name, ...(name && { username: name }) };
      return chatOf(world, addChat(world, chat, false), [user]);
    },
    group({ members, title = '街坊群', type = 'supergroup', forum = false, privacy = true }) {
      const id = type === 'group' ? -2000 - ++groups : -1_001_000_000_000 - ++groups;
      const chat = { id, type, title, ...(forum && { is_forum: true as const }) };
      return chatOf(world, addChat(world, chat, privacy), members);
    },
    failNext: (method, ...failures) => server.failNext(method, ...failures),
    calls: <M extends Method>(method: M) =>
      server.calls
        .filter((call) => call.method === method)
        .map(({ parameters }) => parameters as ParametersOf<M>),
    commands: (scope, language) => world.commands.get(`${JSON.stringify({ type: scope })} ${language}`) ?? [],
    get unconfirmed() {
      return world.updates.pending.length;
    },
    violations: server.violations,
    tapInline: (from, data) => tapOn(world, { from, data, inline_message_id: 'i' }),
    repeatLast: () => world.updates.repeatLast(),
    setWebhook: (url) => void (world.webhook = url),
    close: () => server.close(),
  };
}
