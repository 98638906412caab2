import { describe, expect, it } from 'vitest';
import { badRequest } from '../emulator/refusal.js';
import { openScene } from './scene.js';

describe('the log', () => {
  it('has one line for each answer: what kind, where, whose, how it went', async () => {
    const { privateChat, echo, logged, done } = await openScene();
    echo.script('懂吗', { notUnderstood: true });
    echo.script('哪个', { clarifying: true, buttons: [{ label: '钮', question: '问' }] });
    const chat = privateChat();
    const question = chat.say('/rank 乍浦');
    await chat.reply();
    chat.edit(question, '懂吗');
    await chat.edited();
    chat.say('哪个');
    await chat.tap(await chat.reply(), '钮');
    await done(4);
    expect(
      logged('answered').map(({ fields }) => [
        fields.update,
        fields.outcome,
        fields.command,
        fields.messages,
      ]),
    ).toEqual([
      ['message', 'answered', 'rank', 1],
      ['edit', 'notUnderstood', undefined, 1],
      ['message', 'clarifying', undefined, 1],
      ['tap', 'answered', undefined, 1],
    ]);
    for (const { fields } of logged('answered')) {
      expect(fields).toMatchObject({ chatType: 'private', ms: expect.any(Number) as number });
      expect(fields.user).toMatch(/^[\w-]{12}$/);
    }
  });

  it('knows a user by a hash that the key decides', async () => {
    const hashes = async (hashKey: string): Promise<unknown> => {
      const { privateChat, logged, done } = await openScene({ hashKey });
      const chat = privateChat();
      chat.say('好');
      await done(1);
      return logged('answered')[0]?.fields.user;
    };
    const first = await hashes('one');
    expect(await hashes('one')).toBe(first);
    expect(await hashes('two')).not.toBe(first);
  });

  it('says where our own code failed', async () => {
    class Broken extends Error {
      override readonly name = 'Broken';
    }
    const { privateChat, echo, logged } = await openScene();
    echo.script('一', new Broken('甲\n    at 乙 (丙:1:1)'));
    echo.script('二', new Error());
    echo.script('三', Object.assign(new Error(), { stack: 'Error: 丁\n    at x (y:1:1)' }));
    const chat = privateChat();
    for (const text of ['一', '二', '三']) {
      chat.say(text);
      await chat.reply();
    }
    const frames = logged('failed').map(({ fields }) => fields.at as readonly string[]);
    expect(frames.map((lines) => lines.length > 0)).toEqual([true, true, false]);
    for (const line of frames.flat()) expect(line).toMatch(/^at .+:\d+:\d+\)?$/);
    expect(logged('failed')[0]?.fields.error).toBe('Broken');
  });

  it('never holds a text, a name, an id or the token, whatever goes wrong', async () => {
    const scene = await openScene();
    const { emulator, echo, privateChat, log, bot } = scene;
    const secret = '很私密的话';
    const loose = new Error(`cannot read ${secret}\n    at ${secret} (${secret}:1:1)`);
    echo.script(`炸 ${secret}`, loose);
    echo.script(
      `怪 ${secret}`,
      Object.assign(new RangeError(secret), { stack: `${secret}\n    at x (y:1:2)` }),
    );
    echo.script(`串 ${secret}`, {
      lines: [[{ text: secret }]],
      buttons: [{ label: secret, question: secret }],
    });
    const chat = privateChat(secret);
    chat.say(`炸 ${secret}`);
    await chat.reply();
    chat.say(`怪 ${secret}`);
    await chat.reply();
    emulator.failNext(
      'sendMessage',
      badRequest(`can't parse entities: Unsupported start tag "${secret}" at byte offset 1`),
    );
    chat.say(secret);
    await chat.reply();
    emulator.failNext('sendMessage', 'drop', 'drop', 'drop', 'drop', 'garbage');
    chat.say(secret);
    await chat.reply();
    emulator.failNext('getUpdates', 'drop', 'dropAnswer', 'garbage', 'gateway');
    chat.say(`串 ${secret}`);
    const message = await chat.reply();
    emulator.failNext('answerCallbackQuery', badRequest('whatever'));
    void chat.tap(message, secret).catch(() => undefined);
    await chat.reply();
    void chat.tapData(message, secret).catch(() => undefined);
    for (let n = 0; n < 25; n++) chat.say(secret);
    await bot.stop();
    expect(new Set(log.map(({ event }) => event))).toContain('failed');
    const written = JSON.stringify(log);
    for (const never of [
      secret,
      emulator.token,
      emulator.token.split(':')[1] ?? '',
      String(chat.id),
      '/bot',
      'http',
    ])
      expect(written).not.toContain(never);
  });
});
