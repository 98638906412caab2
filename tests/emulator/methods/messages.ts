import type { TelegramMessage, TelegramMessageEntity } from '@gramio/types';
import { parseHtml } from '../html.js';
import { parseMarkdown } from '../markdown.js';
import { checkKeyboard } from '../markup.js';
import type { Handler } from '../methods.js';
import { omit } from '../omit.js';
import type { Keyboard, ParametersOf } from '../parameters.js';
import { badRequest } from '../refusal.js';
import { fixText } from '../text.js';
import { addMessage, openChat, seconds, type ChatState } from '../world.js';

export const sendMessage: Handler<'sendMessage'> = (world, asked) => {
  const state = openChat(world, asked.chat_id);
  const content = contentOf(asked);
  const markup = asked.reply_markup && checkKeyboard(asked.reply_markup);
  checkThread(state, asked.message_thread_id);
  const repliedTo = repliedMessage(state, asked.reply_parameters);
  const message = addMessage(world, state, {
    from: world.bot,
    ...threadOf(asked.message_thread_id),
    ...(repliedTo && { reply_to_message: bare(repliedTo) }),
    ...content,
    ...markupOf(markup),
  });
  state.acts.put({ kind: 'sent', message });
  return message;
};

export const editMessageText: Handler<'editMessageText'> = (world, asked) => {
  const state = openChat(world, asked.chat_id);
  const old = ownMessage(state, asked.message_id, world.bot.id);
  const content = contentOf(asked);
  const markup = asked.reply_markup && checkKeyboard(asked.reply_markup);
  const kept = omit(old, 'text', 'entities', 'reply_markup');
  return replace(state, old, { ...kept, ...content, ...markupOf(markup), edit_date: seconds(world) });
};

export const editMessageReplyMarkup: Handler<'editMessageReplyMarkup'> = (world, asked) => {
  const state = openChat(world, asked.chat_id);
  const old = ownMessage(state, asked.message_id, world.bot.id);
  const markup = asked.reply_markup && checkKeyboard(asked.reply_markup);
  return replace(state, old, {
    ...omit(old, 'reply_markup'),
    ...markupOf(markup),
    edit_date: seconds(world),
  });
};

export const deleteMessage: Handler<'deleteMessage'> = (world, { chat_id: chatId, message_id: id }) => {
  const state = openChat(world, chatId);
  const message = state.messages.get(id);
  if (!message) throw badRequest('message to delete not found');
  if (message.from?.id !== world.bot.id) throw badRequest("message can't be deleted");
  state.messages.delete(id);
  state.acts.put({ kind: 'deleted', message });
  return true;
};

export const sendChatAction: Handler<'sendChatAction'> = (
  world,
  { chat_id: chatId, message_thread_id: thread },
) => {
  checkThread(openChat(world, chatId), thread);
  return true;
};

function contentOf(asked: Pick<ParametersOf<'sendMessage'>, 'text' | 'parse_mode' | 'entities'>): {
  text: string;
  entities?: TelegramMessageEntity[];
} {
  const { text, entities } = fixText(parsed(asked));
  return { text, ...(entities.length > 0 && { entities: entities as TelegramMessageEntity[] }) };
}

function parsed({
  text,
  parse_mode: mode,
  entities = [],
}: Pick<ParametersOf<'sendMessage'>, 'text' | 'parse_mode' | 'entities'>) {
  if (mode === 'HTML') return parseHtml(text);
  if (mode !== undefined) return parseMarkdown(text);
  return { text, entities };
}

function checkThread(state: ChatState, thread: number | undefined): void {
  if (thread !== undefined && !state.topics.has(thread)) throw badRequest('message thread not found');
}

const threadOf = (thread: number | undefined) =>
  thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true as const };

const markupOf = (markup: Keyboard | undefined) =>
  markup && markup.inline_keyboard.length > 0 ? { reply_markup: markup } : {};

function repliedMessage(
  state: ChatState,
  asked: ParametersOf<'sendMessage'>['reply_parameters'],
): TelegramMessage | undefined {
  if (!asked) return undefined;
  const message = state.messages.get(asked.message_id ?? 0);
  if (!message && !asked.allow_sending_without_reply) throw badRequest('message to be replied not found');
  return message;
}

/** A message as it stands inside another: what it replied to is left out. */
export const bare = (message: TelegramMessage): TelegramMessage => omit(message, 'reply_to_message');

function ownMessage(state: ChatState, id: number, bot: number): TelegramMessage {
  const message = state.messages.get(id);
  if (!message) throw badRequest('message to edit not found');
  if (message.from?.id !== bot) throw badRequest("message can't be edited");
  return message;
}

function replace(state: ChatState, old: TelegramMessage, message: TelegramMessage): TelegramMessage {
  if (shown(old) === shown(message))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  state.messages.set(message.message_id, message);
  state.acts.put({ kind: 'edited', message });
  return message;
}

const shown = ({ text, entities, reply_markup: markup }: TelegramMessage): string =>
  JSON.stringify([text, entities ?? [], markup ?? null]);
