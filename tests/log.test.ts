import { describe, expect, it } from 'vitest';
import type { LogFields } from '../src/model/log.js';
import { createLog, errorFields, type LogOptions } from '../src/log.js';

const token = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1';
const half = token.slice(token.indexOf(':') + 1);
const text = '很私密的话';

function openLog(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', output: { write: (line) => lines.push(line) }, ...options });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '') as LogFields };
}

describe('a line', () => {
  it('is one JSON object with level, time, event and fields', () => {
    const { log, lines } = openLog();
    log.info('answered', { ms: 1.5, messages: 2 });
    log.warn('flood');
    log.error('a %s\nb', { update: 'message' });
    expect(lines.map((line) => [line.at(-1), line.trimEnd().includes('\n')])).toEqual(
      lines.map(() => ['\n', false]),
    );
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: 'info', time, event: 'answered', ms: 1.5, messages: 2 },
      { level: 'warn', time, event: 'flood' },
      { level: 'error', time, event: 'a %s\nb', update: 'message' },
    ]);
  });

  it.each([
    ['silent', 0],
    ['fatal', 0],
    ['error', 1],
    ['warn', 2],
    ['info', 3],
    ['trace', 3],
  ] as const)('below the level %s is left out', (level, written) => {
    const { log, lines } = openLog({ level });
    log.info('one');
    log.warn('two');
    log.error('three');
    expect(lines).toHaveLength(written);
  });

  it('is written whatever the fields are', () => {
    const { log, last } = openLog();
    const round: Record<string, unknown> = { one: 1 };
    round.round = round;
    const fields = {
      round,
      big: 10n ** 20n,
      none: undefined,
      nan: NaN,
      day: new Date(0),
      do: () => 1,
      [Symbol('s')]: 1,
    };
    log.info('odd', { ...fields, bytes: Buffer.from(text), map: new Map([[1, text]]), list: [1, null] });
    expect(last()).toMatchObject({
      big: '100000000000000000000',
      nan: null,
      day: '1970-01-01T00:00:00.000Z',
      bytes: '[left out]',
      list: [1, null],
      round: { one: 1, round: { one: 1 } },
    });
  });
});

describe('a secret', () => {
  const password = 'pa"ss\\w ö';
  const secrets = [token, half, 'hook_secret', password];
  const url = `https://api.telegram.org/bot${token}/getMe`;
  const within = new Error(`request to ${url} failed`, { cause: new TypeError(url) });

  it.each<[what: string, event: string, fields: LogFields]>([
    ['in an event', `fetched ${url}`, {}],
    ['in a field', 'failed', { url }],
    ['in the name of a field', 'failed', { [token]: 1 }],
    ['deep in fields', 'failed', { a: [{ b: { c: `x${half}x` } }] }],
    ['in an error', 'failed', { error: within }],
    ['in an error, spelt out', 'failed', { a: [String(within), within.stack, within.message] }],
    ['in an aggregate of errors', 'failed', { a: new AggregateError([within, token], token) }],
    [
      'in what an error carries',
      'failed',
      { error: Object.assign(new Error('x'), { on: { url }, code: token, name: token }) },
    ],
    ['encoded for a URL', 'failed', { a: encodeURIComponent(url) }],
    ['in other case', 'failed', { a: half.toUpperCase() }],
    [
      'within JSON',
      'failed',
      { a: JSON.stringify({ a: JSON.stringify({ token }) }), b: JSON.stringify({ password }) },
    ],
    ['with odd characters', 'failed', { a: `postgres://u:${encodeURIComponent(password)}@h`, b: password }],
    ['of the webhook', 'failed', { header: 'hook_secret' }],
  ])('%s reaches no line', (_, event, fields) => {
    const { log, lines } = openLog({ secrets });
    log.error(event, fields);
    const line = lines.join('');
    expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(line).not.toMatch(/AAHdq|hook_secret|pa\\*"ss|pa%22ss/i);
  });

  it('that looks like a bot token is hidden, though nobody told', () => {
    const { log, lines } = openLog();
    log.info('a', {
      url,
      encoded: encodeURIComponent(token),
      ratio: '12345:10',
      at: '2024-06-01T10:00:00',
    });
    expect(lines.join('')).not.toContain(half);
    expect(lines.join('')).toMatch(/12345:10.*2024-06-01T10:00:00/);
  });

  it('does not break the line, whatever it is', () => {
    for (const secret of ['"', '\\', 'level', 'null', '1970', '{"a":', '.*', '🙂🙂🙂', '\u2028abc']) {
      const { log, lines, last } = openLog({ secrets: [secret] });
      log.info('null', { a: null, b: 1970, c: `x${secret}y`, d: '1970' });
      expect(last()).toMatchObject({ a: null, b: 1970 });
      if (secret.length > 3) expect(lines.join('')).not.toContain(`x${secret}y`);
    }
  });

  it('of no length hides nothing', () => {
    const { log, last } = openLog({ secrets: [''] });
    log.info('answered', { a: 'b' });
    expect(last()).toMatchObject({ event: 'answered', a: 'b' });
  });
});

describe('what somebody wrote', () => {
  const loose = Object.assign(new RangeError(`cannot read ${text}\n    at ${text} (/x/${text}.js:1:1)`), {
    response: { description: text },
    cause: new Error(text, { cause: { text } }),
  });

  it.each<[what: string, fields: LogFields]>([
    ['in an error', { error: loose }],
    ['in an error far down', { a: { b: [loose] } }],
    ['in errors gathered', { error: new AggregateError([loose, text], text) }],
    ['in a name of an error', { error: Object.assign(new Error(), { name: text, code: text }) }],
    [
      'in a stack that is not what it seems',
      { error: Object.assign(new Error(text), { stack: `${text} at x (y/z.js:1:1)` }) },
    ],
    ['as a text', { text, caption: text, message: { text } }],
    ['as a question', { question: text, query: { said: text }, reply: [text] }],
    ['as a text far down', { a: { b: { c: { text } } }, d: [{ message: text }] }],
    ['below what is looked at', { a: { b: { c: { d: { e: { text } } } } } }],
  ])('%s reaches no line', (_, fields) => {
    const { log, lines } = openLog();
    log.error('failed', fields);
    expect(lines.join('')).not.toContain(text);
    expect(lines).toHaveLength(1);
  });
});

describe('an error', () => {
  it('is known by its name, its code, where it was thrown, and its causes', () => {
    const cause = Object.assign(new TypeError('inner'), { code: 'ECONNREFUSED' });
    const fields = errorFields(new RangeError('outer', { cause }));
    expect(fields).toMatchObject({
      error: 'RangeError',
      cause: { error: 'TypeError', code: 'ECONNREFUSED' },
    });
    expect((fields.at as string[])[0]).toMatch(/^tests\/log\.test\.ts:\d+:\d+$/);
  });

  it('without a stack is logged without places', () => {
    expect(errorFields(Object.assign(new Error('x'), { stack: undefined }))).toEqual({
      error: 'Error',
      at: [],
    });
  });

  it('that causes itself comes to an end', () => {
    const error = new Error('x');
    error.cause = error;
    expect(JSON.stringify(errorFields(error)).length).toBeLessThan(10_000);
  });

  it.each([text, undefined, null, 7, { text }])('that is none says only what it is: %j', (thrown) => {
    expect(errorFields(thrown)).toEqual({ thrown: typeof thrown });
  });
});
