import { describe, expect, it } from 'vitest';
import { clientLanguage, namedLanguage } from '../../src/telegram/language.js';
import { wording } from '../../src/telegram/wording.js';
import { buttonsOf } from '../emulator/chat.js';
import { openScene } from './scene.js';

describe('/lang', () => {
  it('alone offers the languages, with a tick at the present one', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    chat.say('/lang');
    const reply = await chat.reply();
    expect(reply.text).toBe(wording['zh-CN'].chooseLanguage);
    expect(buttonsOf(reply).map(({ text }) => text)).toEqual([
      '简体中文',
      '繁體中文',
      'English',
      '✓ 跟随提问的语言',
    ]);
    expect(echo.asked).toEqual([]);
  });

  it('with a language sets it for the chat', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    chat.say('/lang en');
    expect((await chat.reply()).text).toBe(wording.en.languageSet);
    chat.say('乍浦排第几');
    await chat.reply();
    chat.say('/nosuch');
    expect((await chat.reply()).text).toBe(wording.en.unknownCommand);
    chat.say('/lang 繁體');
    expect((await chat.reply()).text).toBe(wording['zh-TW'].languageSet);
    chat.say('rank of zhapu');
    await chat.reply();
    chat.say('/lang auto');
    await chat.reply();
    chat.say('再问');
    await chat.reply();
    expect(echo.asked.map(({ lang }) => lang)).toEqual(['en', 'zh-TW', undefined]);
  });

  it('with something else offers the languages', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    chat.say('/lang 火星文');
    expect((await chat.reply()).text).toBe(wording['zh-CN'].chooseLanguage);
  });

  it('has its buttons set the language and say so in place', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    chat.say('/lang');
    const choice = await chat.reply();
    await chat.tap(choice, 'English');
    const set = await chat.edited();
    expect(set).toMatchObject({ message_id: choice.message_id, text: wording.en.languageSet });
    expect(buttonsOf(set).map(({ text }) => text)).toContain('✓ English');
    chat.say('乍浦');
    await chat.reply();
    await chat.tap(set, '✓ English');
    await chat.tap(set, wording.en.followQuestion);
    expect((await chat.edited()).text).toBe(wording.en.languageFollows);
    chat.say('乍浦');
    await chat.reply();
    expect(echo.asked.map(({ lang }) => lang)).toEqual(['en', undefined]);
  });

  it('is for the whole group, and for no other chat', async () => {
    const { emulator, echo } = await openScene();
    const alice = emulator.user('小王');
    const bob = emulator.user('小李');
    const group = emulator.group({ members: [alice, bob] });
    const other = emulator.group({ members: [alice, bob] });
    group.say('/lang en', { from: alice });
    await group.reply();
    group.say('/ask 乍浦', { from: bob });
    await group.reply();
    other.say('/ask 乍浦', { from: alice });
    await other.reply();
    expect(echo.asked.map(({ lang }) => lang)).toEqual(['en', undefined]);
  });

  it('is kept for days, and when a group becomes a supergroup', async () => {
    const { emulator, echo, clock, done } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')], type: 'group' });
    group.say('/lang en');
    await group.reply();
    await done(1);
    clock.advance(40 * 24 * 3_600_000);
    const next = group.migrate();
    next.say('/ask 乍浦');
    await next.reply();
    expect(echo.asked[0]?.lang).toBe('en');
  });

  it('edited sets the other language', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    const message = chat.say('/lang en');
    await chat.reply();
    chat.edit(message, '/lang tw');
    expect((await chat.edited()).text).toBe(wording['zh-TW'].languageSet);
  });
});

it('the door speaks the language of the last answer, else that of the person', async () => {
  const { privateChat } = await openScene();
  const chat = privateChat('Ann', 'en');
  chat.say('/nosuch');
  expect((await chat.reply()).text).toBe(wording.en.unknownCommand);
  chat.say('乍浦');
  await chat.reply();
  chat.say('/nosuch');
  expect((await chat.reply()).text).toBe(wording['zh-CN'].unknownCommand);
});

it.each([
  ['en', 'en'],
  [' English ', 'en'],
  ['ＥＮ', 'en'],
  ['zh-CN', 'zh-CN'],
  ['简体中文', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
  ['繁', 'zh-TW'],
  ['跟随', 'follow'],
  ['constructor', undefined],
  ['', undefined],
])('the argument %j names %s', (argument, lang) => {
  expect(namedLanguage(argument)).toBe(lang);
});

it.each([
  ['en-US', 'en'],
  ['zh-hans', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-TW', 'zh-TW'],
  ['ja', undefined],
  ['enm', undefined],
  [undefined, undefined],
])('the tag %s is %s', (tag, lang) => {
  expect(clientLanguage(tag)).toBe(lang);
});

it('the three languages say the same things, none of them twice', () => {
  const shape = (of: object): unknown => Object.entries(of).map(([key, value]) => [key, typeof value]);
  expect(shape(wording.en)).toEqual(shape(wording['zh-CN']));
  for (const key of [
    'languageSet',
    'staleButton',
    'unknownCommand',
    'textOnly',
    'wentWrong',
    'tooMany',
  ] as const)
    expect(new Set(Object.values(wording).map((words) => words[key])).size).toBe(3);
});
