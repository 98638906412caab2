import type { Readable, Writable } from 'node:stream';
import { linesOf } from './lines.js';
import type { Session } from './session.js';
import { openSink } from './sink.js';

interface Pipes {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal?: AbortSignal | undefined;
}

/** Answers line by line, an empty line between two replies, until the input ends or nobody reads any more. */
export async function pipedChat(session: Session, { input, output, signal }: Pipes): Promise<void> {
  const sink = openSink(output);
  const stop = signal ? AbortSignal.any([signal, sink.gone]) : sink.gone;
  let answered = 0;
  for await (const { text } of linesOf(input, stop)) {
    if (text?.trim() === '') continue;
    const said = session.take(text);
    if (said === undefined) break;
    await sink.write(`${answered++ > 0 ? '\n' : ''}${said}\n`);
    if (stop.aborted) break;
  }
  const failure = sink.failure();
  if (failure) throw failure;
}
