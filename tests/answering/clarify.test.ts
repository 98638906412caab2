import { describe, expect, it } from 'vitest';
import type { Clarification } from '../../src/model/answer.js';
import { answersTo } from './asking.js';
import { notesOf } from './notes.js';

describe('a name that several go by', () => {
  it.each([
    // Asked back, with what is known of each.
    ['value xiaping gdp: 古镇生产总值', 'which 古镇: xiaping,shangping known shangping.gdp@2024=96.4亿元'],
    [
      'value shangping rank @2025: 古镇2025年排第几',
      'which 古镇: shangping,xiaping known shangping.rank@towns-2025=第12位, xiaping.rank@towns-2025=第88位, xiaping.rank@scenic-2025=第3位',
    ],
    ['value xiaping: 古镇', 'which 古镇: xiaping,shangping known -'],
    ['planStatus xiaping completion: 古镇完工了吗', 'which 古镇: xiaping,shangping known -'],
    ['trend xiaping gdp @2023: 古镇生产总值走势', 'which 古镇: xiaping,shangping known -'],
    // One is named.
    ['value shangping gdp: 上坪镇生产总值', 'shangping.gdp@2024=96.4亿元'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked))).toBe(expected);
  });

  it.each([
    ['value xiaping gdp: 古镇生产总值', [{ type: 'value', variable: 'gdp' }]],
    ['value xiaping rank: 古镇排第几', [{ type: 'rank' }]],
    ['value xiaping: 古镇', [{ type: 'overview' }]],
  ])('each is an option, a whole question: %s', (asked, [option]) => {
    const [answer] = answersTo(asked).answers as [Clarification];
    expect(answer.options).toEqual(['xiaping', 'shangping'].map((entity) => ({ ...option, entity })));
  });
});
