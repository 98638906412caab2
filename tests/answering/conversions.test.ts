import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converted } from '../../src/answering/conversions.js';
import { buildFigures } from '../../src/answering/figures.js';
import { answersTo, worldOf } from './asking.js';
import { knowledge, TODAY } from './county.js';
import { derivedNote, notesOf } from './notes.js';
import { quantityIn } from './queries.js';

const figures = buildFigures(knowledge);

describe('a figure in another unit', () => {
  it.each([
    ['705万', '亿', '0.0705亿'],
    ['705万元', '亿元', '0.0705亿元'],
    ['50.64亿元', '万元', '506400万元'],
    ['154亿元', '万亿元', '0.0154万亿元'],
    ['154亿', 'billion', '15.4billion'],
    ['3277家', '万家', '0.3277万家'],
    ['近5万人次', '人次', undefined],
    ['2公顷', '平方米', '20000平方米'],
    ['2公顷', '亩', '30亩'],
    ['30亩', '公顷', '2公顷'],
    ['1.5吨', '公斤', '1500公斤'],
    ['730天', '年', '2年'],
    // Of another thing, or nothing new.
    ['50.64亿元', '亩', undefined],
    ['36273人', '家', undefined],
    ['15.7%', '个百分点', undefined],
    ['73220.18平方米', '立方米', undefined],
    ['50.64亿元', '亿元', undefined],
    ['730天', '天', undefined],
    ['3277家', '', undefined],
  ])('%s in %s: %s', (from, to, expected) => {
    const figure = converted(quantityIn(from), to, figures);
    expect(figure && `${figure.value.toFixed()}${figure.unit}`).toBe(expected);
  });

  it('tells by what it was divided where that is more than a power of ten', () => {
    const notes = (from: string, to: string) => {
      const figure = converted(quantityIn(from), to, figures);
      return figure && derivedNote(figure);
    };
    expect(notes('73220.18平方米', '亩')).toMatch(/^109\.83\d*亩 = 73220\.18平方米 ÷ 666\.67$/);
    expect(notes('30亩', '平方米')).toBe('20000平方米 = 30亩 × 666.67');
    expect(notes('730天', '年')).toBe('2年 = 730天 ÷ 365');
    expect(notes('705万元', '亿元')).toBe('0.0705亿元 = 705万元');
  });

  it('is the same when it comes back', () => {
    const value = fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, places]) => (digits / 10 ** places).toFixed(places).replace(/\.?0+$/, ''));
    const pair = fc.constantFrom(['亿元', '万元'], ['万元', '亿元'], ['公顷', '平方米'], ['吨', '公斤']);
    fc.assert(
      fc.property(value, pair, (printed, [from = '', to = '']) => {
        fc.pre(Number(printed) > 0);
        const there = converted(quantityIn(`${printed}${from}`), to, figures);
        const back = there && converted(quantityIn(`${there.value.toFixed()}${to}`), from, figures);
        expect(back?.value.toFixed()).toBe(Number(printed).toString());
      }),
    );
  });
});

describe('asked of a figure', () => {
  it('that the last answer gave', () => {
    const before = answersTo('value bay-2 floor-area').answers.flatMap((one) =>
      one.type === 'assertion' ? one.evidence : [],
    );
    const evidence = before.flatMap((one) => (one.type === 'observation' ? [one.observation.id] : []));
    const previous = {
      queries: [],
      focus: { subjects: [], entities: [], recent: [], variables: [], rankings: [], trail: [] },
      evidence,
      sentences: [],
      question: '',
      lang: 'zh-CN',
    } as const;
    const notes = (asked: string) => notesOf(answersTo(asked, worldOf(knowledge, TODAY, previous)));
    expect(notes('conversion unit:亩')).toMatch(/^conversion bay-2\.floor-area@page 109\.83\d*亩 = /);
    expect(notes('conversion unit:万元')).toBe('no workings');
  });
});
