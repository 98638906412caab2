import type { Context } from '../model/context.js';
import type { Lang } from '../model/reply.js';
import { createBounded } from './bounded.js';

/** Where one person's questions follow one another: a chat, its topic, the person. */
export interface Conversation {
  readonly chat: number;
  readonly topic: number | undefined;
  readonly speaker: number;
}

/** What was answered to a message, so that an edited one can be answered again in place. */
export interface Answered {
  /** What the conversation had come to before it. */
  readonly previous: Context | undefined;
  /** The bot's messages, in order. */
  readonly sent: readonly number[];
}

/** What the door remembers, in memory only; all of it bounded. */
export interface Sessions {
  context(of: Conversation): Context | undefined;
  /** What the conversation had come to with a message of the bot's. */
  contextAfter(chat: number, sent: number): Context | undefined;
  answered(chat: number, question: number): Answered | undefined;
  /** Notes an answer; its context becomes the conversation's unless later questions have moved on. */
  note(
    of: Conversation,
    question: number | undefined,
    answered: Answered,
    context: Context | undefined,
  ): void;
  language(chat: number): Lang | undefined;
  setLanguage(chat: number, lang: Lang | undefined): void;
  /** A group became a supergroup and has a new id; its messages have new numbers too. */
  move(from: number, to: number): void;
}

const MINUTE = 60_000;
/** A follow-up is one within half an hour; a reply to a message, or an edit, within a day. */
const CONVERSATIONS = { most: 5_000, lifeMs: 30 * MINUTE };
const MESSAGES = { most: 5_000, lifeMs: 24 * 60 * MINUTE };
const LANGUAGES = { most: 50_000 };

interface Latest {
  readonly context: Context | undefined;
  readonly question: number | undefined;
}

export function createSessions(now: () => Date): Sessions {
  const conversations = createBounded<Latest>(CONVERSATIONS, now);
  const contexts = createBounded<Context>(MESSAGES, now);
  const answers = createBounded<Answered>(MESSAGES, now);
  const languages = createBounded<Lang | 'follow'>(LANGUAGES, now);

  return {
    context: (of) => conversations.get(keyOf(of))?.context,
    contextAfter: (chat, sent) => contexts.get(`${chat}:${sent}`),
    answered: (chat, question) => answers.get(`${chat}:${question}`),
    note(of, question, answered, context) {
      const again = question !== undefined && answers.get(`${of.chat}:${question}`) !== undefined;
      if (question !== undefined) answers.set(`${of.chat}:${question}`, answered);
      if (context) for (const id of answered.sent) contexts.set(`${of.chat}:${id}`, context);
      const latest = conversations.get(keyOf(of));
      if (again && latest && latest.question !== question) return;
      conversations.set(keyOf(of), { context: context ?? latest?.context, question });
    },
    language(chat) {
      const chosen = languages.get(String(chat));
      return chosen === 'follow' ? undefined : chosen;
    },
    setLanguage: (chat, lang) => languages.set(String(chat), lang ?? 'follow'),
    move(from, to) {
      const chosen = languages.get(String(from));
      if (chosen) languages.set(String(to), chosen);
    },
  };
}

const keyOf = ({ chat, topic, speaker }: Conversation): string => `${chat}:${topic ?? ''}:${speaker}`;
