import { describe, expect, it } from 'vitest';
import { assertion, distinct } from '../../src/answering/assertion.js';
import { buildFigures } from '../../src/answering/figures.js';
import { county } from './county.js';
import { knowledgeOf } from './record.js';

const figures = buildFigures(
  knowledgeOf({
    ...county,
    facts: [
      'yunxi gdp 2024 300.5亿元 note:初步核算',
      'yunxi gdp-growth 2024 6.1%',
      'yunxi investment 2024 88亿元 suspect:两处不同',
      'shangping gdp 2024 96.4亿元 note:初步核算',
    ],
  }),
);
const [gdp, growth, investment, town] = figures.knowledge.observations;

function caveatsOf(...observations: readonly (typeof gdp)[]): readonly unknown[] {
  const [first, ...rest] = observations.map((o) => o!);
  const statement = { type: 'figures', observations: [first!, ...rest] } as const;
  return assertion(statement, [first!, ...rest], figures, [{ type: 'assumesNominal' }]).caveats;
}

describe('what an answer rests on brings its remarks along', () => {
  it.each([
    ['a remark of the figure', caveatsOf(gdp), [{ type: 'note', text: '初步核算' }]],
    ['a remark of the indicator', caveatsOf(growth), [{ type: 'note', text: '按可比价计算。' }]],
    ['a doubt, once', caveatsOf(investment), [{ type: 'suspect', observation: investment }]],
    ['the same remark once', caveatsOf(gdp, town), [{ type: 'note', text: '初步核算' }]],
  ])('%s', (_, caveats, own) => {
    expect(caveats).toEqual([{ type: 'assumesNominal' }, ...own]);
  });
});

it('what is the same is kept once, in order', () => {
  expect(distinct([{ a: 1 }, { a: 2 }, { a: 1 }, { b: 1 }])).toEqual([{ a: 1 }, { a: 2 }, { b: 1 }]);
  expect(distinct(['b', 'a', 'b'])).toEqual(['b', 'a']);
});
