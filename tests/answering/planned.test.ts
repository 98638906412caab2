import { describe, expect, it } from 'vitest';
import { planned } from '../../src/answering/planned.js';
import { answersTo, worldOf } from './asking.js';
import { knowledge } from './county.js';
import { notesOf } from './notes.js';
import { queryOf } from './queries.js';

const date = '2026-04-11/2026-04-20=2026年4月中旬';

describe('the day of asking decides whether a plan has passed', () => {
  it.each([
    ['2025-06-10', `plan done bay-2.completion@${date}`],
    ['2026-04-10', `plan done bay-2.completion@${date}`],
    ['2026-04-11', `plan done bay-2.completion@${date}`],
    ['2026-04-20', `plan done bay-2.completion@${date}`],
    ['2026-04-21', `plan done passed bay-2.completion@${date}`],
    ['2030-01-01', `plan done passed bay-2.completion@${date}`],
  ])('on %s', (today, expected) => {
    const world = worldOf(knowledge, today);
    expect(notesOf(answersTo('planStatus bay-2 completion +yesNo +done', world))).toBe(expected);
    expect(notesOf(answersTo('value bay-2 completion +when', world))).toBe(expected.replace('done', 'date'));
  });
});

it('what is no plan, or no date, is none', () => {
  const query = queryOf('value bay-2 completion +when');
  const plans = knowledge.observations.filter((o) => planned(o, query, '2030-01-01') !== undefined);
  expect(plans.map((o) => `${o.observationAbout} ${o.variableMeasured}`)).toEqual([
    'bay-2 completion',
    'tea founded',
  ]);
});
