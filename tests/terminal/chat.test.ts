import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat, type ChatOptions } from '../../src/terminal/chat.js';
import { createEcho } from '../telegram/echo.js';
import { anyText } from './anything.js';
import { keyboard, piped, written, type Keyboard } from './streams.js';

const setting = { today: () => '2024-06-01', env: {} };

describe('piped input', () => {
  async function talk(...parts: readonly (string | Uint8Array)[]): Promise<string> {
    const output = written();
    await chat({ ...setting, assistant: createEcho(), input: piped(...parts), output });
    return output.text();
  }

  it('is answered line by line, without prompt and greeting', async () => {
    expect(await talk('一\n二')).toBe('zh-CN 一\n\nzh-CN 二\nafter 一\n');
  });

  it('may have empty lines, which ask nothing', async () => {
    expect(await talk('\n一\n \r\n\n')).toBe('zh-CN 一\n');
    expect(await talk()).toBe('');
  });

  it('ends with /quit', async () => expect(await talk('一\n/quit\n二\n')).toBe('zh-CN 一\n'));

  it('may hold a line that is no UTF-8', async () => {
    expect(await talk('一\n', Uint8Array.of(0xc6, 0xd6, 0x0a), '二\n')).toBe(
      'zh-CN 一\n\n这一行里有认不出的字符（不是 UTF-8），请重新输入。\n\nzh-CN 二\nafter 一\n',
    );
  });

  it('may hold long lines', async () => {
    const line = '问'.repeat(500_000);
    expect(await talk(line, '\n二\n')).toContain('zh-CN 二');
  });

  it('has no colours, whoever forces them', async () => {
    const output = Object.assign(written(), { isTTY: true });
    const env = { FORCE_COLOR: '3' };
    await chat({ ...setting, env, assistant: createEcho(), input: piped('一\n'), output });
    expect(output.text()).not.toContain('\u001b');
  });

  it('is left alone when nobody reads any more', async () => {
    const input = new PassThrough();
    const output = written();
    const done = chat({ ...setting, assistant: createEcho(), input, output });
    input.write('一\n');
    output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await done;
    expect(input.destroyed).toBe(true);
  });

  it('ends when told to', async () => {
    const stop = new AbortController();
    const input = new PassThrough();
    const done = chat({ ...setting, assistant: createEcho(), input, output: written(), signal: stop.signal });
    stop.abort();
    await done;
  });

  it.each(['input', 'output'] as const)('fails when the %s fails', async (which) => {
    const streams = { input: new PassThrough(), output: written() };
    const done = chat({ ...setting, assistant: createEcho(), ...streams });
    streams[which].destroy(new Error('unplugged'));
    await expect(done).rejects.toThrow('unplugged');
  });

  it('is answered whole and in order, whatever it is', async () => {
    const line = fc
      .oneof(fc.string({ unit: 'grapheme' }), anyText)
      .map((text) => `问${text.replace(/[\r\n\ud800-\udfff\ufffd]/g, '')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const echo = createEcho();
        const output = written();
        await chat({ ...setting, assistant: echo, input: piped(lines.join('\n')), output });
        expect(echo.asked.map(({ text }) => text)).toEqual(lines);
        expect(output.text().match(/^zh-CN /gm) ?? []).toHaveLength(lines.length);
      }),
    );
  });

  it('never breaks the chat, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 10 }), async (parts) => {
        await talk(...parts);
      }),
    );
  });
});

describe('a terminal', () => {
  function sitDown(more: Partial<ChatOptions> = {}): Keyboard & { readonly done: Promise<void> } {
    const { input, output, type } = keyboard();
    const env = { NO_COLOR: '1' };
    const done = chat({ ...setting, env, assistant: createEcho(), input, output, ...more });
    return { input, output, type, done };
  }

  it('is greeted, then asked', async () => {
    const { output, type } = sitDown();
    expect(output.text()).toMatch(/^zh-CN \/start \n输入编号/);
    expect(output.text()).toContain('问> ');
    expect(await type('一\r')).toMatch(/zh-CN 一\nafter \n\n.*问> /s);
  });

  it('has a history', async () => {
    const { type } = sitDown();
    await type('一\r');
    await type('二\r');
    expect(await type('\u001b[A\u001b[A\r')).toContain('zh-CN 一\n');
  });

  it('completes commands', async () => {
    const { type } = sitDown();
    await type('/tr');
    await type('\t');
    expect(await type('\r')).toContain('以后每个回答下面列出每一步。');
  });

  it('takes lines that are pasted together one after another', async () => {
    const { type } = sitDown();
    expect(await type('一\r二\r')).toMatch(/zh-CN 一.*zh-CN 二\nafter {2}一/s);
  });

  it('asks nothing for an empty line', async () => {
    expect(await sitDown().type(' \r')).not.toContain('zh-CN');
  });

  it.each([
    ['/quit', '/quit\r'],
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C on an empty line', '\u0003'],
  ])('is left with %s', async (_, keys) => {
    const { type, done } = sitDown();
    expect(await type(keys)).toMatch(/\n再见。\n$/);
    await done;
  });

  it('drops what was typed on Ctrl-C', async () => {
    const { type } = sitDown();
    await type('一二三\u001b[D');
    await type('\u0003');
    expect(await type('四\r')).toMatch(/zh-CN 四\n/);
  });

  it('takes nothing that is pasted after leaving', async () => {
    const echo = createEcho();
    const { type, done } = sitDown({ assistant: echo });
    await type('/quit\r二\r');
    await done;
    expect(echo.asked.map(({ text }) => text)).toEqual(['']);
  });

  it('is left when told to, and when it goes away', async () => {
    const stop = new AbortController();
    const first = sitDown({ signal: stop.signal });
    stop.abort();
    await first.done;
    const second = sitDown();
    second.output.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' }));
    await second.done;
    await sitDown({ signal: AbortSignal.abort() }).done;
  });

  it.each([
    [{}, true],
    [{ NO_COLOR: '' }, true],
    [{ NO_COLOR: '1' }, false],
  ])('with %j has colours: %s', (env, coloured) => {
    expect(sitDown({ env }).output.text().includes('\u001b[36m')).toBe(coloured);
  });

  it('without colours gets none', () => {
    const { input, output } = keyboard();
    const dull = Object.assign(output, { hasColors: () => false });
    void chat({ ...setting, env: {}, assistant: createEcho(), input, output: dull });
    expect(output.text()).not.toContain('\u001b[36m');
  });
});
