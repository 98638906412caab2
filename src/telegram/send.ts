import type { InlineKeyboardMarkup } from 'telegraf/types';
import type { Log } from '../model/log.js';
import type { Reply } from '../model/reply.js';
import type { Api } from './api.js';
import { failureOf, type Failure } from './failure.js';
import { split } from './split.js';
import { format, type Formatted } from './text.js';

/** Where a reply goes. */
export interface Destination {
  readonly chat: number;
  readonly topic: number | undefined;
  /** The message it quotes. */
  readonly quoting: number | undefined;
}

export interface Content {
  readonly lines: Reply['lines'];
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** Sends replies; gives the numbers of the messages that carry them, or nothing when the chat cannot be reached. */
export interface Sender {
  send(to: Destination, content: Content): Promise<readonly number[] | undefined>;
  /** Puts a reply in the place of an earlier one, adding or deleting messages where it is longer or shorter. */
  replace(to: Destination, old: readonly number[], content: Content): Promise<readonly number[] | undefined>;
}

/** Shown when a reply has nothing to see in it, for Telegram takes no empty message. */
const NOTHING: Formatted = { text: '…', entities: [] };

type Migrated = (from: number, to: number) => void;

export function createSender(api: Api, log: Log, onMigrated: Migrated): Sender {
  async function sendPart(
    to: Destination,
    part: Formatted,
    keyboard: InlineKeyboardMarkup | undefined,
  ): Promise<number> {
    const { message_id: id } = await api.call('sendMessage', {
      chat_id: to.chat,
      ...(to.topic !== undefined && { message_thread_id: to.topic }),
      ...(to.quoting !== undefined && {
        reply_parameters: { message_id: to.quoting, allow_sending_without_reply: true },
      }),
      ...bodyOf(part, keyboard),
    });
    return id;
  }

  /** Sends to where the chat has moved, or outside a topic that is gone. */
  async function sendPartSomehow(
    to: Destination,
    part: Formatted,
    keyboard: InlineKeyboardMarkup | undefined,
  ) {
    try {
      return { to, id: await sendPart(to, part, keyboard) };
    } catch (error) {
      const next = elsewhere(to, failureOf(error));
      if (!next) throw error;
      if (next.chat !== to.chat) onMigrated(to.chat, next.chat);
      return { to: next, id: await sendPart(next, part, keyboard) };
    }
  }

  async function sendAll(
    to: Destination,
    parts: readonly Formatted[],
    keyboard: InlineKeyboardMarkup | undefined,
  ) {
    const sent: number[] = [];
    let place = to;
    for (const [number, part] of parts.entries()) {
      const { to: reached, id } = await sendPartSomehow(
        place,
        part,
        number === parts.length - 1 ? keyboard : undefined,
      );
      sent.push(id);
      place = { ...reached, quoting: undefined };
    }
    return sent;
  }

  async function edit(
    chat: number,
    id: number,
    part: Formatted,
    keyboard: InlineKeyboardMarkup | undefined,
  ): Promise<void> {
    await unless(['notModified'], () =>
      api.call('editMessageText', { chat_id: chat, message_id: id, ...bodyOf(part, keyboard) }),
    );
  }

  async function reaching<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const { kind } = failureOf(error);
      if (kind !== 'unreachable' && kind !== 'gone') throw error;
      log.info('unreachable', { failure: kind });
      return undefined;
    }
  }

  return {
    send: (to, { lines, keyboard }) => reaching(() => sendAll(to, partsOf(lines), keyboard)),
    replace: (to, old, { lines, keyboard }) =>
      reaching(async () => {
        const parts = partsOf(lines);
        const kept = old.slice(0, parts.length);
        const buttonsAt = parts.length - 1;
        for (const [number, id] of kept.entries())
          await edit(to.chat, id, parts[number] ?? NOTHING, number === buttonsAt ? keyboard : undefined);
        for (const id of old.slice(parts.length))
          await unless(['gone'], () => api.call('deleteMessage', { chat_id: to.chat, message_id: id }));
        return [...kept, ...(await sendAll(to, parts.slice(kept.length), keyboard))];
      }),
  };
}

function partsOf(lines: Reply['lines']): readonly Formatted[] {
  const parts = split(format(lines));
  return parts.length > 0 ? parts : [NOTHING];
}

function bodyOf({ text, entities }: Formatted, keyboard: InlineKeyboardMarkup | undefined) {
  return {
    text,
    ...(entities.length > 0 && { entities: [...entities] }),
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: keyboard }),
  };
}

function elsewhere(to: Destination, failure: Failure): Destination | undefined {
  // Numbers of messages and topics are those of the old chat.
  if (failure.kind === 'migrated') return { chat: failure.to, topic: undefined, quoting: undefined };
  if (failure.kind === 'noThread' && to.topic !== undefined) return { ...to, topic: undefined };
  return undefined;
}

async function unless(expected: readonly Failure['kind'][], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!expected.includes(failureOf(error).kind)) throw error;
  }
}
