import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where replies go, one after another. */
export interface Sink {
  /** Waits while the reader is slow. */
  readonly write: (text: string) => Promise<void>;
  /** Fires when nobody reads any more. */
  readonly gone: AbortSignal;
  /** Why writing ended, when it was not that the reader had enough. */
  readonly failure: () => Error | undefined;
}

export function openSink(output: Writable): Sink {
  const gone = new AbortController();
  let failure: Error | undefined;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!ENOUGH.has(error.code ?? '')) failure ??= error;
    gone.abort();
  });
  output.once('close', () => gone.abort());
  return {
    gone: gone.signal,
    failure: () => failure,
    async write(text) {
      if (gone.signal.aborted || output.destroyed || output.write(text)) return;
      // Rejects when nobody reads any more, which `gone` tells.
      await once(output, 'drain', { signal: gone.signal }).catch(() => undefined);
    },
  };
}

/** The reader went away. */
const ENOUGH: ReadonlySet<string> = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);
