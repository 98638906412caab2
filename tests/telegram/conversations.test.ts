import { describe, expect, it } from 'vitest';
import { openScene } from './scene.js';

const MINUTE = 60_000;

describe('a follow-up', () => {
  it('is asked after what the same person asked before', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    chat.say('乍浦排第几');
    await chat.reply();
    chat.say('那新仓呢');
    expect((await chat.reply()).text).toMatch(/after 乍浦排第几$/);
    chat.say('它GDP呢');
    expect((await chat.reply()).text).toMatch(/after 乍浦排第几 那新仓呢$/);
  });

  it('is not mixed up between people, groups and private chats', async () => {
    const { emulator } = await openScene();
    const alice = emulator.user('小王');
    const bob = emulator.user('小李');
    const group = emulator.group({ members: [alice, bob] });
    const other = emulator.group({ members: [alice, bob] });
    const personal = emulator.privateChat(alice);
    group.say('/ask 甲', { from: alice });
    await group.reply();
    group.say('/ask 乙', { from: bob });
    expect((await group.reply()).text).not.toMatch('after');
    other.say('/ask 丙', { from: alice });
    expect((await other.reply()).text).not.toMatch('after');
    personal.say('丁');
    expect((await personal.reply()).text).not.toMatch('after');
    group.say('/ask 戊', { from: alice });
    expect((await group.reply()).text).toMatch(/after 甲$/);
    group.say('/ask 己', { from: bob });
    expect((await group.reply()).text).toMatch(/after 乙$/);
  });

  it('stands alone after half an hour', async () => {
    const { privateChat, clock, done } = await openScene();
    const chat = privateChat();
    chat.say('甲');
    await done(1);
    clock.advance(30 * MINUTE - 1);
    chat.say('乙');
    await chat.reply();
    expect((await chat.reply()).text).toMatch(/after 甲$/);
    await done(2);
    clock.advance(30 * MINUTE);
    chat.say('丙');
    expect((await chat.reply()).text).not.toMatch('after');
  });

  it('by another, in reply to an answer, continues from that answer', async () => {
    const { emulator } = await openScene();
    const alice = emulator.user('小王');
    const bob = emulator.user('小李');
    const group = emulator.group({ members: [alice, bob] });
    group.say('/ask 甲', { from: alice });
    const answer = await group.reply();
    group.say('/ask 别的', { from: bob });
    await group.reply();
    group.say('那新仓呢', { from: bob, replyTo: answer });
    expect((await group.reply()).text).toMatch(/after 甲$/);
    group.say('/ask 后来', { from: bob });
    expect((await group.reply()).text).toMatch(/after 甲 那新仓呢$/);
  });

  it('in reply to an old answer of one’s own continues from there, even hours later', async () => {
    const { privateChat, clock, done } = await openScene();
    const chat = privateChat();
    chat.say('甲');
    const answer = await chat.reply();
    chat.say('乙');
    await chat.reply();
    await done(2);
    clock.advance(3 * 60 * MINUTE);
    chat.say('那新仓呢', { replyTo: answer });
    expect((await chat.reply()).text).toMatch(/after 甲$/);
  });

  it('in reply to any part of a long answer continues from it', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('长', { lines: [[{ text: 'a'.repeat(4000) }], [{ text: 'b'.repeat(4000) }]] });
    const chat = privateChat();
    chat.say('长');
    const first = await chat.reply();
    await chat.reply();
    chat.say('别的');
    await chat.reply();
    chat.say('那新仓呢', { replyTo: first });
    expect((await chat.reply()).text).toMatch(/after 长$/);
  });

  it('is not disturbed by what is no question', async () => {
    const { privateChat } = await openScene();
    const chat = privateChat();
    chat.say('甲');
    await chat.reply();
    chat.say('/nosuch');
    await chat.reply();
    chat.say('/lang zh');
    await chat.reply();
    chat.say('乙');
    expect((await chat.reply()).text).toMatch(/after 甲$/);
  });
});
