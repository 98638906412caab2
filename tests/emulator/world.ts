import type { TelegramBotCommand, TelegramChat, TelegramMessage, TelegramUser } from '@gramio/types';
import { createMailbox, type Mailbox } from './mailbox.js';
import type { ParametersOf } from './parameters.js';
import { badRequest, forbidden } from './refusal.js';
import { createUpdates, type Updates } from './updates.js';

/** What the bot did in a chat. */
export interface BotAct {
  readonly kind: 'sent' | 'edited' | 'deleted';
  readonly message: TelegramMessage;
}

/** Why a chat no longer takes messages from the bot. */
export type Closed = 'blocked' | 'kicked' | 'deactivated' | 'notStarted';

export interface ChatState {
  readonly chat: TelegramChat;
  readonly messages: Map<number, TelegramMessage>;
  readonly topics: Set<number>;
  readonly acts: Mailbox<BotAct>;
  /** Whether a bot with privacy mode on gets only what is meant for it. */
  readonly privacy: boolean;
  lastId: number;
  closed: Closed | undefined;
  migratedTo: number | undefined;
}

export type CallbackAnswer = ParametersOf<'answerCallbackQuery'>;

/** Everything the emulated Telegram knows. */
export interface World {
  readonly bot: TelegramUser & { readonly username: string };
  readonly now: () => Date;
  readonly updates: Updates;
  readonly chats: Map<number, ChatState>;
  /** Taps that the bot has not answered. */
  readonly taps: Map<string, Mailbox<CallbackAnswer>>;
  readonly commands: Map<string, readonly TelegramBotCommand[]>;
  webhook: string;
}

export function createWorld(bot: World['bot'], now: () => Date): World {
  return {
    bot,
    now,
    updates: createUpdates(),
    chats: new Map(),
    taps: new Map(),
    commands: new Map(),
    webhook: '',
  };
}

export function addChat(world: World, chat: TelegramChat, privacy: boolean): ChatState {
  const state: ChatState = {
    chat,
    messages: new Map(),
    topics: new Set(),
    acts: createMailbox(),
    privacy,
    lastId: 0,
    closed: undefined,
    migratedTo: undefined,
  };
  world.chats.set(chat.id, state);
  return state;
}

/** Stores a message under the chat's next number. */
export function addMessage(
  world: World,
  state: ChatState,
  content: Omit<TelegramMessage, 'message_id' | 'date' | 'chat'>,
): TelegramMessage {
  const message: TelegramMessage = {
    message_id: ++state.lastId,
    date: seconds(world),
    chat: state.chat,
    ...content,
  };
  state.messages.set(message.message_id, message);
  return message;
}

export const seconds = (world: World): number => Math.floor(world.now().getTime() / 1000);

/** The chat a call names, or Telegram's refusal. */
export function openChat(world: World, chatId: number | string): ChatState {
  const state = world.chats.get(Number(chatId));
  if (!state) throw badRequest('chat not found');
  if (state.migratedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: state.migratedTo,
    });
  if (state.closed) throw forbidden(whyClosed(state.closed, state.chat.type));
  return state;
}

function whyClosed(closed: Closed, type: TelegramChat['type']): string {
  if (closed === 'blocked') return 'bot was blocked by the user';
  if (closed === 'deactivated') return 'user is deactivated';
  if (closed === 'notStarted') return "bot can't initiate conversation with a user";
  return `bot was kicked from the ${type === 'supergroup' ? 'supergroup' : 'group'} chat`;
}
