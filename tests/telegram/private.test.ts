import { describe, expect, it } from 'vitest';
import { wording } from '../../src/telegram/wording.js';
import type { Content } from '../emulator/chat.js';
import { openScene } from './scene.js';

const words = wording['zh-CN'];
const file = { file_id: 'f', file_unique_id: 'u' };
const picture = { ...file, width: 90, height: 60 };

describe('a private chat', () => {
  it('has every text answered, without previews of links', async () => {
    const { privateChat, emulator } = await openScene();
    const chat = privateChat();
    chat.say('乍浦排第几');
    const reply = await chat.reply();
    expect(reply.text).toBe('zh-CN 乍浦排第几');
    expect(reply.reply_to_message).toBeUndefined();
    expect(emulator.calls('sendMessage')[0]?.link_preview_options).toEqual({ is_disabled: true });
  });

  it('has several messages answered in order, whatever holds one of them up', async () => {
    const { privateChat, emulator } = await openScene();
    const chat = privateChat();
    emulator.failNext('sendMessage', 'drop', 'gateway');
    const texts = ['一', '二', '三', '四', '五'];
    for (const text of texts) chat.say(text);
    for (const text of texts) expect((await chat.reply()).text).toMatch(`zh-CN ${text}`);
  });

  it('may name the bot, which is no part of the question', async () => {
    const { privateChat, emulator, echo } = await openScene();
    const chat = privateChat();
    chat.say(`@${emulator.bot.username} 乍浦排第几`);
    await chat.reply();
    expect(echo.asked[0]?.text).toBe('乍浦排第几');
  });

  it('has a caption answered like a text', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    chat.post({ photo: [picture], caption: '这是哪个镇' });
    await chat.reply();
    chat.post({ photo: [picture], caption: '/rank 乍浦' });
    await chat.reply();
    expect(echo.asked).toMatchObject([{ text: '这是哪个镇' }, { text: '乍浦', command: 'rank' }]);
  });

  it.each<[string, Content]>([
    ['a sticker', { sticker: { ...picture, type: 'regular', is_animated: false, is_video: false } }],
    ['a voice message', { voice: { ...file, duration: 3 } }],
    ['a picture', { photo: [picture] }],
    ['a place', { location: { latitude: 30.6, longitude: 121.1 } }],
  ])('is told that %s says nothing to us', async (_, content) => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    chat.post(content);
    expect((await chat.reply()).text).toBe(words.textOnly);
    expect(echo.asked).toEqual([]);
  });

  it('is told so once for an album', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    for (let n = 0; n < 3; n++) chat.post({ photo: [picture], media_group_id: '77' });
    chat.say('好');
    expect((await chat.reply()).text).toBe(words.textOnly);
    expect((await chat.reply()).text).toBe('zh-CN 好');
  });

  it('hears nothing about service messages and what other bots write', async () => {
    const { privateChat, emulator } = await openScene();
    const chat = privateChat();
    chat.post({ message_auto_delete_timer_changed: { message_auto_delete_time: 60 } });
    chat.post({ new_chat_title: '新名字' });
    chat.say('我也是机器人', { from: { id: 5, is_bot: true, first_name: 'Bot' } });
    chat.say('我说的', { from: emulator.bot });
    chat.say('好');
    expect((await chat.reply()).text).toBe('zh-CN 好');
  });

  it.each([
    ['markup', '<b>乍浦</b> *排* _第_ [几](x) `?` &amp; \\'],
    ['control characters', '乍浦\u0000\u0007\u001b[31m排第几'],
    ['directions', '\u202e几第排\u202c \u2066乍浦\u2069'],
    ['emoji', '👩‍👩‍👧‍👦🇨🇳👍🏽'],
    ['a long text', '镇'.repeat(4096 - 'zh-CN '.length)],
    ['slashes', '/etc/passwd'],
    ['a slash', '/'],
  ])('survives %s', async (_, text) => {
    const { privateChat, echo, logged } = await openScene();
    const chat = privateChat();
    chat.say(text);
    await chat.reply();
    expect(echo.asked[0]?.text).toBe(text);
    expect(logged('failed')).toEqual([]);
  });
});

describe('the day of a question', () => {
  it('is that of now, in the time zone', async () => {
    const { privateChat, echo, clock } = await openScene();
    const chat = privateChat();
    chat.say('今天');
    await chat.reply();
    clock.advance(14 * 3_600_000 - 1);
    chat.say('还是今天');
    await chat.reply();
    clock.advance(1);
    chat.say('明天了');
    await chat.reply();
    expect(echo.asked.map(({ today }) => today)).toEqual(['2024-06-01', '2024-06-01', '2024-06-02']);
  });

  it('is that of the message when it has waited for us', async () => {
    const { privateChat, echo, clock } = await openScene();
    const chat = privateChat();
    const sent = clock.now().getTime() / 1000;
    chat.say('几天前', { date: sent - 3 * 86_400 });
    await chat.reply();
    chat.say('刚才', { date: sent - 60 });
    await chat.reply();
    expect(echo.asked.map(({ today }) => today)).toEqual(['2024-05-29', '2024-06-01']);
  });
});
