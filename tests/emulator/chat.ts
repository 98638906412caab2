import { randomUUID } from 'node:crypto';
import type {
  TelegramCallbackQuery,
  TelegramInlineKeyboardButton,
  TelegramMessage,
  TelegramMessageEntity,
  TelegramUser,
} from '@gramio/types';
import { typedEntities } from './entities.js';
import { createMailbox } from './mailbox.js';
import { bare } from './methods/messages.js';
import { omit } from './omit.js';
import {
  addChat,
  addMessage,
  seconds,
  type BotAct,
  type CallbackAnswer,
  type ChatState,
  type Closed,
  type World,
} from './world.js';

export interface Said {
  /** Who says it; the first member when left out. */
  readonly from?: TelegramUser;
  readonly replyTo?: TelegramMessage;
  /** Found in the text as Telegram does when left out. */
  readonly entities?: TelegramMessageEntity[];
  readonly thread?: number;
  /** Seconds since 1970; the emulator's clock when left out. */
  readonly date?: number;
}

/** Anything but text that a message may hold. */
export type Content = Omit<TelegramMessage, 'message_id' | 'date' | 'chat' | 'from' | 'text' | 'entities'>;

/** A chat as its members see it, for tests to act in. */
export interface Chat {
  readonly id: number;
  readonly members: readonly TelegramUser[];
  say(text: string, how?: Said): TelegramMessage;
  post(content: Content, how?: Said): TelegramMessage;
  edit(message: TelegramMessage, text: string, how?: Pick<Said, 'entities' | 'date'>): TelegramMessage;
  /** Taps the button with this label; gives what the bot answers to the tap. */
  tap(message: TelegramMessage, label: string, from?: TelegramUser): Promise<CallbackAnswer>;
  /** A tap with made-up data, as a forged client could send. */
  tapData(message: TelegramMessage, data: string, from?: TelegramUser): Promise<CallbackAnswer>;
  /** The bot's next new message. */
  reply(): Promise<TelegramMessage>;
  /** The bot's next edit of a message. */
  edited(): Promise<TelegramMessage>;
  act(): Promise<BotAct>;
  /** What the bot did and nobody waited for. */
  unread(): readonly BotAct[];
  /** Members delete a message. */
  remove(message: TelegramMessage): void;
  addTopic(name: string, by?: TelegramUser): number;
  close(why: Closed): void;
  reopen(): void;
  /** Turns a group into a supergroup with a new id. */
  migrate(): Chat;
}

export function chatOf(world: World, state: ChatState, members: readonly TelegramUser[]): Chat {
  const [first] = members;
  if (!first) throw new Error('a chat has members');

  function deliver(message: TelegramMessage): TelegramMessage {
    if (reaches(world, state, message)) world.updates.add({ message });
    return message;
  }

  function fieldsOf({
    from = first,
    replyTo,
    thread,
    date,
  }: Said): Content & { from?: TelegramUser; date?: number } {
    const topic = thread === undefined ? undefined : state.messages.get(thread);
    const repliedTo = replyTo ?? topic;
    return {
      ...(from && { from }),
      ...(date !== undefined && { date }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true as const }),
      ...(repliedTo && { reply_to_message: bare(repliedTo) }),
    };
  }

  function tapData(
    message: TelegramMessage,
    data: string,
    from = first as TelegramUser,
  ): Promise<CallbackAnswer> {
    const { message_id } = message;
    // Of a message that is gone a tap tells the number only.
    const under = state.messages.get(message_id) ?? { chat: state.chat, message_id, date: 0 as const };
    return tapOn(world, { from, data, message: under });
  }

  async function expectAct(kind: BotAct['kind']): Promise<TelegramMessage> {
    const act = await state.acts.next(`a message ${kind} in ${state.chat.type}`);
    if (act.kind !== kind)
      throw new Error(`expected a message ${kind}, got one ${act.kind}: ${act.message.text}`);
    return act.message;
  }

  return {
    id: state.chat.id,
    members,
    say(text, how = {}) {
      const entities = how.entities ?? typedEntities(text);
      return deliver(
        addMessage(world, state, { ...fieldsOf(how), text, ...(entities.length > 0 && { entities }) }),
      );
    },
    post(content, how = {}) {
      const entities = how.entities ?? typedEntities(content.caption ?? '');
      return deliver(
        addMessage(world, state, {
          ...fieldsOf(how),
          ...content,
          ...(entities.length > 0 && { caption_entities: entities }),
        }),
      );
    },
    edit(message, text, { entities = typedEntities(text), date = seconds(world) } = {}) {
      const kept = omit(message, 'entities', 'caption_entities');
      const edited: TelegramMessage =
        message.text === undefined
          ? { ...kept, edit_date: date, caption: text, caption_entities: entities }
          : { ...kept, edit_date: date, text, ...(entities.length > 0 && { entities }) };
      state.messages.set(message.message_id, edited);
      if (reaches(world, state, edited)) world.updates.add({ edited_message: edited });
      return edited;
    },
    tap(message, label, from) {
      const data = buttonsOf(message).find(({ text }) => text === label)?.callback_data;
      if (data === undefined)
        throw new Error(
          `no button ${label} among ${buttonsOf(message)
            .map(({ text }) => text)
            .join(' ')}`,
        );
      return tapData(message, data, from);
    },
    tapData,
    reply: () => expectAct('sent'),
    edited: () => expectAct('edited'),
    act: () => state.acts.next(),
    unread: () => state.acts.rest(),
    remove: (message) => void state.messages.delete(message.message_id),
    addTopic(name, by = first) {
      const { message_id: id } = addMessage(world, state, {
        from: by,
        forum_topic_created: { name, icon_color: 7322096 },
      });
      state.topics.add(id);
      return id;
    },
    close: (why) => void (state.closed = why),
    reopen: () => void (state.closed = undefined),
    migrate() {
      const id = -1_000_000_000_000 + state.chat.id;
      state.migratedTo = id;
      const next = addChat(world, { ...state.chat, id, type: 'supergroup' }, state.privacy);
      world.updates.add({ message: addMessage(world, state, { from: first, migrate_to_chat_id: id }) });
      world.updates.add({
        message: addMessage(world, next, { from: first, migrate_from_chat_id: state.chat.id }),
      });
      return chatOf(world, next, members);
    },
  };
}

/** A tap reaches the bot; gives what it answers. */
export function tapOn(
  world: World,
  tap: Omit<TelegramCallbackQuery, 'id' | 'chat_instance'>,
): Promise<CallbackAnswer> {
  const id = randomUUID();
  const answers = createMailbox<CallbackAnswer>();
  world.taps.set(id, answers);
  world.updates.add({ callback_query: { id, chat_instance: '1', ...tap } });
  return answers.next('an answer to a tap');
}

export function buttonsOf({
  reply_markup: markup,
}: TelegramMessage): readonly TelegramInlineKeyboardButton[] {
  return markup && 'inline_keyboard' in markup ? markup.inline_keyboard.flat() : [];
}

/** With privacy mode on, a bot in a group gets commands, mentions, replies to itself and service messages. */
function reaches({ bot }: World, { chat, privacy }: ChatState, message: TelegramMessage): boolean {
  if (chat.type === 'private' || !privacy) return true;
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const said = ({ offset, length }: TelegramMessageEntity): string =>
    text.slice(offset, offset + length).toLowerCase();
  const me = `@${bot.username.toLowerCase()}`;
  return (
    message.reply_to_message?.from?.id === bot.id ||
    entities.some(
      (entity) =>
        (entity.type === 'mention' && said(entity) === me) ||
        (entity.type === 'text_mention' && entity.user?.id === bot.id) ||
        (entity.type === 'bot_command' && (!said(entity).includes('@') || said(entity).endsWith(me))),
    )
  );
}
