import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { bestVariable, othersWith } from '../../src/answering/unknown.js';
import type { Unknown } from '../../src/model/answer.js';
import { answersTo } from './asking.js';
import { county, knowledge } from './county.js';
import { notesOf } from './notes.js';

const figures = buildFigures(knowledge);

describe('what the record lacks is said part by part', () => {
  it.each([
    ['value songgang gdp', 'no figure songgang gdp'],
    ['value songgang gdp @2024', 'no figure songgang gdp 2024'],
    ['value yunxi gdp @2020', 'no period yunxi gdp 2020 nearest yunxi.gdp@2023=280.2亿元'],
    ['value yunxi gdp @2030', 'no period yunxi gdp 2030 nearest yunxi.gdp@2024=300.5亿元'],
    [
      'value shangping output @2020',
      'no period shangping output-above-scale 2020 nearest shangping.output-above-scale@2024=670.4亿元 ~narrower',
    ],
    ['value shangping rank @2020', 'no edition towns-2024 2020 nearest shangping.rank@towns-2024=第15位'],
    ['value songgang rank', 'no rank songgang'],
    ['value xiaping gdp', 'no qualitative xiaping.gdp@2024=稳步增长'],
    ['value bay-1 start +when', 'no figure bay-1 start nearest bay-1.completion@2019-12=2019年12月'],
    [
      'value zhongping retail',
      'no figure zhongping retail nearest zhongping.turnover@2025-Q1=13.73亿元 because 交易额不等于零售额',
    ],
    ['value mill-brand sales', 'no figure mill-brand sales ~partToWhole'],
    ['value bay-1 tenants +capacity', 'no capacity bay-1 tenants nearest bay-1.tenants@page=12家'],
    ['value mill unit:件', 'no count mill 件'],
    ['value songgang', 'no facts songgang'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked))).toBe(expected);
  });

  it.each(county.entities.map(({ id }) => id))(
    '%s: nearest is its own, or of what is part of it, or of a list it may stand on',
    (id) => {
      const parts = [id, ...figures.inside(id), ...knowledge.vocabulary.rankings.keys()];
      for (const { id: variable } of county.variables)
        for (const period of ['', '@2020']) {
          const { answers } = answersTo(`value ${id} ${variable} ${period}`);
          for (const answer of answers)
            if (answer.type === 'unknown')
              for (const o of answer.nearest) expect(parts).toContain(o.observationAbout);
        }
    },
  );
});

describe('who else has it', () => {
  it('is named without figures, three at most, nobody private', () => {
    const [answer] = answersTo('value songgang gdp').answers as [Unknown];
    expect(answer.elsewhere).toEqual(['yunxi', 'shangping', 'zhongping']);
    expect(answer.nearest).toEqual([]);
    expect(othersWith(['role'], 'mill', figures)).toEqual([]);
    expect(othersWith(['gdp'], 'yunxi', figures)).not.toContain('yunxi');
  });
});

describe('a vague word stands for', () => {
  const mention = (said: string, ...ids: readonly string[]) => ({ ids, said, start: 0, loose: false });

  it('the indicator of that very name, else the widest', () => {
    expect(bestVariable(mention('产值', 'output', 'sales'), figures)).toBe('sales');
    expect(bestVariable(mention('工业', 'output-above-scale', 'output'), figures)).toBe('output');
    expect(bestVariable(mention('规上', 'output-above-scale'), figures)).toBe('output-above-scale');
  });
});
