import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../src/terminal/lines.js';
import { piped } from './streams.js';

const never = new AbortController().signal;

async function read(...parts: readonly (string | Uint8Array)[]): Promise<(string | undefined)[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(piped(...parts), never)) lines.push(line);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
  return lines.map(({ text }) => text);
}

describe('lines', () => {
  it.each([
    ['', []],
    ['\n', ['']],
    ['一', ['一']],
    ['一\n二\n', ['一', '二']],
    ['一\r\n\r\n二', ['一', '', '二']],
    ['\ufeff一\n', ['一']],
    ['一\r二\n', ['一\r二']],
  ])('of %j', async (text, lines) => expect(await read(text)).toEqual(lines));

  it('hold characters that were cut between two chunks', async () => {
    const bytes = Buffer.from('乍浦\n新仓');
    expect(await read(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['乍浦', '新仓']);
  });

  it('that are no UTF-8 are told, and spoil no other', async () => {
    expect(await read('一\n', Uint8Array.of(0xff, 0x0a, 0xe4, 0xb8), '\n二')).toEqual([
      '一',
      undefined,
      undefined,
      '二',
    ]);
  });

  it('may be long', async () => {
    const chunk = '问'.repeat(100_000);
    const [line, next] = await read(...Array.from({ length: 20 }, () => chunk), '\n二');
    expect(line).toHaveLength(2_000_000);
    expect(next).toBe('二');
  });

  it('come whole and in order, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\ufeff]/g, '')),
          {
            maxLength: 20,
          },
        ),
        fc.array(fc.nat(12), { minLength: 1 }),
        async (lines, sizes) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          expect(await read(...cut(bytes, sizes))).toEqual(lines);
        },
      ),
    );
  });

  it('are read as they come', async () => {
    const input = new PassThrough();
    const lines = linesOf(input, never);
    input.write('一\n二');
    expect((await lines.next()).value).toEqual({ number: 1, text: '一' });
    input.end('\n');
    expect((await lines.next()).value).toEqual({ number: 2, text: '二' });
  });
});

describe('reading', () => {
  it('ends quietly when told to', async () => {
    const stop = new AbortController();
    const lines = linesOf(new PassThrough(), stop.signal);
    const next = lines.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('fails when the input fails', async () => {
    const input = new PassThrough();
    const next = linesOf(input, never).next();
    input.destroy(new Error('unplugged'));
    await expect(next).rejects.toThrow('unplugged');
  });
});

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = 1 + (sizes[turn % sizes.length] ?? 0);
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}
