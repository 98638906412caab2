import type { TelegramUser } from '@gramio/types';
import { describe, expect, it } from 'vitest';
import type { Chat } from '../emulator/chat.js';
import type { GroupOptions } from '../emulator/emulator.js';
import { badRequest } from '../emulator/refusal.js';
import { openScene, type Scene } from './scene.js';

const threadGone = badRequest('message thread not found');

interface GroupScene extends Scene {
  readonly group: Chat;
  readonly alice: TelegramUser;
  readonly bob: TelegramUser;
  readonly me: string;
  /** The next thing the bot says, after all that was said before, is the answer to this. */
  readonly expectSilence: () => Promise<void>;
}

async function openGroup(options: Partial<GroupOptions> = {}): Promise<GroupScene> {
  const scene = await openScene();
  const alice = scene.emulator.user('小王', { language_code: 'zh-hans' });
  const bob = scene.emulator.user('Bob', { language_code: 'en' });
  const group = scene.emulator.group({ members: [alice, bob], privacy: false, ...options });
  return {
    ...scene,
    group,
    alice,
    bob,
    me: `@${scene.emulator.bot.username}`,
    async expectSilence() {
      group.say('/help 哨兵');
      expect((await group.reply()).text).toMatch('/help 哨兵');
    },
  };
}

describe('a group', () => {
  it.each(['group', 'supergroup'] as const)(
    'hears nothing when nobody speaks to the bot (%s)',
    async (type) => {
      const { group, expectSilence, bob, echo } = await openGroup({ type });
      group.say('乍浦排第几?');
      const question = group.say('谁知道', { from: bob });
      group.say('我知道', { replyTo: question });
      group.post({
        sticker: {
          file_id: 'f',
          file_unique_id: 'u',
          width: 1,
          height: 1,
          type: 'regular',
          is_animated: false,
          is_video: false,
        },
      });
      group.post({ new_chat_members: [bob] });
      await expectSilence();
      expect(echo.asked).toHaveLength(1);
    },
  );

  it('has a command answered, quoting it', async () => {
    const { group, echo } = await openGroup();
    const asked = group.say('/rank 乍浦');
    expect((await group.reply()).reply_to_message?.message_id).toBe(asked.message_id);
    expect(echo.asked).toMatchObject([{ command: 'rank', text: '乍浦' }]);
  });

  it('has a command to this bot answered, in whatever case, and none to another', async () => {
    const { group, echo, me, expectSilence } = await openGroup();
    group.say('/rank@some_other_bot 乍浦');
    group.say('/nosuch');
    group.say(`/nosuch${me}`);
    group.say(`/RANK${me.toUpperCase()} 乍浦`);
    await group.reply();
    expect(echo.asked).toMatchObject([{ command: 'rank', text: '乍浦' }]);
    await expectSilence();
  });

  it.each([
    ['before', (me: string) => `${me} 乍浦排第几`],
    ['before a comma', (me: string) => `${me}，乍浦排第几`],
    ['after', (me: string) => `乍浦排第几 ${me}`],
    ['in capitals', (me: string) => `${me.toUpperCase()} 乍浦排第几`],
    ['twice', (me: string) => `${me} 乍浦排第几 ${me}`],
  ])('has a mention answered: %s', async (_, text) => {
    const { group, echo, me } = await openGroup();
    group.say(text(me));
    await group.reply();
    expect(echo.asked).toMatchObject([{ text: '乍浦排第几' }]);
  });

  it('has a mention in the middle taken out of the question', async () => {
    const { group, echo, me } = await openGroup();
    group.say(`😀 请问 ${me} 乍浦排第几`);
    await group.reply();
    expect(echo.asked).toMatchObject([{ text: '😀 请问 乍浦排第几' }]);
  });

  it('knows a mention by its entity, not by how it looks', async () => {
    const { group, echo, me, emulator, expectSilence } = await openGroup();
    group.say(`mail ${me} `, { entities: [{ type: 'code', offset: 5, length: me.length }] });
    group.say(`${me}x 乍浦`);
    group.say('@some_other_bot 乍浦');
    await expectSilence();
    group.say('😀问数 乍浦排第几', {
      entities: [{ type: 'text_mention', offset: 2, length: 2, user: emulator.bot }],
    });
    await group.reply();
    expect(echo.asked.at(-1)?.text).toBe('😀 乍浦排第几');
  });

  it('has a command after a mention understood', async () => {
    const { group, echo, me } = await openGroup();
    group.say(`${me} /rank 乍浦`);
    await group.reply();
    expect(echo.asked).toMatchObject([{ command: 'rank', text: '乍浦' }]);
  });

  it('has a bare mention under a question taken as asking it', async () => {
    const { group, echo, me, bob } = await openGroup();
    const question = group.say('乍浦排第几', { from: bob });
    group.say(me, { replyTo: question });
    await group.reply();
    group.say(me);
    await group.reply();
    expect(echo.asked).toMatchObject([{ text: '乍浦排第几' }, { text: '' }]);
  });

  it('has replies to the bot answered, and replies to others not', async () => {
    const { group, echo, bob, expectSilence } = await openGroup();
    group.say('/rank 乍浦');
    const answer = await group.reply();
    group.say('那新仓呢', { from: bob, replyTo: answer });
    await group.reply();
    expect(echo.asked.at(-1)?.text).toBe('那新仓呢');
    group.say('/rank@some_other_bot', { replyTo: answer });
    await expectSilence();
  });

  it('has captions that mention the bot answered', async () => {
    const { group, echo, me } = await openGroup();
    group.post({
      photo: [{ file_id: 'f', file_unique_id: 'u', width: 1, height: 1 }],
      caption: `${me} 这是哪`,
    });
    await group.reply();
    expect(echo.asked).toMatchObject([{ text: '这是哪' }]);
  });

  it('is served with privacy mode on', async () => {
    const { group, echo, me, bob, expectSilence } = await openGroup({ privacy: true });
    group.say('乍浦排第几');
    group.say(`/rank${me} 乍浦`);
    const answer = await group.reply();
    group.say(`${me} 新仓呢`);
    await group.reply();
    group.say('独山港呢', { from: bob, replyTo: answer });
    await group.reply();
    expect(echo.asked.map(({ text }) => text)).toEqual(['乍浦', '新仓呢', '独山港呢']);
    await expectSilence();
  });

  it('may be spoken in by an anonymous admin, but not by a forwarding channel', async () => {
    const { group, echo, expectSilence } = await openGroup();
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' };
    const chat = { id: group.id, type: 'supergroup' as const, title: '街坊群' };
    group.post({ sender_chat: chat, caption: '/rank 乍浦' }, { from: anonymous });
    await group.reply();
    const channel = { id: -100_777, type: 'channel' as const, title: '频道' };
    group.post(
      { sender_chat: channel, is_automatic_forward: true, caption: '/rank 新仓' },
      { from: { id: 777_000, is_bot: false, first_name: 'Telegram' } },
    );
    await expectSilence();
    expect(echo.asked.map(({ text }) => text)).toEqual(['乍浦', '哨兵']);
  });

  it('has its question gone before it is answered: the answer comes all the same', async () => {
    const { group } = await openGroup();
    const asked = group.say('/rank 乍浦');
    group.remove(asked);
    const reply = await group.reply();
    expect(reply.reply_to_message).toBeUndefined();
    expect(reply.text).toMatch('乍浦');
  });
});

describe('a forum', () => {
  it('has answers in the topic of the question', async () => {
    const { group, echo, me } = await openGroup({ forum: true });
    const one = group.addTopic('经济');
    const other = group.addTopic('文旅');
    group.say('/rank 乍浦', { thread: one });
    expect((await group.reply()).message_thread_id).toBe(one);
    group.say(`${me} 那新仓呢`, { thread: other });
    const reply = await group.reply();
    expect(reply.message_thread_id).toBe(other);
    expect(echo.asked[1]?.previous).toBeUndefined();
  });

  it('that the bot opened a topic makes nothing in it a reply to the bot', async () => {
    const { group, emulator, expectSilence } = await openGroup({ forum: true });
    const thread = group.addTopic('经济', emulator.bot);
    group.say('大家好', { thread });
    await expectSilence();
  });

  it('has an answer outside when the topic is gone', async () => {
    const { group, emulator } = await openGroup({ forum: true });
    const thread = group.addTopic('经济');
    emulator.failNext('sendMessage', threadGone);
    group.say('/rank 乍浦', { thread });
    expect((await group.reply()).message_thread_id).toBeUndefined();
  });

  it('is not what an ordinary thread of replies is', async () => {
    const { group, emulator } = await openGroup();
    group.post({ message_thread_id: 3, caption: '/rank 乍浦' });
    await group.reply();
    expect(emulator.calls('sendMessage').map((call) => call.message_thread_id)).toEqual([undefined]);
  });
});
