import { destinationOf, logFieldsOf, wordsFor, type Door, type Turn } from './door.js';
import { errorFields } from './failure.js';
import { line, type Response } from './respond.js';
import type { Content } from './send.js';

/** Shows a response; gives the numbers of the messages that carry it, or nothing when nobody can see it. */
export type Show = (content: Content) => Promise<readonly number[] | undefined>;

export interface Delivered {
  readonly response: Response;
  readonly sent: readonly number[] | undefined;
}

/** Works out a response and shows it. Where that fails, the person gets one polite line and the log the error. */
export async function deliver(
  door: Door,
  turn: Turn,
  work: () => Response | Promise<Response>,
  show: Show,
): Promise<Delivered> {
  const started = performance.now();
  const fields = logFieldsOf(door, turn);
  const attempt = async (response: Response): Promise<Delivered> => ({
    response,
    sent: await show(response),
  });
  const delivered = await Promise.resolve()
    .then(work)
    .then(attempt)
    .catch((error: unknown) => {
      door.log.error('failed', { ...fields, ...errorFields(error) });
      return attempt(line(wordsFor(door, turn).wentWrong, { outcome: 'failed' }));
    });
  door.log.info('answered', {
    ...fields,
    ...delivered.response.outcome,
    messages: delivered.sent?.length ?? 0,
    ms: Math.round(performance.now() - started),
  });
  return delivered;
}

/** Does the work unless the person sends too much: that is said once, and then nothing until they slow down. */
export async function unlessFlooded(
  door: Door,
  turn: Turn,
  at: Date,
  work: () => Promise<void>,
): Promise<void> {
  const verdict = door.flood(turn.conversation.speaker, at);
  if (verdict === 'answer') return work();
  if (verdict === 'silent') return;
  door.log.warn('flood', logFieldsOf(door, turn));
  await door.sender.send(destinationOf(turn), line(wordsFor(door, turn).tooMany, {}));
}
