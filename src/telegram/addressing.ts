import type { MessageEntity } from 'telegraf/types';
import { commandNames, type CommandName } from '../model/question.js';
import { isPerson, isWordless, type Incoming, type Me } from './incoming.js';

/** What a message wants of the bot. */
export type Wanted =
  | { readonly kind: 'question'; readonly text: string; readonly command?: CommandName }
  | { readonly kind: 'language'; readonly argument: string }
  | { readonly kind: 'unknownCommand' }
  | { readonly kind: 'wordless' };

/**
 * What a message wants of us, or nothing when it is not for us. In private everything is; in a group commands,
 * mentions and replies to our own messages are, and whatever continues a message that was (`meant`).
 */
export function wantedOf(message: Incoming, me: Me, meant = false): Wanted | undefined {
  if (!isPerson(message) || message.via_bot?.id === me.id) return undefined;
  const personal = message.chat.type === 'private';
  const text = message.text ?? message.caption;
  if (text === undefined)
    return isWordless(message) && (personal || meant) ? { kind: 'wordless' } : undefined;

  const mentions = mentionsOf(text, message.entities ?? message.caption_entities ?? [], me);
  const rest = without(text, mentions);
  const command = commandOf(rest);
  if (command?.bot !== undefined && command.bot !== me.username.toLowerCase())
    return personal ? { kind: 'unknownCommand' } : undefined;
  if (command) return wantedByCommand(command, personal || meant);
  if (personal || meant || mentions.length > 0 || isReplyTo(message, me))
    return { kind: 'question', text: rest === '' && mentions.length > 0 ? quoted(message, me) : rest };
  return undefined;
}

const isReplyTo = ({ reply_to_message: to }: Incoming, me: Me): boolean =>
  // The first message of a forum topic stands as replied to under every other one of the topic.
  to?.from?.id === me.id && !('forum_topic_created' in to);

/** Nothing but a mention, in reply to somebody: their message is the question. */
function quoted({ reply_to_message: to }: Incoming, me: Me): string {
  return to && to.from?.id !== me.id ? (to.text ?? to.caption ?? '') : '';
}

function mentionsOf(text: string, entities: readonly MessageEntity[], me: Me): MessageEntity[] {
  const name = `@${me.username.toLowerCase()}`;
  return entities.filter(
    (entity) =>
      (entity.type === 'mention' &&
        text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === name) ||
      (entity.type === 'text_mention' && entity.user.id === me.id),
  );
}

/** The text without the mentions, and without the comma or colon that set one apart at the start. */
function without(text: string, mentions: readonly MessageEntity[]): string {
  let rest = text;
  for (const { offset, length } of [...mentions].sort((a, b) => b.offset - a.offset))
    rest = `${rest.slice(0, offset).trimEnd()} ${rest.slice(offset + length).trimStart()}`;
  return mentions.length > 0 ? rest.replace(/^[\s,，、:：]+/, '').trim() : rest.trim();
}

interface Command {
  readonly name: string;
  readonly bot: string | undefined;
  readonly argument: string;
}

const COMMAND = /^\/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{3,32}))?(?![A-Za-z0-9_@/])\s*/;

function commandOf(text: string): Command | undefined {
  const match = COMMAND.exec(text);
  if (!match) return undefined;
  const [whole, name = '', bot] = match;
  return { name: name.toLowerCase(), bot: bot?.toLowerCase(), argument: text.slice(whole.length).trim() };
}

function wantedByCommand({ name, argument }: Command, tellUnknown: boolean): Wanted | undefined {
  if (name === 'lang') return { kind: 'language', argument };
  const command = commandNames.find((known) => known === name);
  if (command) return { kind: 'question', text: argument, command };
  return tellUnknown ? { kind: 'unknownCommand' } : undefined;
}
