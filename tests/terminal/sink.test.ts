import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSink } from '../../src/terminal/sink.js';

it('waits for a slow reader', async () => {
  const output = new PassThrough({ highWaterMark: 4 });
  const sink = openSink(output);
  let done = false;
  const writing = sink.write('一二三').then(() => (done = true));
  await setImmediate();
  expect(done).toBe(false);
  output.resume();
  await writing;
});

it('stops waiting when the reader goes away', async () => {
  const output = new PassThrough({ highWaterMark: 4 });
  const sink = openSink(output);
  const writing = sink.write('一二三');
  output.destroy();
  await writing;
  expect(sink.gone.aborted).toBe(true);
  await sink.write('四');
  expect(sink.failure()).toBeUndefined();
});

it.each([
  ['EPIPE', undefined],
  ['ENOSPC', 'ENOSPC'],
])('tells %s as %s', async (code, told) => {
  const output = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
  const sink = openSink(output);
  await sink.write('一');
  await setImmediate();
  expect(sink.gone.aborted).toBe(true);
  expect(sink.failure()?.message).toBe(told);
});
