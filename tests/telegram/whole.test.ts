import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import { buttonsOf } from '../emulator/chat.js';
import { qinghe } from '../library/fixture.js';
import { openScene, type Scene } from './scene.js';

const { knowledge } = openKnowledge(qinghe);

/** The whole bot over an invented county's newspaper, in Telegram. */
function openWhole(): Promise<Scene> {
  if (!knowledge) throw new Error('the fixture does not open');
  return openScene({ assistant: createAssistant(knowledge) });
}

describe('the whole bot', () => {
  it('answers a question with figure, list and source, and the one that follows', async () => {
    const { privateChat, logged } = await openWhole();
    const chat = privateChat();
    chat.say('柳溪镇排第几');
    const reply = await chat.reply();
    expect(reply.text).toMatch(/12/);
    expect(reply.text).toMatch('六十强');
    chat.say('那石桥呢');
    expect((await chat.reply()).text).toMatch(/57/);
    expect(logged('failed')).toEqual([]);
  });

  it('has its commands answered, with arguments and without', async () => {
    const { privateChat, logged } = await openWhole();
    const chat = privateChat();
    for (const command of ['/start', '/help', '/topics', '/rank', '/town', '/define', '/source', '/ask']) {
      chat.say(command);
      expect((await chat.reply()).text).not.toBe('');
    }
    chat.say('/rank 柳溪');
    expect((await chat.reply()).text).toMatch(/12/);
    expect(logged('failed')).toEqual([]);
  });

  it('has its buttons ask what they say', async () => {
    const { privateChat, logged } = await openWhole();
    const chat = privateChat();
    chat.say('/rank');
    const rankings = await chat.reply();
    const [button] = buttonsOf(rankings);
    expect(button).toBeDefined();
    await chat.tap(rankings, button?.text ?? '');
    expect((await chat.reply()).text).not.toBe('');
    expect(logged('failed')).toEqual([]);
  });

  it('speaks English when asked to', async () => {
    const { privateChat } = await openWhole();
    const chat = privateChat();
    chat.say('/lang en');
    await chat.reply();
    chat.say('柳溪镇排第几');
    expect((await chat.reply()).text).toMatch(/Liuxi/);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \u200b'],
    ['4,000 digits', '9'.repeat(4000)],
    ['2,000 emoji', '😀'.repeat(2000)],
    ['SQL', "'; DROP TABLE facts;--"],
    ['markup', '<b>柳溪</b> *第几* [x](y)'],
    ['directions', '\u202e几第排溪柳'],
  ])('survives %s', async (_, text) => {
    const { privateChat, logged } = await openWhole();
    const chat = privateChat();
    chat.say(`/ask ${text}`);
    expect((await chat.reply()).text).not.toBe('');
    expect(logged('failed')).toEqual([]);
  });
});
