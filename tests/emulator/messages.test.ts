import { describe, expect, it } from 'vitest';
import { call, open, refused } from './client.js';

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
