import type { Writable } from 'node:stream';
import { printable } from './printable.js';
import { openSink } from './sink.js';

/** How a command tells what came of it; both give its exit code. */
export interface Telling {
  readonly say: (lines: readonly string[]) => Promise<number>;
  readonly fail: (lines: readonly string[], code: number) => number;
}

export const openTelling = (output: Writable, errors: { write(text: string): unknown }): Telling => ({
  async say(lines) {
    await openSink(output).write(lines.map((line) => `${printable(line)}\n`).join(''));
    return 0;
  },
  fail(lines, code) {
    for (const line of lines) errors.write(`${printable(line)}\n`);
    return code;
  },
});
