import { describe, expect, it } from 'vitest';
import { call, open, refused } from './client.js';
import { tooMany } from './refusal.js';

describe('a call', () => {
  it('may be JSON, a form, a multipart form or a query', async () => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    const at = `${emulator.apiRoot}/bot${emulator.token}/sendMessage`;
    const keyboard = { inline_keyboard: [[{ text: '钮', callback_data: '1' }]] };
    const form = { chat_id: String(chat.id), text: '42', reply_markup: JSON.stringify(keyboard) };
    const multipart = new FormData();
    for (const [key, value] of Object.entries(form)) multipart.append(key, value);
    await call(emulator, 'sendMessage', { chat_id: chat.id, text: '42', reply_markup: keyboard });
    await fetch(at, { method: 'POST', body: new URLSearchParams(form) });
    await fetch(at, { method: 'POST', body: multipart });
    await fetch(`${at}?${new URLSearchParams(form).toString()}`);
    for (let n = 0; n < 4; n++)
      expect(await chat.reply()).toMatchObject({ text: '42', reply_markup: keyboard });
    expect(emulator.violations).toEqual([]);
  });

  it('needs the right token, and a method there is', async () => {
    const emulator = await open();
    expect(await call({ ...emulator, token: '42:AAAA' }, 'getMe')).toEqual(refused('Unauthorized', 401));
    expect(await call({ ...emulator, token: 'nonsense' }, 'getMe')).toEqual(refused('Not Found', 404));
    expect(await call(emulator, 'sendTelepathy')).toEqual(refused('Not Found', 404));
    expect(await call(emulator, 'GETME')).toMatchObject({
      ok: true,
      result: { id: emulator.bot.id, is_bot: true },
    });
  });

  it.each([
    ['sendMessage', { text: 'a' }],
    ['sendMessage', { chat_id: 1, text: 'a', disable_web_page_preview: true }],
    ['sendMessage', { chat_id: 1, text: 'a', reply_to_message_id: 3 }],
    ['sendMessage', { chat_id: 1, text: 5 }],
    ['sendMessage', { chat_id: 1, text: 'a', entities: [{ type: 'blink', offset: 0, length: 1 }] }],
    ['sendMessage', { chat_id: 1, text: 'a', entities: [{ type: 'bold', offset: 0.5, length: 1 }] }],
    ['answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) }],
    ['setMyCommands', { commands: [{ command: 'a', description: 'b' }], scope: { type: 'everybody' } }],
    ['getUpdates', { allowed_updates: ['telepathy'] }],
    ['getMe', { who: 'me' }],
  ])('whose parameters are not those of %s is refused and noted: %j', async (method, parameters) => {
    const emulator = await open();
    expect((await call(emulator, method, parameters)).error_code).toBe(400);
    expect(emulator.violations).toHaveLength(1);
  });

  it('that is no JSON is refused', async () => {
    const emulator = await open();
    const response = await fetch(`${emulator.apiRoot}/bot${emulator.token}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(await response.json()).toEqual(refused("Bad Request: can't parse JSON object"));
  });

  it('fails when told to, once for each failure', async () => {
    const emulator = await open();
    emulator.failNext('getMe', tooMany(7), 'drop', 'gateway');
    expect(await call(emulator, 'getMe')).toEqual({
      ...refused('Too Many Requests: retry after 7', 429),
      parameters: { retry_after: 7 },
    });
    await expect(call(emulator, 'getMe')).rejects.toThrow();
    expect((await fetch(`${emulator.apiRoot}/bot${emulator.token}/getMe`)).status).toBe(502);
    expect((await call(emulator, 'getMe')).ok).toBe(true);
  });
});

describe('commands', () => {
  it('are kept for each scope and language', async () => {
    const emulator = await open();
    const commands = [{ command: 'rank', description: '榜单' }];
    const key = { scope: { type: 'all_group_chats' }, language_code: 'zh' };
    await call(emulator, 'setMyCommands', { commands, ...key });
    expect(await call(emulator, 'getMyCommands', key)).toEqual({ ok: true, result: commands });
    expect(await call(emulator, 'getMyCommands')).toEqual({ ok: true, result: [] });
    await call(emulator, 'deleteMyCommands', key);
    expect(await call(emulator, 'getMyCommands', key)).toEqual({ ok: true, result: [] });
  });

  it.each([
    ['BOT_COMMAND_INVALID', { commands: [{ command: 'Rank', description: 'a' }] }],
    ['BOT_COMMAND_INVALID', { commands: [{ command: '/rank', description: 'a' }] }],
    ['BOT_COMMAND_INVALID', { commands: [{ command: '榜单', description: 'a' }] }],
    ['BOT_COMMAND_DESCRIPTION_INVALID', { commands: [{ command: 'rank', description: '' }] }],
    ['invalid language code specified', { commands: [], language_code: 'zh-hant' }],
  ])('are refused: %s', async (description, parameters) => {
    expect(await call(await open(), 'setMyCommands', parameters)).toEqual(
      refused(`Bad Request: ${description}`),
    );
  });
});
