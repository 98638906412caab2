import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A stream whose text so far can be read. */
export interface Written extends PassThrough {
  readonly text: () => string;
}

/** Where a command writes to, read as fast as it comes. */
export function written(): Written {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() });
}

/** An input that holds `parts`, each a chunk of its own, and ends. */
export function piped(...parts: readonly (string | Uint8Array)[]): PassThrough {
  const stream = new PassThrough();
  for (const part of parts) stream.write(part);
  stream.end();
  return stream;
}

/** A terminal to type at. */
export interface Keyboard {
  readonly input: PassThrough & { readonly isTTY: true };
  readonly output: Written & { readonly isTTY: true; readonly columns: number };
  /** Types, and waits until what it brings about stands on the screen; gives what is new there. */
  readonly type: (keys: string) => Promise<string>;
}

export function keyboard(columns = 80): Keyboard {
  const input = Object.assign(new PassThrough(), { isTTY: true as const });
  const output = Object.assign(written(), { isTTY: true as const, columns });
  onTestFinished(() => void input.destroy());
  return {
    input,
    output,
    async type(keys) {
      const before = output.text().length;
      input.write(keys);
      for (let turn = 0; turn < 5; turn++) await setImmediate();
      return output.text().slice(before);
    },
  };
}
