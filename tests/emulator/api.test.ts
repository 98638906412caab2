import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator, type Emulator } from './emulator.js';
import { tooMany } from './refusal.js';

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: unknown;
}

async function open(): Promise<Emulator> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  return emulator;
}

async function call({ apiRoot, token }: Emulator, method: string, parameters: unknown = {}): Promise<Answer> {
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
}

const refused = (description: string, code = 400): Answer => ({ ok: false, error_code: code, description });

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

describe('a message is refused', () => {
  const bold = (offset: number, length: number) => ({
    text: '👉 👉',
    entities: [{ type: 'bold', offset, length }],
  });
  const keyboard = (button: object) => ({ text: 'a', reply_markup: { inline_keyboard: [[button]] } });

  it.each<[string, object]>([
    ['message text is empty', { text: '' }],
    ['message text is empty', { text: ' \n\u200b\u2800' }],
    ['message is too long', { text: 'a'.repeat(4097) }],
    ['message is too long', { text: '😀'.repeat(2049) }],
    ['strings must be encoded in UTF-8', { text: 'a\ud800' }],
    ['entity begins in a middle of a UTF-16 symbol at byte offset 4', bold(1, 1)],
    ['entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4', bold(0, 1)],
    ['entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 9', bold(3, 6)],
    ['entity begins after the end of the text at UTF-16 offset 9', bold(9, 1)],
    ['receive an entity with incorrect offset -1', bold(-1, 1)],
    ['receive an entity with incorrect length -1', bold(0, -1)],
    ['message to be replied not found', { text: 'a', reply_parameters: { message_id: 99 } }],
    ['message thread not found', { text: 'a', message_thread_id: 5 }],
    ['BUTTON_DATA_INVALID', keyboard({ text: 'a', callback_data: '镇'.repeat(22) })],
    ['BUTTON_DATA_INVALID', keyboard({ text: 'a', callback_data: '' })],
    ['inline keyboard button text must be non-empty', keyboard({ text: '', callback_data: 'a' })],
    [
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      keyboard({ text: 'a' }),
    ],
    ['chat not found', { chat_id: 31, text: 'a' }],
    ['chat not found', { chat_id: '@nowhere', text: 'a' }],
    [
      'can\'t parse entities: Unsupported start tag "镇" at byte offset 3',
      { parse_mode: 'HTML', text: '镇<镇>' },
    ],
    [
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
      { parse_mode: 'HTML', text: '<b>a' },
    ],
    [
      'can\'t parse entities: Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
      { parse_mode: 'HTML', text: '<b>a</i>' },
    ],
    ["can't parse entities: Unexpected end tag at byte offset 1", { parse_mode: 'HTML', text: 'a</b>' }],
    ["can't parse entities: Unclosed start tag at byte offset 0", { parse_mode: 'HTML', text: '<b a' }],
    [
      "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
      { parse_mode: 'MarkdownV2', text: '15.7%' },
    ],
    [
      "can't parse entities: Can't find end of Bold entity at byte offset 3",
      { parse_mode: 'MarkdownV2', text: '镇*a' },
    ],
  ])('%s', async (description, parameters) => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    expect(await call(emulator, 'sendMessage', { chat_id: chat.id, ...parameters })).toEqual(
      refused(`Bad Request: ${description}`),
    );
    expect(chat.unread()).toEqual([]);
  });

  it.each([
    ['blocked', 'bot was blocked by the user'],
    ['deactivated', 'user is deactivated'],
    ['notStarted', "bot can't initiate conversation with a user"],
    ['kicked', 'bot was kicked from the group chat'],
  ] as const)('in a chat that is closed: %s', async (why, description) => {
    const emulator = await open();
    const chat = emulator.group({ members: [emulator.user('小王')], type: 'group' });
    chat.close(why);
    expect(await call(emulator, 'sendMessage', { chat_id: chat.id, text: 'a' })).toEqual(
      refused(`Forbidden: ${description}`, 403),
    );
  });

  it('in a group that became a supergroup, with the new number', async () => {
    const emulator = await open();
    const group = emulator.group({ members: [emulator.user('小王')], type: 'group' });
    const next = group.migrate();
    expect(await call(emulator, 'sendMessage', { chat_id: group.id, text: 'a' })).toEqual({
      ...refused('Bad Request: group chat was upgraded to a supergroup chat'),
      parameters: { migrate_to_chat_id: next.id },
    });
  });
});

describe('a message is taken', () => {
  it.each<[object, object]>([
    [{ text: 'a'.repeat(4096) }, {}],
    [
      { text: ' \n镇\u202e上\r\u0000 ', entities: [{ type: 'bold', offset: 0, length: 7 }] },
      { text: '镇上', entities: [{ type: 'bold', offset: 0, length: 2 }] },
    ],
    [
      { parse_mode: 'HTML', text: '<b>a &lt;<i>镇</i></b> &copy; <a href="https://e.org">x</a>' },
      {
        text: 'a <镇 &copy; x',
        entities: [
          { type: 'bold', offset: 0, length: 4 },
          { type: 'italic', offset: 3, length: 1 },
          { type: 'text_link', offset: 12, length: 1, url: 'https://e.org' },
        ],
      },
    ],
    [
      { parse_mode: 'MarkdownV2', text: '*a _镇_* 15\\.7% `x.y` ||z||' },
      {
        text: 'a 镇 15.7% x.y z',
        entities: [
          { type: 'bold', offset: 0, length: 3 },
          { type: 'italic', offset: 2, length: 1 },
          { type: 'code', offset: 10, length: 3 },
          { type: 'spoiler', offset: 14, length: 1 },
        ],
      },
    ],
    [{ text: 'a', reply_parameters: { message_id: 99, allow_sending_without_reply: true } }, { text: 'a' }],
    [
      { text: 'a', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'x'.repeat(64) }]] } },
      { text: 'a' },
    ],
  ])('%j', async (parameters, shown) => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    expect(await call(emulator, 'sendMessage', { chat_id: chat.id, ...parameters })).toMatchObject({
      ok: true,
    });
    expect(await chat.reply()).toMatchObject({ from: { id: emulator.bot.id }, ...shown });
  });
});

describe('an edit', () => {
  it('changes the bot’s own message, and must change something', async () => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    const theirs = chat.say('好');
    await call(emulator, 'sendMessage', { chat_id: chat.id, text: 'a' });
    const { message_id: id } = await chat.reply();
    const edit = (message_id: number, text: string) =>
      call(emulator, 'editMessageText', { chat_id: chat.id, message_id, text });
    expect((await edit(id, 'b')).ok).toBe(true);
    expect(await chat.edited()).toMatchObject({ message_id: id, text: 'b' });
    expect((await edit(id, ' b ')).description).toMatch(/^Bad Request: message is not modified: /);
    expect(await edit(99, 'b')).toEqual(refused('Bad Request: message to edit not found'));
    expect(await edit(theirs.message_id, 'b')).toEqual(refused("Bad Request: message can't be edited"));
    const markup = {
      chat_id: chat.id,
      message_id: id,
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: '1' }]] },
    };
    expect((await call(emulator, 'editMessageReplyMarkup', markup)).ok).toBe(true);
    expect((await call(emulator, 'editMessageReplyMarkup', markup)).description).toMatch('not modified');
  });

  it('may take a message away', async () => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    await call(emulator, 'sendMessage', { chat_id: chat.id, text: 'a' });
    const { message_id: id } = await chat.reply();
    expect((await call(emulator, 'deleteMessage', { chat_id: chat.id, message_id: id })).ok).toBe(true);
    expect(await call(emulator, 'deleteMessage', { chat_id: chat.id, message_id: id })).toEqual(
      refused('Bad Request: message to delete not found'),
    );
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

it('a tap is answered once', async () => {
  const emulator = await open();
  const chat = emulator.privateChat(emulator.user('小王'));
  await call(emulator, 'sendMessage', {
    chat_id: chat.id,
    text: 'a',
    reply_markup: { inline_keyboard: [[{ text: '钮', callback_data: '1' }]] },
  });
  const answered = chat.tap(await chat.reply(), '钮');
  const { result } = await call(emulator, 'getUpdates');
  const [update] = result as { callback_query: { id: string; data: string } }[];
  expect(update?.callback_query.data).toBe('1');
  const answer = { callback_query_id: update?.callback_query.id, text: '好' };
  expect((await call(emulator, 'answerCallbackQuery', answer)).ok).toBe(true);
  expect(await answered).toMatchObject({ text: '好' });
  expect(await call(emulator, 'answerCallbackQuery', answer)).toEqual(
    refused('Bad Request: query is too old and response timeout expired or query ID is invalid'),
  );
});

describe('updates', () => {
  const idsOf = ({ result }: Answer): number[] =>
    (result as { update_id: number }[]).map(({ update_id: id }) => id);

  it('are handed out until they are confirmed', async () => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    for (const text of ['一', '二', '三']) chat.say(text);
    const [first = 0, second, third] = idsOf(await call(emulator, 'getUpdates'));
    expect([second, third]).toEqual([first + 1, first + 2]);
    expect(idsOf(await call(emulator, 'getUpdates', { limit: 2 }))).toEqual([first, second]);
    expect(idsOf(await call(emulator, 'getUpdates', { offset: first + 1 }))).toEqual([second, third]);
    expect(idsOf(await call(emulator, 'getUpdates', { offset: -1 }))).toEqual([third]);
    expect(emulator.unconfirmed).toBe(1);
    expect(idsOf(await call(emulator, 'getUpdates', { offset: first + 3 }))).toEqual([]);
  });

  it('end a long poll as they come', async () => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    const poll = call(emulator, 'getUpdates', { timeout: 50 });
    await expect.poll(() => emulator.calls('getUpdates')).toHaveLength(1);
    chat.say('好');
    expect(idsOf(await poll)).toHaveLength(1);
  });

  it('go to one poller: the later ends the earlier', async () => {
    const emulator = await open();
    const earlier = call(emulator, 'getUpdates', { timeout: 50 });
    await expect.poll(() => emulator.calls('getUpdates')).toHaveLength(1);
    await call(emulator, 'getUpdates');
    expect(await earlier).toEqual(
      refused(
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        409,
      ),
    );
  });

  it('are not polled for while a webhook is set', async () => {
    const emulator = await open();
    expect((await call(emulator, 'setWebhook', { url: 'http://e.org' })).error_code).toBe(400);
    await call(emulator, 'setWebhook', { url: 'https://e.org' });
    expect((await call(emulator, 'getUpdates')).error_code).toBe(409);
    await call(emulator, 'deleteWebhook');
    expect((await call(emulator, 'getUpdates')).ok).toBe(true);
  });

  it('are those asked for', async () => {
    const emulator = await open();
    const chat = emulator.privateChat(emulator.user('小王'));
    await call(emulator, 'getUpdates', { allowed_updates: ['edited_message'] });
    const message = chat.say('好');
    chat.edit(message, '好的');
    expect((await call(emulator, 'getUpdates')).result).toMatchObject([{ edited_message: { text: '好的' } }]);
  });

  it('of a group are, in privacy mode, those meant for the bot', async () => {
    const emulator = await open();
    const group = emulator.group({ members: [emulator.user('小王')] });
    group.say('大家好');
    group.say('/rank@some_other_bot');
    group.say('@some_other_bot 好');
    group.say('/rank 乍浦');
    group.say(`@${emulator.bot.username} 好`);
    expect((await call(emulator, 'getUpdates')).result).toMatchObject([
      { message: { text: '/rank 乍浦', entities: [{ type: 'bot_command', offset: 0, length: 5 }] } },
      { message: { entities: [{ type: 'mention', offset: 0, length: emulator.bot.username.length + 1 }] } },
    ]);
  });
});
