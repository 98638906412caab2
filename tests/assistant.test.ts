import { describe, expect, it } from 'vitest';
import { createAssistant } from '../src/assistant.js';
import { openKnowledge } from '../src/library/open.js';
import type { Context } from '../src/model/context.js';
import type { Knowledge } from '../src/model/knowledge.js';
import type { Lang, Reply } from '../src/model/reply.js';
import { qinghe } from './library/fixture.js';

const open = (): Knowledge => {
  const { knowledge } = openKnowledge(qinghe);
  if (!knowledge) throw new Error('the invented county has mistakes');
  return knowledge;
};
const assistant = createAssistant(open());
const today = '2025-06-01';

const ask = (text: string, lang?: Lang, previous?: Context): Reply =>
  assistant.answer({ text, today, ...(lang && { lang }), ...(previous && { previous }) }).reply;
const wordsOf = ({ lines }: Reply): string =>
  lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');

const QUESTIONS = [
  '青禾去年GDP多少',
  '柳溪排第几',
  '石桥呢',
  '柳溪和石桥GDP差多少',
  '禾光电子',
  '青禾有哪些镇上榜',
  '数字产业园二期什么时候完工',
  '柳溪人口多少',
  '你好',
  '古镇排第几',
];

describe('the same question', () => {
  it('gets the same reply, byte for byte, from another assistant over the same record', () => {
    const other = createAssistant(open());
    let previous: Context | undefined;
    for (const text of QUESTIONS) {
      const question = { text, today, ...(previous && { previous }) };
      const outcome = assistant.answer(question);
      expect(JSON.stringify(other.answer(question))).toBe(JSON.stringify(outcome));
      previous = outcome.context;
    }
  });

  it('gets the same reply whatever was asked of the assistant in between', () => {
    const before = QUESTIONS.map((text) => JSON.stringify(ask(text)));
    for (const text of [...QUESTIONS].reverse()) ask(text, 'en');
    expect(QUESTIONS.map((text) => JSON.stringify(ask(text)))).toEqual(before);
  });
});

describe('a question to go on with', () => {
  const offers = (['zh-CN', 'zh-TW', 'en'] as const).flatMap((lang) =>
    QUESTIONS.flatMap((text) =>
      ask(text, lang).buttons.map(({ label, question }) => ({ lang, label, question })),
    ),
  );

  it('is offered beside most answers, never more than three beside one that does not ask back', () => {
    expect(offers.length).toBeGreaterThan(QUESTIONS.length);
    for (const text of QUESTIONS) {
      const { buttons, clarifying } = ask(text);
      if (!clarifying) expect(buttons.length).toBeLessThanOrEqual(3);
    }
  });

  it.each(offers)('$lang: $question has an answer', ({ question, lang }) => {
    const reply = ask(question, lang);
    expect(reply.notUnderstood).toBe(false);
    expect(reply.clarifying).toBe(false);
    expect(wordsOf(reply)).not.toMatch(/^(?:记录里没有|記錄裡沒有|The record does not)/);
  });
});

describe('a conversation', () => {
  it('goes on about what was asked before', () => {
    const first = assistant.answer({ text: '柳溪去年GDP多少', today });
    const second = assistant.answer({ text: '石桥呢', today, previous: first.context });
    expect(wordsOf(second.reply)).toContain('石桥镇2024年的生产总值是58.15亿元');
    const third = assistant.answer({ text: '差多少', today, previous: second.context });
    expect(wordsOf(third.reply)).toContain('38.25亿元');
  });

  it('keeps no state of its own: what goes on is what the caller hands back', () => {
    for (const text of ['柳溪去年GDP多少', '石桥去年GDP多少']) ask(text);
    expect(wordsOf(ask('差多少'))).not.toMatch(/\d/);
  });

  it('hands back a context that survives being stored', () => {
    const { context } = assistant.answer({ text: '柳溪去年GDP多少', today });
    const stored = JSON.parse(JSON.stringify(context)) as Context;
    expect(wordsOf(ask('石桥呢', undefined, stored))).toContain('58.15亿元');
  });
});
