import type { Log, LogFields } from '../model/log.js';
import type { Answering } from '../model/question.js';
import type { Lang } from '../model/reply.js';
import type { Api } from './api.js';
import type { Bounded } from './bounded.js';
import type { ButtonData } from './button-data.js';
import type { DayOf } from './day.js';
import type { FloodGate } from './flood.js';
import { speakerOf, topicOf, type Incoming, type Me, type Sender as Person } from './incoming.js';
import { clientLanguage } from './language.js';
import type { Destination, Sender } from './send.js';
import type { Conversation, Sessions } from './sessions.js';
import { wording, type Wording } from './wording.js';

/** What every handler works with. */
export interface Door {
  readonly me: Me;
  readonly assistant: Answering;
  readonly api: Api;
  readonly sender: Sender;
  readonly sessions: Sessions;
  readonly buttons: ButtonData;
  readonly flood: FloodGate;
  /** Albums of pictures seen, by chat and number. */
  readonly albums: Bounded<true>;
  readonly log: Log;
  readonly now: () => Date;
  readonly dayOf: DayOf;
  /** A keyed hash of a user's or chat's id, for logs. */
  readonly hashId: (id: number) => string;
}

/** One person wanting something, in one place. */
export interface Turn {
  readonly update: 'message' | 'edit' | 'tap';
  readonly conversation: Conversation;
  readonly personal: boolean;
  readonly chatType: string;
  /** When it was asked, for words like 今天. */
  readonly at: Date;
  /** The language of the person's Telegram. */
  readonly client: Lang | undefined;
  /** The message a reply quotes: in groups, so that everybody sees what is answered. */
  readonly quoting: number | undefined;
}

export function turnOf(message: Incoming, from: Person | undefined, turn: Pick<Turn, 'update' | 'at'>): Turn {
  const personal = message.chat.type === 'private';
  return {
    ...turn,
    conversation: {
      chat: message.chat.id,
      topic: topicOf(message),
      speaker: turn.update === 'tap' && from ? from.id : speakerOf(message),
    },
    personal,
    chatType: message.chat.type,
    client: clientLanguage(from?.language_code),
    quoting: personal ? undefined : message.message_id,
  };
}

export const destinationOf = ({ conversation: { chat, topic }, quoting }: Turn): Destination => ({
  chat,
  topic,
  quoting,
});

/** The language of the door's own words. */
export function doorLanguage({ sessions }: Door, { conversation, client }: Turn): Lang {
  return sessions.language(conversation.chat) ?? sessions.context(conversation)?.lang ?? client ?? 'zh-CN';
}

export const wordsFor = (door: Door, turn: Turn): Wording => wording[doorLanguage(door, turn)];

export const logFieldsOf = ({ hashId }: Door, { update, chatType, conversation }: Turn): LogFields => ({
  update,
  chatType,
  chat: hashId(conversation.chat),
  user: hashId(conversation.speaker),
});
