import { describe, expect, it } from 'vitest';
import { wording } from '../../src/telegram/wording.js';
import { openScene } from './scene.js';

const words = wording['zh-CN'];

describe('a flood', () => {
  it('is told once, then met with silence until it is over', async () => {
    const { privateChat, echo, clock, logged } = await openScene();
    const chat = privateChat();
    for (let n = 1; n <= 30; n++) chat.say(String(n));
    for (let n = 1; n <= 20; n++) await chat.reply();
    expect((await chat.reply()).text).toBe(words.tooMany);
    await expect.poll(() => logged('flood')).toHaveLength(1);
    clock.advance(10_000);
    chat.say('现在好了');
    expect((await chat.reply()).text).toMatch('现在好了');
    expect(echo.asked).toHaveLength(21);
  });

  it('of one person is nobody else’s', async () => {
    const { emulator, echo } = await openScene();
    const [alice, bob] = [emulator.user('小王'), emulator.user('小李')];
    const group = emulator.group({ members: [alice, bob] });
    for (let n = 1; n <= 25; n++) group.say(`/ask ${n} 号`, { from: alice });
    group.say('/ask 我', { from: bob });
    for (let n = 1; n <= 20; n++) await group.reply();
    expect((await group.reply()).text).toBe(words.tooMany);
    expect((await group.reply()).text).toBe('zh-CN /ask 我');
    expect(echo.asked).toHaveLength(21);
  });

  it('is not what people say to each other in a group', async () => {
    const { emulator } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')], privacy: false });
    for (let n = 1; n <= 40; n++) group.say('聊天');
    group.say('/ask 我');
    expect((await group.reply()).text).toBe('zh-CN /ask 我');
  });

  it('is not what has piled up while the bot was away', async () => {
    const { bot, privateChat, clock, echo } = await openScene({}, false);
    const chat = privateChat();
    const start = clock.now().getTime() / 1000 - 86_400;
    for (let n = 1; n <= 30; n++) chat.say(`${n} 号`, { date: start + n * 60 });
    await bot.start();
    for (let n = 1; n <= 30; n++) await chat.reply();
    expect(echo.asked).toHaveLength(30);
  });

  it('of taps is told where the tap was', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('哪个', { buttons: [{ label: '钮', question: '问' }] });
    const chat = privateChat();
    chat.say('哪个');
    const message = await chat.reply();
    const answers = [];
    for (let n = 1; n <= 25; n++) answers.push((await chat.tap(message, '钮')).text);
    expect(answers.filter((text) => text !== undefined)).toEqual([words.tooMany]);
    expect(echo.asked).toHaveLength(20);
  });

  it('of edits counts too', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    let question = chat.say('0 号');
    await chat.reply();
    for (let n = 1; n <= 19; n++) {
      question = chat.edit(question, `${n} 号`);
      await chat.edited();
    }
    chat.edit(question, '20 号');
    expect((await chat.reply()).text).toBe(words.tooMany);
    expect(echo.asked).toHaveLength(20);
  });
});
