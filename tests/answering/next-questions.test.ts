import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/model/context.js';
import type { Lang } from '../../src/model/reply.js';
import { loadCorpus } from '../corpus/check.js';
import { noteOf } from './notes.js';
import { answersOf, served, type Served } from './records.js';

/** A question that a button asks, and the turn it was offered in. */
interface Offered {
  readonly question: string;
  readonly after: string;
  readonly previous: Context;
}

describe.each(Object.entries(served))('%s: every button asks what is understood', (_, record) => {
  it.each<Lang>(['zh-CN', 'zh-TW', 'en'])('in %s', (lang) => {
    const buttons = offered(record, lang);
    expect(buttons.length).toBeGreaterThan(20);
    const lost = buttons.flatMap(({ question, after, previous }) =>
      [undefined, previous].flatMap((before) => {
        const outcome = record.assistant.answer({
          text: question,
          today: record.today,
          lang,
          ...(before && { previous: before }),
        });
        const answers = answersOf(outcome);
        const understood =
          !outcome.reply.notUnderstood && answers.every(({ type }) => type !== 'conversation');
        return understood ? [] : [`${question}, after ${after}: ${answers.map(noteOf).join(' ; ')}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});

/** The buttons under the replies to a whole corpus, each question once. */
function offered({ assistant, corpus, today }: Served, lang: Lang): readonly Offered[] {
  const buttons = new Map<string, Offered>();
  for (const { turns } of loadCorpus(corpus)) {
    let previous: Context | undefined;
    for (const turn of turns) {
      const { reply, context } = assistant.answer({ text: turn, today, lang, ...(previous && { previous }) });
      previous = context;
      for (const { question } of reply.buttons)
        if (!buttons.has(question)) buttons.set(question, { question, after: turn, previous: context });
    }
  }
  return [...buttons.values()];
}
