import type { Context } from '../model/context.js';
import { wantedOf, type Wanted } from './addressing.js';
import { askedAt } from './day.js';
import { deliver, unlessFlooded, type Show } from './deliver.js';
import { destinationOf, turnOf, type Door, type Turn } from './door.js';
import type { Incoming } from './incoming.js';
import { respond } from './respond.js';

/** Answers a new message, if it is for us. */
export async function onMessage(door: Door, message: Incoming): Promise<void> {
  if (message.migrate_to_chat_id !== undefined)
    return door.sessions.move(message.chat.id, message.migrate_to_chat_id);
  const wanted = wantedOf(message, door.me);
  if (!wanted || (wanted.kind === 'wordless' && isRestOfAlbum(door, message))) return;
  const turn = turnOf(message, message.from, { update: 'message', at: askedAt(message.date, door.now()) });
  await answer(door, turn, message, wanted, previousOf(door, turn, message), (content) =>
    door.sender.send(destinationOf(turn), content),
  );
}

/** Answers an edited message again, in the place of the answer it had and from where the conversation then stood. */
export async function onEdit(door: Door, message: Incoming): Promise<void> {
  const answered = door.sessions.answered(message.chat.id, message.message_id);
  const wanted = answered && wantedOf(message, door.me, true);
  if (!wanted) return;
  const turn = turnOf(message, message.from, { update: 'edit', at: askedAt(sentAt(message), door.now()) });
  await answer(door, turn, message, wanted, answered.previous, (content) =>
    door.sender.replace(destinationOf(turn), answered.sent, content),
  );
}

async function answer(
  door: Door,
  turn: Turn,
  message: Incoming,
  wanted: Wanted,
  previous: Context | undefined,
  show: Show,
): Promise<void> {
  await unlessFlooded(door, turn, new Date(sentAt(message) * 1000), async () => {
    const { response, sent } = await deliver(door, turn, () => respond(door, turn, wanted, previous), show);
    if (sent) door.sessions.note(turn.conversation, message.message_id, { previous, sent }, response.context);
  });
}

/** Seconds since 1970. */
const sentAt = ({ date, edit_date: edited }: Incoming): number => edited ?? date;

/** A reply to one of our messages continues from there, whoever writes it; the rest from the person's last question. */
function previousOf(
  { sessions, me }: Door,
  { conversation }: Turn,
  { reply_to_message: to }: Incoming,
): Context | undefined {
  const continued =
    to?.from?.id === me.id ? sessions.contextAfter(conversation.chat, to.message_id) : undefined;
  return continued ?? sessions.context(conversation);
}

/** Only the first wordless picture of an album is answered. */
function isRestOfAlbum({ albums }: Door, { chat, media_group_id: album }: Incoming): boolean {
  if (album === undefined) return false;
  const key = `${chat.id}:${album}`;
  const seen = albums.get(key) ?? false;
  albums.set(key, true);
  return seen;
}
