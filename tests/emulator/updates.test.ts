import { describe, expect, it } from 'vitest';
import { call, open, refused, type Answer } from './client.js';

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
