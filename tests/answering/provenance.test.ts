import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/model/context.js';
import { answersTo, worldOf } from './asking.js';
import { knowledge, TODAY } from './county.js';
import { notesOf } from './notes.js';

/** Without a figure to speak of, the latest of the articles that the record is made of. */
const ALL =
  'explains articles on-scenic-2025,on-towns-2025,on-towns-2024,on-mill-brand,on-gu-yan,on-bay-2,on-bay-1 17';

describe('where the last answer stands', () => {
  const sentence = { article: 'on-tea', passage: 'p1', text: '采茶从清明开始。' };
  const [first, second] = knowledge.observations;

  it.each([
    [
      'its figures',
      [first!.id, second!.id],
      [],
      'source shangping.rank@towns-2024=第15位, zhongping.rank@towns-2024=第60位',
    ],
    ['its sentences', [], [sentence], 'source 采茶从清明开始。'],
    ['what is gone from the record', ['fact#999'], [], ALL],
    ['nothing', [], [], ALL],
  ])('%s', (_, evidence, sentences, expected) => {
    expect(after(evidence, sentences, 'provenance entities:default')).toBe(expected);
  });

  it('but what the question names comes first', () => {
    expect(after([first!.id], [], 'provenance yunxi gdp')).toBe('source yunxi.gdp@2024=300.5亿元');
  });

  function after(evidence: readonly string[], sentences: Context['sentences'], asked: string): string {
    const focus = { subjects: [], entities: [], recent: [], variables: [], rankings: [], trail: [] };
    const previous: Context = { queries: [], focus, evidence, sentences, question: '', lang: 'zh-CN' };
    return notesOf(answersTo(asked, worldOf(knowledge, TODAY, previous)));
  }
});
