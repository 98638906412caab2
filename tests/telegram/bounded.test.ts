import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBounded } from '../../src/telegram/bounded.js';
import { createButtonData } from '../../src/telegram/button-data.js';
import { createFloodGate } from '../../src/telegram/flood.js';
import { createFingerprint } from '../../src/telegram/secrets.js';
import { createSessions } from '../../src/telegram/sessions.js';

const frozen = (): Date => new Date(0);

describe('a bounded map', () => {
  it('forgets what was unused for longest', () => {
    const map = createBounded<number>({ most: 2 }, frozen);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([1, undefined, 3]);
  });

  it('forgets what is old, however often it is read', () => {
    let at = 0;
    const map = createBounded<number>({ most: 9, lifeMs: 10 }, () => new Date(at));
    map.set('a', 1);
    at = 9;
    expect(map.get('a')).toBe(1);
    at = 10;
    expect(map.get('a')).toBeUndefined();
    expect(map.size).toBe(0);
  });

  it('never holds more than its most, and always the last one set', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom('get', 'set'), fc.nat(20)), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), acts, (most, given) => {
        const map = createBounded<number>({ most }, frozen);
        for (const [act, key] of given) {
          if (act === 'get') map.get(String(key));
          else {
            map.set(String(key), key);
            expect(map.get(String(key))).toBe(key);
          }
          expect(map.size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

describe('what the door remembers', () => {
  it('is the last five thousand conversations and messages', () => {
    const sessions = createSessions(frozen);
    const context = { lang: 'en' } as never;
    const of = (speaker: number) => ({ chat: 1, topic: undefined, speaker });
    for (let n = 0; n <= 5_000; n++)
      sessions.note(of(n), n, { previous: undefined, sent: [10_000 + n] }, context);
    expect([sessions.context(of(0)), sessions.answered(1, 0), sessions.contextAfter(1, 10_000)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(sessions.context(of(1))).toBe(context);
    expect(sessions.answered(1, 1)).toBeDefined();
  });

  it('is the last twenty thousand questions of buttons', () => {
    const buttons = createButtonData(createFingerprint('key', 'buttons'), frozen);
    const long = (n: number): string => `第${n}个问题：${'独山港镇排第几'.repeat(5)}`;
    const first = buttons.forQuestion(long(0), 'en');
    for (let n = 1; n <= 20_000; n++) buttons.forQuestion(long(n), 'en');
    expect(buttons.read(first, undefined)).toEqual({ kind: 'unknown' });
    expect(buttons.read(buttons.forQuestion(long(7), 'en'), undefined)).toMatchObject({ question: long(7) });
  });

  it('is the flood of many, each for themselves', () => {
    const gate = createFloodGate(frozen, { messages: 1, windowMs: 1000 });
    const at = new Date(0);
    for (let user = 0; user < 30_000; user++) expect(gate(user, at)).toBe('answer');
    expect([gate(29_999, at), gate(29_999, at), gate(29_999, new Date(1000))]).toEqual([
      'warn',
      'silent',
      'answer',
    ]);
  });
});

it('any question comes back from its button, in its language, within 64 bytes', () => {
  const buttons = createButtonData(createFingerprint('key', 'buttons'), frozen);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('zh-CN', 'zh-TW', 'en'),
      (question, lang) => {
        const data = buttons.forQuestion(question, lang);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(buttons.read(data, undefined)).toEqual({ kind: 'question', question, lang });
      },
    ),
  );
});

it('no made-up data opens a button', () => {
  const buttons = createButtonData(createFingerprint('key', 'buttons'), frozen);
  buttons.forQuestion('长'.repeat(40), 'zh-CN');
  fc.assert(
    fc.property(
      fc.oneof(
        // Buttons for a language are not signed: they hold nothing that could be made up.
        fc.string().filter((text) => !/^l(?:zh-CN|zh-TW|en|follow)$/.test(text)),
        fc.string().map((text) => `qs${text}`),
        fc.string().map((text) => `ks${text}`),
      ),
      (data) => {
        expect(buttons.read(data, data)).toEqual({ kind: 'unknown' });
      },
    ),
  );
});
