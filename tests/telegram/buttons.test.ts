import type { TelegramMessage } from '@gramio/types';
import { describe, expect, it } from 'vitest';
import type { Button, Reply } from '../../src/model/reply.js';
import { wording } from '../../src/telegram/wording.js';
import { buttonsOf, type Chat } from '../emulator/chat.js';
import { badRequest } from '../emulator/refusal.js';
import { openScene } from './scene.js';

const words = wording['zh-CN'];
const short: Button = { label: '乍浦镇', question: '乍浦镇排第几' };
const long: Button = {
  label: '独山港镇',
  question: '独山港镇在2024镇域经济全国500强里排第几位，比新埭镇高多少名？',
};
const sameLabel: Button = { label: long.question, question: long.question };

const asking = (...buttons: readonly Button[]): Partial<Reply> => ({ buttons, clarifying: true });

async function tapped(chat: Chat, message: TelegramMessage, label: string): Promise<TelegramMessage> {
  await chat.tap(message, label);
  return chat.reply();
}

describe('a button', () => {
  it.each([short, long])('asks its question: $question', async (button) => {
    const { privateChat, echo, emulator } = await openScene();
    echo.script('港区', asking(button));
    const chat = privateChat();
    chat.say('港区');
    const reply = await tapped(chat, await chat.reply(), button.label);
    expect(reply.text).toMatch(`zh-CN ${button.question}\nafter 港区`);
    expect(emulator.calls('answerCallbackQuery')[0]?.text).toBeUndefined();
  });

  it('of a question asked back stands alone in its row; related ones share one where they fit', async () => {
    const { privateChat, echo } = await openScene();
    const buttons = ['甲', '乙', '丙镇上一年的财政收入'].map((label) => ({ label, question: label }));
    echo.script('问回来', { buttons, clarifying: true });
    echo.script('相关', { buttons, clarifying: false });
    const chat = privateChat();
    const rows = async (): Promise<unknown> => (await chat.reply()).reply_markup;
    chat.say('问回来');
    expect(await rows()).toMatchObject({
      inline_keyboard: [[{ text: '甲' }], [{ text: '乙' }], [{ text: '丙镇上一年的财政收入' }]],
    });
    chat.say('相关');
    expect(await rows()).toMatchObject({
      inline_keyboard: [[{ text: '甲' }, { text: '乙' }], [{ text: '丙镇上一年的财政收入' }]],
    });
  });

  it('is answered in the language of the reply it stands under', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('which port', { ...asking(short), lang: 'en' });
    const chat = privateChat('Ann', 'en');
    chat.say('which port');
    await tapped(chat, await chat.reply(), short.label);
    expect(echo.asked[1]).toMatchObject({ text: short.question, lang: 'en' });
  });

  it('asks for whoever taps it, and the group is told whose tap it was', async () => {
    const { emulator, echo } = await openScene();
    const alice = emulator.user('小王');
    const bob = emulator.user('小\u202e李\n\n');
    const group = emulator.group({ members: [alice, bob] });
    echo.script('港区', asking(short));
    group.say('/ask 港区', { from: alice });
    const question = await group.reply();
    await group.tap(question, short.label, bob);
    const reply = await group.reply();
    expect(reply.text).toMatch(`小李 问：${short.question}\nzh-CN ${short.question}`);
    expect(reply.entities).toEqual([
      { type: 'italic', offset: 0, length: `小李 问：${short.question}`.length },
    ]);
    expect(reply.reply_to_message?.message_id).toBe(question.message_id);
    // What follows from it is the tapper's.
    group.say(`@${emulator.bot.username} 那新仓呢`, { from: bob });
    expect((await group.reply()).text).toMatch(`after 港区 ${short.question}`);
    group.say(`@${emulator.bot.username} 那新埭呢`, { from: alice });
    expect((await group.reply()).text).toMatch(/after 港区$/);
  });

  it('asks from where its own reply stood, not from what was asked since', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('港区', asking(short));
    const chat = privateChat();
    chat.say('港区');
    const question = await chat.reply();
    chat.say('别的');
    await chat.reply();
    expect((await tapped(chat, question, short.label)).text).toMatch(/after 港区$/);
  });

  it('stays in its topic', async () => {
    const { emulator, echo } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')], forum: true });
    const thread = group.addTopic('经济');
    echo.script('港区', asking(short));
    group.say('/ask 港区', { thread });
    expect((await tapped(group, await group.reply(), short.label)).message_thread_id).toBe(thread);
  });
});

describe('after a restart', () => {
  it.each([short, sameLabel])('a button that carries its question still works: $label', async (button) => {
    const { privateChat, echo, restart } = await openScene();
    echo.script('港区', asking(button));
    const chat = privateChat();
    chat.say('港区');
    const question = await chat.reply();
    await restart();
    await tapped(chat, question, button.label);
    expect(echo.asked.at(-1)?.text).toBe(button.question);
  });

  it('a button that does not says that it is stale', async () => {
    const { privateChat, echo, restart, logged } = await openScene();
    echo.script('港区', asking(long));
    const chat = privateChat();
    chat.say('港区');
    const question = await chat.reply();
    await restart();
    expect((await chat.tap(question, long.label)).text).toBe(words.staleButton);
    expect(echo.asked).toHaveLength(1);
    expect(logged('staleButton')).toHaveLength(1);
  });
});

describe('a button under a message that is gone', () => {
  it.each([short, long])('still asks: $question', async (button) => {
    const { privateChat, echo } = await openScene();
    echo.script('港区', asking(button));
    const chat = privateChat();
    chat.say('港区');
    const question = await chat.reply();
    chat.remove(question);
    await tapped(chat, question, button.label);
    expect(echo.asked.at(-1)?.text).toBe(button.question);
  });

  it('is stale when only its label knew the question', async () => {
    const { privateChat, echo, restart } = await openScene();
    echo.script('港区', asking(sameLabel));
    const chat = privateChat();
    chat.say('港区');
    const question = await chat.reply();
    await restart();
    chat.remove(question);
    expect((await chat.tap(question, sameLabel.label)).text).toBe(words.staleButton);
  });
});

describe('a tap with data we did not write', () => {
  it.each([
    ['nothing', ''],
    ['another bot’s', 'menu:42'],
    ['a forged question', 'qsAAAAAA乍浦排第几'],
    ['a forged key', `ks${'A'.repeat(20)}`],
    ['a key that is no field of anything', 'k__proto__'],
    ['a language we do not have', 'lfr'],
    ['half a character', 'qs\ud800'],
    ['too much', 'q'.repeat(200)],
    ['control characters', 'q\u0000\u0001'],
  ])('is answered politely: %s', async (_, data) => {
    const { privateChat, echo, logged } = await openScene();
    const chat = privateChat();
    chat.say('好');
    const message = await chat.reply();
    expect((await chat.tapData(message, data)).text).toBe(words.staleButton);
    expect(echo.asked).toHaveLength(1);
    expect(logged('updateFailed')).toEqual([]);
  });

  it('is refused when a seal is moved to another question or language', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('港区', asking(short));
    const chat = privateChat();
    chat.say('港区');
    const message = await chat.reply();
    const data = buttonsOf(message)[0]?.callback_data ?? '';
    for (const forged of [data.replace('乍浦', '新仓'), data.replace(/^qs/, 'qe'), `${data}吗`])
      expect((await chat.tapData(message, forged)).text).toBe(words.staleButton);
  });

  it('in no chat of ours is answered politely', async () => {
    const { emulator } = await openScene();
    const ann = emulator.user('Ann', { language_code: 'en' });
    expect((await emulator.tapInline(ann, 'x')).text).toBe(wording.en.staleButton);
  });

  it('is answered in the language of the person', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat('Ann', 'en');
    chat.say('hello');
    expect((await chat.tapData(await chat.reply(), 'x')).text).toBe(wording.en.staleButton);
  });
});

it('a tap too old to be acknowledged is answered all the same', async () => {
  const { privateChat, echo, emulator, logged } = await openScene();
  echo.script('港区', asking(short));
  const chat = privateChat();
  chat.say('港区');
  const question = await chat.reply();
  emulator.failNext(
    'answerCallbackQuery',
    badRequest('query is too old and response timeout expired or query ID is invalid'),
  );
  void chat.tap(question, short.label).catch(() => undefined);
  expect((await chat.reply()).text).toMatch(short.question);
  expect(logged('tapNotAcknowledged')).toEqual([]);
});

it('labels that cannot be shown are mended or left out', async () => {
  const { privateChat, echo } = await openScene();
  echo.script('怪', {
    buttons: [
      { label: ' \u200b', question: '用问题' },
      { label: '\u2800', question: '\u3000' },
      { label: '一\n二\u0000三', question: 'x' },
      { label: '长'.repeat(100), question: 'y' },
    ],
  });
  const chat = privateChat();
  chat.say('怪');
  expect(buttonsOf(await chat.reply()).map(({ text }) => text)).toEqual([
    '用问题',
    '一 二 三',
    `${'长'.repeat(63)}…`,
  ]);
});
