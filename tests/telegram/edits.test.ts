import { describe, expect, it } from 'vitest';
import { wording } from '../../src/telegram/wording.js';
import { badRequest } from '../emulator/refusal.js';
import { openScene } from './scene.js';

const words = wording['zh-CN'];

describe('an edited question', () => {
  it('is answered again in the place of its answer, from where the conversation then stood', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    chat.say('乍浦排第几');
    await chat.reply();
    const question = chat.say('那新苍呢');
    const answer = await chat.reply();
    chat.edit(question, '那新仓呢');
    const edited = await chat.edited();
    expect(edited.message_id).toBe(answer.message_id);
    expect(edited.text).toBe('zh-CN 那新仓呢\nafter 乍浦排第几');
  });

  it('changes what the next question follows', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    const question = chat.say('新苍');
    await chat.reply();
    chat.edit(question, '新仓');
    await chat.edited();
    chat.say('它GDP呢');
    expect((await chat.reply()).text).toMatch(/after 新仓$/);
  });

  it('does not, when others were asked since', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    const question = chat.say('新苍');
    await chat.reply();
    chat.say('别的');
    await chat.reply();
    chat.edit(question, '新仓');
    await chat.edited();
    chat.say('它GDP呢');
    expect((await chat.reply()).text).toMatch(/after 新苍 别的$/);
  });

  it('may be a command, and become one', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    let question = chat.say('/nosuch 乍浦');
    expect((await chat.reply()).text).toBe(words.unknownCommand);
    question = chat.edit(question, '/rank 乍浦');
    expect((await chat.edited()).text).toBe('zh-CN /rank 乍浦');
    question = chat.edit(question, '/town 乍浦');
    await chat.edited();
    chat.edit(question, '乍浦');
    await chat.edited();
    expect(echo.asked.map(({ command }) => command)).toEqual(['rank', 'town', undefined]);
    chat.say('再问');
    expect((await chat.reply()).text).toMatch(/after 乍浦$/);
  });

  it('in a group is answered again, still addressed or not, and quotes nothing new', async () => {
    const { emulator } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')], privacy: false });
    const question = group.say(`@${emulator.bot.username} 新苍`);
    const answer = await group.reply();
    group.edit(question, '新仓');
    const edited = await group.edited();
    expect(edited).toMatchObject({ message_id: answer.message_id, text: 'zh-CN 新仓' });
    expect(edited.reply_to_message?.message_id).toBe(question.message_id);
  });

  it('may be a caption', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    const question = chat.post({ photo: [{ file_id: 'f', file_unique_id: 'u', width: 1, height: 1 }] });
    expect((await chat.reply()).text).toBe(words.textOnly);
    chat.edit(question, '这是哪');
    expect((await chat.edited()).text).toBe('zh-CN 这是哪');
    expect(echo.asked).toHaveLength(1);
  });

  it('with the same answer changes nothing', async () => {
    const { privateChat, logged, echo } = await openScene();
    echo.script('甲', { lines: [[{ text: '一样' }]] });
    echo.script('乙', { lines: [[{ text: '一样' }]] });
    const chat = privateChat();
    const question = chat.say('甲');
    await chat.reply();
    chat.edit(question, '乙');
    chat.say('丙');
    expect((await chat.reply()).text).toBe('zh-CN 丙\nafter 乙');
    expect(logged('failed')).toEqual([]);
  });

  it('with a longer or shorter answer gets more messages or fewer', async () => {
    const { privateChat, echo } = await openScene();
    const part = (letter: string) => [{ text: letter.repeat(4000) }];
    echo.script('短', { lines: [part('a')], buttons: [{ label: '钮', question: '问' }] });
    echo.script('长', {
      lines: [part('b'), part('c'), part('d')],
      buttons: [{ label: '钮', question: '问' }],
    });
    const chat = privateChat();
    let question = chat.say('短');
    const first = await chat.reply();
    expect(first.reply_markup).toBeDefined();
    question = chat.edit(question, '长');
    const longer = await chat.edited();
    expect(longer).toMatchObject({ message_id: first.message_id, text: 'b'.repeat(4000) });
    expect(longer.reply_markup).toBeUndefined();
    const second = await chat.reply();
    const third = await chat.reply();
    expect([second.text?.[0], third.text?.[0]]).toEqual(['c', 'd']);
    expect([second.reply_markup, third.reply_markup !== undefined]).toEqual([undefined, true]);
    chat.edit(question, '短');
    expect(await chat.edited()).toMatchObject({ message_id: first.message_id, text: 'a'.repeat(4000) });
    expect([await chat.act(), await chat.act()]).toMatchObject([
      { kind: 'deleted', message: { message_id: second.message_id } },
      { kind: 'deleted', message: { message_id: third.message_id } },
    ]);
  });
});

describe('an edit is passed over', () => {
  it('when its message was not answered', async () => {
    const { emulator, echo } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')], privacy: false });
    const message = group.say('乍浦排第几');
    group.edit(message, '/rank 乍浦');
    group.say('/help');
    expect((await group.reply()).text).toMatch('/help');
    expect(echo.asked).toHaveLength(1);
  });

  it('when it was answered before a restart, or more than a day ago', async () => {
    const { privateChat, restart, clock, echo, done } = await openScene();
    const chat = privateChat();
    const before = chat.say('甲');
    await chat.reply();
    await restart();
    const old = chat.say('乙');
    await chat.reply();
    await done(2);
    clock.advance(25 * 3_600_000);
    chat.edit(before, '甲甲');
    chat.edit(old, '乙乙');
    chat.say('丙');
    expect((await chat.reply()).text).toMatch('丙');
    expect(echo.asked.map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
  });

  it('when the answer is gone', async () => {
    const { privateChat, logged } = await openScene();
    const chat = privateChat();
    const question = chat.say('甲');
    chat.remove(await chat.reply());
    chat.edit(question, '乙');
    chat.say('丙');
    expect((await chat.reply()).text).toMatch('丙');
    expect(logged('failed')).toEqual([]);
  });

  it('when Telegram will not have it edited', async () => {
    const { privateChat, logged, emulator } = await openScene();
    const chat = privateChat();
    const question = chat.say('甲');
    await chat.reply();
    emulator.failNext('editMessageText', badRequest("message can't be edited"));
    chat.edit(question, '乙');
    chat.say('丙');
    expect((await chat.reply()).text).toMatch('丙');
    expect(logged('failed')).toEqual([]);
  });
});
