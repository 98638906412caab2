import { describe, expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

describe('is worked out of two exact flows of one thing', () => {
  it.each([
    ['the end of a year', ['sales 2024 19亿元', 'sales 2024-01/2024-09 12.5亿元'], '2024-Q4', '6.5亿元'],
    ['its beginning', ['sales 2024 19亿元', 'sales 2024-Q4 6.5亿元'], '2024-01/2024-09', '12.5亿元'],
    ['visits', ['visits 2024 35万人次', 'visits 2024-S1 20万人次'], '2024-S2', '15万人次'],
    ['in units of their own', ['sales 2024 1.9亿元', 'sales 2024-S1 9000万元'], '2024-S2', '1亿元'],
    ['but not the middle', ['sales 2024 19亿元', 'sales 2024-Q1 5亿元'], '2024-Q2', undefined],
    ['nor with a gap', ['sales 2024 19亿元', 'sales 2024-Q1 5亿元'], '2024-05/2024-12', undefined],
    ['nor of a hedged whole', ['sales 2024 近19亿元', 'sales 2024-S1 9亿元'], '2024-S2', undefined],
    ['nor of a hedged part', ['sales 2024 19亿元', 'sales 2024-S1 约9亿元'], '2024-S2', undefined],
    [
      'nor of a doubtful whole',
      ['sales 2024 19亿元 suspect:存疑', 'sales 2024-S1 9亿元'],
      '2024-S2',
      undefined,
    ],
    [
      'nor of a doubtful part',
      ['sales 2024 19亿元', 'sales 2024-S1 9亿元 suspect:存疑'],
      '2024-S2',
      undefined,
    ],
    ['nor of a plan', ['sales 2024 19亿元 plan', 'sales 2024-S1 9亿元'], '2024-S2', undefined],
    ['nor of a stock', ['employees 2024 90人', 'employees 2024-S1 40人'], '2024-S2', undefined],
    ['nor of a rate', ['sales-growth 2024 9%', 'sales-growth 2024-S1 4%'], '2024-S2', undefined],
    ['nor of two things', ['sales 2024 19亿元', 'turnover 2024-S1 9亿元'], '2024-S2', undefined],
  ])('%s', (_, facts, period, expected) => {
    const [variable = ''] = facts[0]!.split(' ');
    const world = worldOf(knowledgeOf({ ...county, facts: facts.map((fact) => `mill ${fact}`) }));
    const note = notesOf(answersTo(`value mill ${variable} @${period}`, world));
    if (expected === undefined) expect(note).toMatch(/^no period mill /);
    else expect(note).toContain(`restOfPeriod mill.${variable}@${period} ${expected} = `);
  });

  it('and not of two companies', () => {
    const facts = ['mill sales 2024 19亿元', 'glass sales 2024-S1 9亿元'];
    const world = worldOf(knowledgeOf({ ...county, facts }));
    expect(notesOf(answersTo('value mill sales @2024-S2', world))).toBe(
      'no period mill sales 2024-S2 nearest mill.sales@2024=19亿元',
    );
  });
});
