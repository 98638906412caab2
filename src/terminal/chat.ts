import type { Readable } from 'node:stream';
import type { Setting } from './conversation.js';
import { paintFor, plain, type Output } from './paint.js';
import { pipedChat } from './piped.js';
import { openSession } from './session.js';
import { typedChat } from './typed.js';

export interface ChatOptions extends Setting {
  /** Usually standard input and output. */
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Output;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Ends the chat when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Told what went wrong while answering. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/**
 * Talks until the input ends: with a prompt, colours and numbered buttons on a terminal, line by line otherwise.
 * Rejects when reading or writing fails for another reason than that the reader went away.
 */
export function chat({ input, output, env = process.env, signal, ...setting }: ChatOptions): Promise<void> {
  if (!input.isTTY || !output.isTTY)
    return pipedChat(openSession({ ...setting, paint: plain, typed: false }), { input, output, signal });
  const paint = paintFor(output, env);
  const session = openSession({ ...setting, paint, typed: true, columns: () => output.columns });
  return typedChat(session, { input, output, paint, signal });
}
