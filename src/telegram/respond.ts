import type { LogFields } from '../model/log.js';
import type { Context } from '../model/context.js';
import type { Lang } from '../model/reply.js';
import type { Wanted } from './addressing.js';
import { doorLanguage, wordsFor, type Door, type Turn } from './door.js';
import { languageKeyboard, questionKeyboard } from './keyboard.js';
import { namedLanguage } from './language.js';
import type { Content } from './send.js';
import { wording } from './wording.js';

/** What is to be shown, and what it leaves behind. */
export interface Response extends Content {
  readonly context: Context | undefined;
  /** For the log; never texts. */
  readonly outcome: LogFields;
}

/** Works out the response to what is wanted; `previous` is what the conversation had come to. */
export function respond(
  door: Door,
  turn: Turn,
  wanted: Wanted,
  previous: Context | undefined,
): Response | Promise<Response> {
  switch (wanted.kind) {
    case 'question':
      return answerQuestion(door, turn, wanted, previous);
    case 'language':
      return answerLanguage(door, turn, namedLanguage(wanted.argument));
    case 'unknownCommand':
      return line(wordsFor(door, turn).unknownCommand, { outcome: 'unknownCommand' });
    case 'wordless':
      return line(wordsFor(door, turn).textOnly, { outcome: 'wordless' });
  }
}

/** `lang` is that of the reply whose button asks; people who type are answered in the language they type. */
export async function answerQuestion(
  { assistant, sessions, buttons, dayOf }: Door,
  { conversation, at, client }: Turn,
  { text, command }: Extract<Wanted, { kind: 'question' }>,
  previous: Context | undefined,
  lang?: Lang,
): Promise<Response> {
  // A bare command has no language of its own.
  const wantedLang =
    sessions.language(conversation.chat) ?? lang ?? (text === '' ? (previous?.lang ?? client) : undefined);
  const { reply, context } = await assistant.answer({
    text,
    today: dayOf(at),
    ...(command && { command }),
    ...(previous && { previous }),
    ...(wantedLang && { lang: wantedLang }),
  });
  return {
    lines: reply.lines,
    keyboard: questionKeyboard(reply, buttons),
    context,
    outcome: {
      outcome: reply.clarifying ? 'clarifying' : reply.notUnderstood ? 'notUnderstood' : 'answered',
      ...(command && { command }),
    },
  };
}

/** Sets the chat's language, if one is named, and shows the choice. */
export function answerLanguage(door: Door, turn: Turn, named: Lang | 'follow' | undefined): Response {
  const { sessions, buttons } = door;
  const { chat } = turn.conversation;
  if (named) sessions.setLanguage(chat, named === 'follow' ? undefined : named);
  const lang = doorLanguage(door, turn);
  const words = wording[lang];
  const said =
    named === undefined
      ? words.chooseLanguage
      : named === 'follow'
        ? words.languageFollows
        : words.languageSet;
  return {
    ...line(said, { outcome: named ? 'languageSet' : 'languageChoice' }),
    keyboard: languageKeyboard(sessions.language(chat) ?? 'follow', lang, buttons),
  };
}

export const line = (text: string, outcome: LogFields): Response => ({
  lines: [[{ text }]],
  keyboard: undefined,
  context: undefined,
  outcome,
});
