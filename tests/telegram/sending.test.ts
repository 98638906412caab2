import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply, Run } from '../../src/model/reply.js';
import { wording } from '../../src/telegram/wording.js';
import { badRequest, tooMany } from '../emulator/refusal.js';
import { openScene } from './scene.js';

const lines = (...runs: readonly Run[]): Partial<Reply> => ({ lines: [runs] });

describe('marks', () => {
  it('become entities that hold around emoji', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('标', {
      lines: [
        [
          { text: '😀乍浦' },
          { text: '第69位', mark: 'bold' },
          { text: '👨‍👩‍👧 ' },
          { text: '近5万', mark: 'italic' },
        ],
        [],
        [{ text: '“😀引文一', mark: 'quote' }],
        [{ text: '引文二”', mark: 'quote' }],
        [
          { text: '/rank', mark: 'code' },
          { text: '', mark: 'bold' },
        ],
      ],
    });
    const chat = privateChat();
    chat.say('标');
    const { text = '', entities = [] } = await chat.reply();
    expect(entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])).toEqual([
      ['bold', '第69位'],
      ['italic', '近5万'],
      ['blockquote', '“😀引文一\n引文二”'],
      ['code', '/rank'],
    ]);
  });

  it('hold where characters are taken out', async () => {
    const { privateChat, echo } = await openScene();
    echo.script(
      '标',
      lines({ text: '  \r\u202e\ud800乍\u0000浦\u2028 ' }, { text: '第\r\n69\u202c位', mark: 'bold' }),
    );
    const chat = privateChat();
    chat.say('标');
    const { text = '', entities = [] } = await chat.reply();
    expect(text).toBe('\ufffd乍 浦 第\n69位');
    expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['第\n69位']);
  });
});

describe('a long reply', () => {
  it('is cut at line ends, with marks and buttons where they belong', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('长', {
      lines: [
        [{ text: '甲'.repeat(3000) }],
        [{ text: '乙'.repeat(2000), mark: 'bold' }],
        [{ text: '丙'.repeat(2000) }],
      ],
      buttons: [{ label: '钮', question: '问' }],
    });
    const chat = privateChat();
    chat.say('长');
    const [first, second] = [await chat.reply(), await chat.reply()];
    expect(first).toMatchObject({ text: '甲'.repeat(3000) });
    expect([first.entities, first.reply_markup]).toEqual([undefined, undefined]);
    expect(second).toMatchObject({
      text: `${'乙'.repeat(2000)}\n${'丙'.repeat(2000)}`,
      entities: [{ type: 'bold', offset: 0, length: 2000 }],
      reply_markup: { inline_keyboard: [[{ text: '钮' }]] },
    });
  });

  it('of one line is cut between characters, a mark going on in the next part', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('长', lines({ text: 'x' }, { text: '😀'.repeat(3000), mark: 'bold' }));
    const chat = privateChat();
    chat.say('长');
    const [first, second] = [await chat.reply(), await chat.reply()];
    expect([first.text, second.text]).toEqual([`x${'😀'.repeat(2047)}`, '😀'.repeat(953)]);
    expect([first.entities, second.entities]).toEqual([
      [{ type: 'bold', offset: 1, length: 4094 }],
      [{ type: 'bold', offset: 0, length: 1906 }],
    ]);
  });

  it('quotes the question once', async () => {
    const { emulator, echo } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')] });
    echo.script('长', lines({ text: 'a'.repeat(5000) }));
    const asked = group.say('/ask 长');
    expect((await group.reply()).reply_to_message?.message_id).toBe(asked.message_id);
    expect((await group.reply()).reply_to_message).toBeUndefined();
  });
});

describe('a call that fails', () => {
  it.each([
    ['too many requests', tooMany(3), 3000],
    ['a lost connection', 'drop', 500],
    ['a gateway’s error', 'gateway', 500],
    ['a page that is no JSON', 'garbage', 500],
  ] as const)('is made again after %s', async (_, failure, wait) => {
    const { privateChat, emulator, waits, logged } = await openScene();
    emulator.failNext('sendMessage', failure);
    const chat = privateChat();
    chat.say('乍浦');
    expect((await chat.reply()).text).toBe('zh-CN 乍浦');
    expect(waits).toContain(wait);
    expect(emulator.calls('sendMessage')).toHaveLength(2);
    expect(logged('failed')).toEqual([]);
  });

  it('is made again with growing pauses', async () => {
    const { privateChat, emulator, waits } = await openScene();
    emulator.failNext('sendMessage', 'drop', 'gateway', 'drop', 'drop');
    const chat = privateChat();
    chat.say('乍浦');
    expect((await chat.reply()).text).toBe('zh-CN 乍浦');
    expect(waits).toEqual(expect.arrayContaining([500, 1000, 2000, 4000]));
  });

  it('holds up no other chat', async () => {
    const { emulator, privateChat } = await openScene({
      sleep: (ms, signal) =>
        ms === 60_000
          ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))))
          : Promise.resolve(),
      graceMs: 10,
    });
    emulator.failNext('sendMessage', tooMany(60));
    const [slow, quick] = [privateChat(), privateChat()];
    slow.say('慢');
    slow.say('后面');
    await expect.poll(() => emulator.calls('sendMessage').length).toBe(1);
    quick.say('快');
    expect((await quick.reply()).text).toBe('zh-CN 快');
    expect(slow.unread()).toEqual([]);
  });

  it('for good ends with a polite line and an error in the log', async () => {
    const { privateChat, emulator, logged } = await openScene();
    emulator.failNext('sendMessage', badRequest("can't parse entities: whatever"));
    const chat = privateChat();
    chat.say('乍浦');
    expect((await chat.reply()).text).toBe(wording['zh-CN'].wentWrong);
    expect(logged('failed')).toMatchObject([
      { level: 'error', fields: { code: 400, method: 'sendMessage' } },
    ]);
  });

  it('for longer than anyone waits is given up', async () => {
    const { privateChat, emulator, waits } = await openScene();
    emulator.failNext('sendMessage', tooMany(3600));
    const chat = privateChat();
    chat.say('乍浦');
    expect((await chat.reply()).text).toBe(wording['zh-CN'].wentWrong);
    expect(waits).not.toContain(3_600_000);
  });
});

describe('a chat that cannot be reached', () => {
  it.each(['blocked', 'kicked', 'deactivated', 'notStarted'] as const)(
    'because %s is let be',
    async (why) => {
      const { privateChat, logged, emulator } = await openScene();
      const gone = privateChat();
      gone.close(why);
      gone.say('乍浦');
      const other = privateChat();
      other.say('新仓');
      await other.reply();
      await expect.poll(() => logged('unreachable')).toHaveLength(1);
      expect(emulator.calls('sendMessage')).toHaveLength(2);
      expect([...logged('failed'), ...logged('updateFailed')]).toEqual([]);
      gone.reopen();
      gone.say('回来了');
      expect((await gone.reply()).text).toBe('zh-CN 回来了');
    },
  );

  it('because it is not there is let be', async () => {
    const { privateChat, logged, emulator } = await openScene();
    emulator.failNext('sendMessage', badRequest('chat not found'));
    privateChat().say('乍浦');
    await expect.poll(() => logged('unreachable')).toHaveLength(1);
    expect(logged('failed')).toEqual([]);
  });

  it('because it became a supergroup is reached there', async () => {
    const { emulator, logged } = await openScene();
    const group = emulator.group({ members: [emulator.user('小王')], type: 'group' });
    group.say('/ask 乍浦');
    const next = group.migrate();
    const reply = await next.reply();
    expect(reply.text).toBe('zh-CN /ask 乍浦');
    expect(reply.reply_to_message).toBeUndefined();
    expect(logged('failed')).toEqual([]);
  });
});

describe('an assistant that fails', () => {
  it('is one polite line to the person, and an error in the log', async () => {
    const { privateChat, echo, logged } = await openScene();
    echo.script('炸', new TypeError('cannot read 炸'));
    const chat = privateChat('Ann', 'en');
    chat.say('炸');
    expect((await chat.reply()).text).toBe(wording.en.wentWrong);
    chat.say('乍浦');
    expect((await chat.reply()).text).toBe('zh-CN 乍浦');
    expect(logged('failed')).toMatchObject([
      { level: 'error', fields: { error: 'TypeError', update: 'message' } },
    ]);
  });

  it('may do better at the edited question', async () => {
    const { privateChat, echo } = await openScene();
    echo.script('炸', new Error('炸'));
    const chat = privateChat();
    const question = chat.say('炸');
    const sorry = await chat.reply();
    chat.edit(question, '乍');
    expect(await chat.edited()).toMatchObject({ message_id: sorry.message_id, text: 'zh-CN 乍' });
  });
});

describe('any reply', () => {
  const awkward = fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u0000',
    '\r',
    '\n',
    ' ',
    '\u200b',
    '\u202e',
    '\u2800',
    '😀',
    '\u3000',
    '<b>',
    '*',
    '\u030a',
  );
  const text = fc
    .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const run = fc.record(
    { text, mark: fc.constantFrom<NonNullable<Run['mark']>>('bold', 'italic', 'quote', 'code') },
    { requiredKeys: ['text'] },
  );
  const long = fc
    .tuple(text, fc.nat(3000))
    .map(([said, times]): Run[] => [{ text: (said || 'x').repeat(times).slice(0, 9000), mark: 'bold' }]);
  const reply: fc.Arbitrary<Reply> = fc.record({
    lang: fc.constantFrom('zh-CN', 'zh-TW', 'en'),
    lines: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.array(run, { maxLength: 4 }) }, { weight: 1, arbitrary: long }),
      { maxLength: 6 },
    ),
    buttons: fc.array(fc.record({ label: text, question: text }), { maxLength: 6 }),
    clarifying: fc.boolean(),
    notUnderstood: fc.boolean(),
  });

  it('is taken by Telegram', async () => {
    const { privateChat, echo, clock, log } = await openScene();
    const chat = privateChat();
    await fc.assert(
      fc.asyncProperty(reply, async (given) => {
        echo.script('任意', given);
        clock.advance(20_000);
        chat.say('任意');
        await chat.reply();
        expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
