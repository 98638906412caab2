import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBatch } from '../../src/terminal/batch.js';
import type { Setting } from '../../src/terminal/conversation.js';
import { createEcho, type Echo } from '../telegram/echo.js';
import { anyText } from './anything.js';
import { piped, written } from './streams.js';

interface Answered {
  readonly id: string | number;
  readonly replies: readonly string[];
  readonly ms: number;
}

interface Ran {
  readonly clean: boolean;
  readonly answered: readonly Answered[];
  readonly complaints: readonly string[];
  readonly echo: Echo;
}

async function batch(parts: readonly (string | Uint8Array)[], more: Partial<Setting> = {}): Promise<Ran> {
  const echo = createEcho();
  echo.script('坏', new RangeError('no such thing'));
  echo.script('哪个', { clarifying: true, buttons: [{ label: '柳溪镇', question: '柳溪镇第几' }] });
  const output = written();
  const complaints: string[] = [];
  const clean = await answerBatch({
    assistant: echo,
    today: () => '2024-06-01',
    ...more,
    input: piped(...parts),
    output,
    complain: (message) => complaints.push(message),
  });
  const answered = output
    .text()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answered);
  return { clean, answered, complaints, echo };
}

const json = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('a line', () => {
  it('is a conversation of its own', async () => {
    const { clean, answered, complaints } = await batch([
      json({ id: 'a', turns: ['一', '二'] }, { id: 2, turns: ['三'] }),
    ]);
    expect(answered).toEqual([
      { id: 'a', replies: ['zh-CN 一', 'zh-CN 二\nafter 一'], ms: expect.any(Number) as number },
      { id: 2, replies: ['zh-CN 三'], ms: expect.any(Number) as number },
    ]);
    expect(complaints).toEqual([]);
    expect(clean).toBe(true);
  });

  it('has its own day and language, else those of the command', async () => {
    const lines = json(
      { id: 1, turns: ['一'] },
      { id: 2, turns: ['二'], today: '2025-02-28', lang: 'zh-Hant' },
      { id: 3, turns: ['三'], today: null, lang: null, place: null },
      { id: 4, turns: ['四'], lang: 'zh' },
      { id: 5, turns: ['五'], lang: 'en-GB' },
      { id: 6, turns: ['六'], lang: 'fr', type: 'rank', answerable: true },
    );
    const { clean, echo } = await batch([lines], { lang: 'en' });
    expect(clean).toBe(true);
    expect(echo.asked.map(({ today, lang }) => [today, lang])).toEqual([
      ['2024-06-01', 'en'],
      ['2025-02-28', 'zh-TW'],
      ['2024-06-01', 'en'],
      ['2024-06-01', 'zh-CN'],
      ['2024-06-01', 'en'],
      ['2024-06-01', 'en'],
    ]);
  });

  it('may hold commands', async () => {
    const { answered } = await batch([json({ id: 1, turns: ['/rank 前20', '/source'] })]);
    expect(answered[0]?.replies).toEqual(['zh-CN /rank 前20', 'zh-CN /source \nafter 前20']);
  });

  it('gets the options with a reply that asks back', async () => {
    const { answered } = await batch([json({ id: 1, turns: ['哪个'] })]);
    expect(answered[0]?.replies).toEqual(['zh-CN 哪个\n柳溪镇']);
  });

  it('says how long it took', async () => {
    const { answered } = await batch([json({ id: 1, turns: ['一'] })]);
    expect(answered[0]?.ms).toBeGreaterThanOrEqual(0);
  });
});

describe('a malformed line', () => {
  it.each([
    ['{"id": 1, "turns": ["一"]', '不是 JSON'],
    ['乍浦第几', '不是 JSON'],
    ['null', '要是一个 JSON 对象'],
    ['[]', '要是一个 JSON 对象'],
    ['{}', 'id 要是文字或数字；turns 要是文字的列表，至少一句'],
    ['{"id": true, "turns": ["一"]}', 'id 要是文字或数字'],
    ['{"id": 1, "turns": "一"}', 'turns 要是文字的列表，至少一句'],
    ['{"id": 1, "turns": []}', 'turns 要是文字的列表，至少一句'],
    ['{"id": 1, "turns": ["一", 2]}', 'turns 要是文字的列表，至少一句'],
    ['{"id": 1, "turns": ["一"], "today": "2023-02-29"}', 'today 要是 2024-06-01 这样的日期'],
    ['{"id": 1, "turns": ["一"], "lang": 1}', 'lang 要是 zh-CN 这样的语言代码'],
    ['{"id": 1, "turns": ["一"], "place": "nowhere"}', '知识库里没有“nowhere”这个地方'],
  ])('%s is told by its number, and the rest is answered', async (line, told) => {
    const { clean, answered, complaints } = await batch([
      json({ id: 1, turns: ['一'] }),
      '\n',
      `${line}\n`,
      json({ id: 2, turns: ['二'] }),
    ]);
    expect(complaints).toEqual([`第 3 行：${told}`]);
    expect(answered.map(({ id }) => id)).toEqual([1, 2]);
    expect(clean).toBe(false);
  });

  it('may be no UTF-8', async () => {
    const { clean, answered, complaints } = await batch([
      '{"id":1,"turns":["',
      Uint8Array.of(0xd5, 0xa7, 0xc6, 0xd6),
      '"]}\n',
      json({ id: 2, turns: ['二'] }),
    ]);
    expect(complaints).toEqual(['第 1 行：不是 UTF-8 文字']);
    expect(answered.map(({ id }) => id)).toEqual([2]);
    expect(clean).toBe(false);
  });
});

it('a turn that fails is told, and the others are answered', async () => {
  const { clean, answered, complaints } = await batch([json({ id: 1, turns: ['一', '坏', '二'] })]);
  expect(answered[0]?.replies).toEqual(['zh-CN 一', '出了点问题，这个问题没能回答。', 'zh-CN 二\nafter 一']);
  expect(complaints).toEqual(['第 1 行：回答时出错（no such thing）']);
  expect(clean).toBe(false);
});

describe('the streams', () => {
  it('are answered while the input is still open', async () => {
    const input = new PassThrough();
    const output = written();
    const done = answerBatch({ assistant: createEcho(), today: () => '', input, output, complain: () => {} });
    input.write(json({ id: 1, turns: ['一'] }));
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(output.text()).toContain('zh-CN 一');
    input.end();
    expect(await done).toBe(true);
  });

  it('wait for a slow reader', async () => {
    const echo = createEcho();
    const lines = Array.from({ length: 500 }, (_, id) => ({ id, turns: ['问'.repeat(100)] }));
    const output = new PassThrough({ highWaterMark: 1000 });
    const done = answerBatch({
      assistant: echo,
      today: () => '',
      input: piped(json(...lines)),
      output,
      complain: () => {},
    });
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    expect(echo.asked.length).toBeLessThan(20);
    output.resume();
    await done;
    expect(echo.asked).toHaveLength(500);
  });

  it('end when nobody reads any more', async () => {
    const input = new PassThrough();
    const output = written();
    const done = answerBatch({ assistant: createEcho(), today: () => '', input, output, complain: () => {} });
    output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await done).toBe(true);
    expect(input.destroyed).toBe(true);
  });

  it('fail when writing fails', async () => {
    const output = written();
    const done = answerBatch({
      assistant: createEcho(),
      today: () => '',
      input: new PassThrough(),
      output,
      complain: () => {},
    });
    output.destroy(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await expect(done).rejects.toThrow('no space');
  });
});

it('loses nothing and keeps the order, whatever comes', async () => {
  const conversation = fc.record({
    id: fc.oneof(fc.string(), fc.integer()),
    turns: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  });
  const noise = fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.json())
    .map((text) => `#${text.replace(/[\r\n]/g, '')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(conversation, noise), { maxLength: 30 }), async (lines) => {
      const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
      const { answered, complaints } = await batch([text.join('')]);
      const asked = lines.flatMap((line) => (typeof line === 'string' ? [] : [line]));
      expect(answered.map(({ id, replies }) => [id, replies.length])).toEqual(
        asked.map(({ id, turns }) => [id, turns.length]),
      );
      expect(complaints.map((complaint) => Number(/\d+/.exec(complaint)))).toEqual(
        lines.flatMap((line, at) => (typeof line === 'string' ? [at + 1] : [])),
      );
    }),
  );
});
