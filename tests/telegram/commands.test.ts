import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/model/question.js';
import { wording } from '../../src/telegram/wording.js';
import { badRequest } from '../emulator/refusal.js';
import { openScene } from './scene.js';

const menuRefused = badRequest('BOT_COMMAND_INVALID');

describe('a command', () => {
  it.each(commandNames)('/%s is handed on, with and without arguments', async (command) => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat();
    chat.say(`/${command}`);
    await chat.reply();
    chat.say(`/${command} 乍浦 69`);
    await chat.reply();
    expect(echo.asked).toMatchObject([
      { command, text: '' },
      { command, text: '乍浦 69' },
    ]);
  });

  it.each([
    ['named with the bot', (me: string) => `/rank${me} 乍浦`],
    ['in capitals', () => '/RANK 乍浦'],
    ['on two lines', () => '/rank\n乍浦'],
    ['with blanks', () => '/rank    乍浦  '],
    ['without a space', () => '/rank乍浦'],
  ])('is understood %s', async (_, text) => {
    const { privateChat, echo, emulator } = await openScene();
    const chat = privateChat();
    chat.say(text(`@${emulator.bot.username}`));
    await chat.reply();
    expect(echo.asked).toMatchObject([{ command: 'rank', text: '乍浦' }]);
  });

  it.each(['/nosuch', '/nosuch 乍浦', '/rank@some_other_bot 乍浦'])(
    'that we do not have gets a line: %s',
    async (text) => {
      const { privateChat, echo } = await openScene();
      const chat = privateChat();
      chat.say(text);
      expect((await chat.reply()).text).toBe(wording['zh-CN'].unknownCommand);
      expect(echo.asked).toEqual([]);
    },
  );

  it('without arguments is answered in the language of the person', async () => {
    const { privateChat, echo } = await openScene();
    for (const [code, lang] of [
      ['en-GB', 'en'],
      ['zh-hant', 'zh-TW'],
      ['zh-TW', 'zh-TW'],
      ['zh-hans', 'zh-CN'],
      ['fr', undefined],
    ] as const) {
      const chat = privateChat('某人', code);
      chat.say('/start');
      await chat.reply();
      expect(echo.asked.at(-1)?.lang).toBe(lang);
    }
  });

  it('with arguments is answered in theirs', async () => {
    const { privateChat, echo } = await openScene();
    const chat = privateChat('Ann', 'en');
    chat.say('/rank 乍浦');
    await chat.reply();
    expect(echo.asked[0]?.lang).toBeUndefined();
  });
});

describe('the menu', () => {
  it('is registered for private chats and groups, in Chinese and English', async () => {
    const { emulator, bot } = await openScene();
    await bot.stop();
    const names = (scope: 'all_private_chats' | 'all_group_chats', language: string): string =>
      emulator
        .commands(scope, language)
        .map(({ command }) => command)
        .join(' ');
    for (const language of ['', 'zh', 'en']) {
      expect(names('all_private_chats', language)).toBe('rank town define topics source lang help start');
      expect(names('all_group_chats', language)).toBe('ask rank town define topics source lang help');
    }
    const described = (language: string) => emulator.commands('all_private_chats', language)[6]?.description;
    expect([described(''), described('zh'), described('en')]).toEqual(['怎么用', '怎么用', 'How it works']);
  });

  it('that cannot be registered does not keep the bot from answering', async () => {
    const scene = await openScene({}, false);
    scene.emulator.failNext('setMyCommands', menuRefused);
    await scene.bot.start();
    const chat = scene.privateChat();
    chat.say('好');
    await chat.reply();
    await scene.bot.stop();
    expect(scene.logged('menuNotRegistered')).toMatchObject([{ level: 'warn', fields: { code: 400 } }]);
  });
});
