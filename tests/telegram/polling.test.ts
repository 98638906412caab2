import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/telegram/bot.js';
import { TokenRefused } from '../../src/telegram/failure.js';
import { tooMany, unauthorized } from '../emulator/refusal.js';
import { openScene } from './scene.js';

describe('a start', () => {
  it('answers what was asked while the bot was away', async () => {
    const { bot, privateChat } = await openScene({}, false);
    const chat = privateChat();
    chat.say('一');
    chat.say('二');
    await bot.start();
    expect([(await chat.reply()).text, (await chat.reply()).text]).toEqual([
      'zh-CN 一',
      'zh-CN 二\nafter 一',
    ]);
  });

  it('asks for the kinds of updates it deals with', async () => {
    const { emulator } = await openScene();
    await expect
      .poll(() => emulator.calls('getUpdates')[0]?.allowed_updates)
      .toEqual(['message', 'edited_message', 'callback_query']);
  });

  it('waits for Telegram to be reached', async () => {
    const { bot, emulator, privateChat, waits, logged } = await openScene({}, false);
    emulator.failNext('getMe', 'drop', 'gateway', tooMany(7));
    await bot.start();
    expect(waits.slice(0, 3)).toEqual([500, 1000, 7000]);
    expect(logged('telegramUnreachable')).toHaveLength(3);
    const chat = privateChat();
    chat.say('好');
    await chat.reply();
  });

  it.each([
    ['of another bot', '42:AAEsomebody_elses_token_1234567890abcd'],
    ['that is none', 'token'],
  ])('fails with a token %s, and says so without it', async (_, token) => {
    const { emulator, echo } = await openScene();
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const bot = createBot({
      token,
      apiRoot: emulator.apiRoot,
      assistant: echo,
      log,
      timeZone: 'Asia/Shanghai',
      now: () => new Date(),
    });
    const failed: unknown = await bot.start().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(TokenRefused);
    expect(String(failed)).not.toContain(token === 'token' ? 'bottoken' : token);
    expect(await bot.ended).toBe(failed);
    await bot.stop();
  });

  it('takes away a webhook that is in the way', async () => {
    const { bot, emulator, privateChat } = await openScene({}, false);
    emulator.setWebhook('https://example.org/hook');
    await bot.start();
    const chat = privateChat();
    chat.say('好');
    expect((await chat.reply()).text).toBe('zh-CN 好');
  });

  it.each(['', '/'])('works behind a proxy, under a path that ends with "%s"', async (end) => {
    const { emulator, restart, privateChat } = await openScene({}, false, { prefix: '/telegram' });
    await restart({ apiRoot: `${emulator.apiRoot}${end}` });
    const chat = privateChat();
    chat.say('好');
    await chat.reply();
  });
});

describe('polling goes on', () => {
  it.each([
    ['a lost connection', 'drop'],
    ['an answer lost on the way', 'dropAnswer'],
    ['a gateway’s error', 'gateway'],
    ['a page that is no JSON', 'garbage'],
    ['too many requests', tooMany(2)],
  ] as const)('after %s, and answers once', async (_, failure) => {
    const { emulator, privateChat, echo, logged } = await openScene();
    const chat = privateChat();
    chat.say('一');
    await chat.reply();
    emulator.failNext('getUpdates', failure);
    chat.say('二');
    expect((await chat.reply()).text).toMatch('二');
    chat.say('三');
    expect((await chat.reply()).text).toMatch('三');
    await expect.poll(() => logged('pollingRecovered')).toHaveLength(1);
    expect(echo.asked.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });

  it('waits as long as Telegram asks, and longer each time otherwise', async () => {
    const { emulator, bot, waits, privateChat } = await openScene({}, false);
    emulator.failNext('getUpdates', tooMany(300), 'drop', 'drop', 'gateway');
    await bot.start();
    const chat = privateChat();
    chat.say('好');
    await chat.reply();
    expect(waits.slice(0, 4)).toEqual([300_000, 1000, 2000, 4000]);
  });

  it('when a webhook is set meanwhile: it is taken away, and told', async () => {
    const { emulator, privateChat, logged } = await openScene();
    const chat = privateChat();
    chat.say('一');
    await chat.reply();
    await expect.poll(() => emulator.unconfirmed).toBe(0);
    emulator.setWebhook('https://example.org/hook');
    chat.say('二');
    await chat.reply();
    chat.say('三');
    expect((await chat.reply()).text).toMatch('三');
    await expect.poll(() => logged('webhookActive')).toHaveLength(1);
  });

  it('when another process polls: told as an error, and taken up again', async () => {
    const { emulator, privateChat, logged } = await openScene();
    await expect.poll(() => emulator.calls('getUpdates')).toHaveLength(1);
    await fetch(`${emulator.apiRoot}/bot${emulator.token}/getUpdates`);
    await expect
      .poll(() => logged('otherInstance'))
      .toMatchObject([{ level: 'error', fields: { code: 409 } }]);
    const chat = privateChat();
    chat.say('好');
    expect((await chat.reply()).text).toBe('zh-CN 好');
  });
});

it('a token that is taken back ends the bot, with the reason', async () => {
  const { emulator, bot, privateChat } = await openScene();
  emulator.failNext('getUpdates', unauthorized());
  privateChat().say('好');
  expect(await bot.ended).toBeInstanceOf(TokenRefused);
});

describe('a stop', () => {
  it('answers what was taken, confirms it and takes no more', async () => {
    const { emulator, bot, privateChat } = await openScene();
    const chats = Array.from({ length: 5 }, () => privateChat());
    emulator.failNext('sendMessage', tooMany(1), 'drop', 'gateway');
    for (const chat of chats) chat.say('好');
    await expect.poll(() => emulator.calls('sendMessage').length).toBeGreaterThan(0);
    await bot.stop();
    for (const chat of chats) expect(chat.unread()).toMatchObject([{ message: { text: 'zh-CN 好' } }]);
    expect(emulator.unconfirmed).toBe(0);
    expect(await bot.ended).toBeUndefined();
    privateChat().say('晚了');
    expect(emulator.unconfirmed).toBe(1);
  });

  it('waits for an answer that Telegram makes us wait for', async () => {
    let release: () => void = () => undefined;
    const { emulator, bot, privateChat } = await openScene({
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          if (ms === 7_000) release = resolve;
          signal.addEventListener('abort', () => reject(new Error('ended')));
        }),
    });
    emulator.failNext('sendMessage', tooMany(7));
    const chat = privateChat();
    chat.say('好');
    await expect.poll(() => emulator.calls('sendMessage')).toHaveLength(1);
    const stopped = bot.stop();
    expect(emulator.unconfirmed).toBe(1);
    release();
    await stopped;
    expect(chat.unread()).toMatchObject([{ message: { text: 'zh-CN 好' } }]);
    expect(emulator.unconfirmed).toBe(0);
  });

  it('waits for those of earlier batches too', async () => {
    let release: () => void = () => undefined;
    const { emulator, bot, privateChat } = await openScene({
      sleep: (ms) => new Promise((resolve) => (ms === 7_000 ? (release = resolve) : setTimeout(resolve, 1))),
    });
    emulator.failNext('sendMessage', tooMany(7));
    const [slow, quick] = [privateChat(), privateChat()];
    slow.say('慢');
    await expect.poll(() => emulator.calls('sendMessage')).toHaveLength(1);
    quick.say('快');
    await quick.reply();
    await expect.poll(() => emulator.unconfirmed).toBe(0);
    const stopped = bot.stop();
    setTimeout(release, 20);
    await stopped;
    expect(slow.unread()).toHaveLength(1);
  });

  it('leaves to the next start what was not taken, and nothing is answered twice', async () => {
    const { privateChat, restart, echo } = await openScene();
    const chat = privateChat();
    for (let n = 0; n < 10; n++) {
      chat.say(String(n));
      if (n === 5) await restart();
    }
    for (let n = 0; n < 10; n++) expect((await chat.reply()).text).toMatch(new RegExp(`^\\S+ ${n}`));
    expect(echo.asked.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, n) => String(n)));
  });

  it('does not wait for ever for Telegram', async () => {
    const never = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));
    const { emulator, bot, privateChat } = await openScene({ sleep: never, graceMs: 30 });
    emulator.failNext('sendMessage', tooMany(60));
    privateChat().say('好');
    await expect.poll(() => emulator.calls('sendMessage').length).toBe(1);
    await bot.stop();
    expect(await bot.ended).toBeUndefined();
  });

  it('before or during a start is no trouble', async () => {
    const { bot, emulator } = await openScene({}, false);
    emulator.failNext('getMe', 'drop', 'drop', 'drop', 'drop');
    const started = bot.start();
    await bot.stop();
    await started;
    await bot.stop();
    expect(emulator.calls('getUpdates')).toEqual([]);
  });
});

it('an update that comes twice is answered once', async () => {
  const { emulator, privateChat, echo } = await openScene();
  const chat = privateChat();
  chat.say('一');
  await chat.reply();
  await expect.poll(() => emulator.unconfirmed).toBe(0);
  emulator.repeatLast();
  chat.say('二');
  await chat.reply();
  expect(echo.asked.map(({ text }) => text)).toEqual(['一', '二']);
});
