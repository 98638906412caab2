import { addAbortSignal, type Readable } from 'node:stream';

/** One line of input, without its end. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Undefined when the bytes are no UTF-8. */
  readonly text: string | undefined;
}

/** Lines as they come in, however long and however cut into chunks; ends early once `stop` fires. */
export async function* linesOf(input: Readable, stop: AbortSignal): AsyncGenerator<Line> {
  let number = 0;
  let pending: Buffer[] = [];
  try {
    if (!input.destroyed) addAbortSignal(stop, input);
    for await (const chunk of input as AsyncIterable<Buffer | string>) {
      let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        yield { number: ++number, text: decode([...pending, rest.subarray(0, end)]) };
        pending = [];
        rest = rest.subarray(end + 1);
      }
      if (rest.length > 0) pending.push(rest);
    }
    if (pending.length > 0) yield { number: ++number, text: decode(pending) };
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

const NEWLINE = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(parts: readonly Buffer[]): string | undefined {
  try {
    return utf8.decode(Buffer.concat(parts)).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}
