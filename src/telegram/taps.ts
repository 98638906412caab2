import type { Run } from '../model/reply.js';
import type { Tapped } from './button-data.js';
import { deliver, type Show } from './deliver.js';
import { destinationOf, logFieldsOf, turnOf, wordsFor, type Door, type Turn } from './door.js';
import { errorFields, failureOf } from './failure.js';
import type { Incoming, Sender } from './incoming.js';
import { clientLanguage } from './language.js';
import { answerLanguage, answerQuestion } from './respond.js';
import { isBlank, printable } from './text.js';
import { wording } from './wording.js';

/** As much of a tap as the door reads. */
export interface Tap {
  readonly id: string;
  readonly from: Sender;
  /** Our message with the keyboard; absent under inline results, and without its keyboard when it is old. */
  readonly message?: Incoming & {
    readonly reply_markup?: { readonly inline_keyboard: readonly (readonly TappedButton[])[] };
  };
  readonly data?: string;
}

interface TappedButton {
  readonly text: string;
  readonly callback_data?: string;
}

/** Asks a tapped button's question, or sets the language it names. */
export async function onTap(door: Door, tap: Tap): Promise<void> {
  const { message } = tap;
  const tapped = tappedOf(door, tap);
  if (!message || tapped.kind === 'unknown') return refuse(door, tap);
  const turn = turnOf(message, tap.from, { update: 'tap', at: door.now() });
  const verdict = door.flood(tap.from.id, door.now());
  await acknowledge(door, tap.id, verdict === 'warn' ? wordsFor(door, turn).tooMany : undefined);
  if (verdict !== 'answer') return;
  if (tapped.kind === 'question') await ask(door, turn, tap.from, message, tapped);
  else await deliver(door, turn, () => answerLanguage(door, turn, tapped.lang), inPlace(door, turn, message));
}

async function ask(
  door: Door,
  turn: Turn,
  from: Sender,
  { message_id: under }: Incoming,
  { question, lang }: Extract<Tapped, { kind: 'question' }>,
): Promise<void> {
  const { sessions, sender } = door;
  const previous =
    sessions.contextAfter(turn.conversation.chat, under) ?? sessions.context(turn.conversation);
  const work = () => answerQuestion(door, turn, { kind: 'question', text: question }, previous, lang);
  // In a group a tap leaves no trace of its own: the reply says whose it was.
  const head: Run[] = [
    { text: wording[lang].tapped(nameOf(from, wording[lang].someone), question), mark: 'italic' },
  ];
  const { response, sent } = await deliver(door, turn, work, (content) =>
    sender.send(
      destinationOf(turn),
      turn.personal ? content : { ...content, lines: [head, ...content.lines] },
    ),
  );
  if (sent) sessions.note(turn.conversation, undefined, { previous, sent }, response.context);
}

const inPlace =
  ({ sender }: Door, turn: Turn, { message_id: id }: Incoming): Show =>
  (content) =>
    sender.replace(destinationOf(turn), [id], content);

function tappedOf({ buttons }: Door, { data, message }: Tap): Tapped {
  if (data === undefined) return { kind: 'unknown' };
  const label = message?.reply_markup?.inline_keyboard
    .flat()
    .find((button) => button.callback_data === data)?.text;
  return buttons.read(data, label);
}

async function refuse(door: Door, { id, from, message }: Tap): Promise<void> {
  const turn = message && turnOf(message, from, { update: 'tap', at: door.now() });
  door.log.info('staleButton', turn ? logFieldsOf(door, turn) : { update: 'tap' });
  const words = turn ? wordsFor(door, turn) : wording[clientLanguage(from.language_code) ?? 'zh-CN'];
  await acknowledge(door, id, words.staleButton);
}

/** Stops the button's spinner; a tap too old to be acknowledged is answered all the same. */
async function acknowledge({ api, log }: Door, id: string, text: string | undefined): Promise<void> {
  try {
    await api.call('answerCallbackQuery', { callback_query_id: id, ...(text !== undefined && { text }) });
  } catch (error) {
    if (failureOf(error).kind !== 'stale') log.warn('tapNotAcknowledged', errorFields(error));
  }
}

const LONGEST_NAME = 32;

function nameOf({ first_name: name }: Sender, someone: string): string {
  const shown = printable(name).replace(/\s+/g, ' ').trim();
  return isBlank(shown) ? someone : [...shown].slice(0, LONGEST_NAME).join('');
}
