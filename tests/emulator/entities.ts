import type { TelegramMessageEntity } from '@gramio/types';

const COMMAND = /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu;
const MENTION = /(?<![\p{L}\p{N}_])@[A-Za-z][A-Za-z0-9_]{3,31}(?![\p{L}\p{N}_])/gu;

/** The entities that Telegram itself finds in what people type: commands and mentions. */
export function typedEntities(text: string): TelegramMessageEntity[] {
  const commands = found(text, COMMAND, 'bot_command');
  const mentions = found(text, MENTION, 'mention').filter(
    ({ offset }) =>
      !commands.some((command) => offset >= command.offset && offset < command.offset + command.length),
  );
  return [...commands, ...mentions].sort((a, b) => a.offset - b.offset);
}

const found = (text: string, pattern: RegExp, type: 'bot_command' | 'mention'): TelegramMessageEntity[] =>
  [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }));
