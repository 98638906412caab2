import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { joinFigures } from '../../src/answering/join.js';
import type { Answer } from '../../src/model/answer.js';
import { answersTo } from './asking.js';
import { knowledge } from './county.js';
import { noteOf } from './notes.js';

const figures = buildFigures(knowledge);
const of = (...asked: readonly string[]): Answer[] => asked.flatMap((one) => [...answersTo(one).answers]);
const joined = (...asked: readonly string[]): string =>
  joinFigures(of(...asked), figures)
    .map(noteOf)
    .join(' ; ');

describe('plain figures are said together', () => {
  it('where the first of them stood', () => {
    expect(joined('value yunxi gdp', 'value shangping rank', 'value yunxi retail')).toBe(
      'yunxi.gdp@2024=300.5亿元, yunxi.retail@2025-Q1=50.64亿元 ; rank shangping.rank@towns-2025=第12位',
    );
    expect(joined('value shangping rank', 'value yunxi gdp', 'value yunxi retail')).toBe(
      'rank shangping.rank@towns-2025=第12位 ; yunxi.gdp@2024=300.5亿元, yunxi.retail@2025-Q1=50.64亿元',
    );
  });

  it('with every caveat and each figure once', () => {
    expect(joined('value yunxi investment', 'value shangping output', 'value yunxi investment')).toBe(
      'yunxi.investment@2024=88亿元, shangping.output-above-scale@2024=670.4亿元 ~suspect ~narrower',
    );
  });

  it('and what is no plain figure is left as it is', () => {
    for (const asked of [['value yunxi gdp'], ['value songgang gdp', 'value shangping rank']]) {
      const answers = of(...asked);
      expect(joinFigures(answers, figures)).toEqual(answers);
    }
  });

  it('never asking again for what was just said', () => {
    const [answer] = joinFigures(of('value yunxi gdp', 'value yunxi fiscal', 'value yunxi retail'), figures);
    const next = answer?.type === 'assertion' ? answer.related : [];
    const said = ['gdp', 'fiscal', 'retail'];
    expect(next.filter((one) => one.type === 'value' && said.includes(one.variable))).toEqual([]);
    expect(next).not.toEqual([]);
  });
});
