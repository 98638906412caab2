import { describe, expect, it } from 'vitest';
import type { StatisticalVariable } from '../../src/model/vocabulary.js';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

const level = (id: string, rest: Partial<StatisticalVariable> = {}): StatisticalVariable => ({
  id,
  name: id,
  statType: 'level',
  dimension: 'money',
  additive: true,
  alternateName: [],
  differsFrom: [],
  ...rest,
});

const growth = (id: string, growthOf: string, rest: Partial<StatisticalVariable> = {}): StatisticalVariable =>
  level(id, { statType: 'growthRate', dimension: 'percent', comparedWith: 'yearBefore', growthOf, ...rest });

const world = worldOf(
  knowledgeOf({
    ...county,
    variables: [
      level('trade'),
      level('exports', { componentOf: 'trade' }),
      level('imports', { componentOf: 'trade' }),
      level('clothes', { componentOf: 'exports' }),
      level('toys', { componentOf: 'exports' }),
      level('machines', { componentOf: 'exports' }),
      level('output'),
      growth('exports-growth', 'exports'),
      growth('imports-growth', 'imports'),
      growth('output-growth', 'output', { measurementQualifier: 'real' }),
    ],
    facts: [
      'yunxi trade 2024 86.4亿元',
      'yunxi exports 2024 61.9亿元',
      'yunxi imports 2024 24.5亿元',
      'yunxi imports 2023 20.5亿元',
      'yunxi clothes 2024 18.2亿元',
      'yunxi toys 2024 2.5亿元',
      'yunxi machines 2024 近10亿元',
      'yunxi output 2024 300亿元',
      'yunxi exports-growth 2024 23.7%',
      'yunxi imports-growth 2024 34.0%',
      'yunxi output-growth 2024 6.5%',
    ],
    sentences: [],
  }),
);

describe('figures of one total are set against each other, others are not', () => {
  it.each([
    [
      'components that come to the total',
      'sum yunxi exports imports @2024',
      '86.4亿元 = 61.9亿元 + 24.5亿元',
    ],
    ['a balance', 'difference yunxi exports imports @2024', '37.4亿元 = 61.9亿元 − 24.5亿元'],
    ['a component and its total', 'difference yunxi trade imports @2024', '61.9亿元 = 86.4亿元 − 24.5亿元'],
    ['a component and its component', 'sum yunxi clothes imports @2024', 'apart differentVariables'],
    ['a component and another total', 'sum yunxi exports output @2024', 'apart differentVariables'],
    ['a hedged component', 'sum yunxi clothes machines @2024', 'apart hedged'],
    [
      'the larger of two',
      'comparison yunxi exports imports @2024',
      'first: yunxi.exports@2024=61.9亿元, yunxi.imports@2024=24.5亿元 gap 37.4亿元',
    ],
    [
      'two that have no total',
      'comparison yunxi exports output @2024',
      'exports@2024=61.9亿元, yunxi.output',
    ],
    ['the faster of two', 'comparison yunxi exports imports @2024 +growth', '10.3个百分点'],
    [
      'growth at other prices',
      'comparison yunxi exports output @2024 +growth',
      'yunxi.output-growth@2024=6.5%',
    ],
  ])('%s', (_, asked, expected) => {
    expect(notesOf(answersTo(asked, world))).toContain(expected);
  });

  it('growth at other prices is put side by side without a verdict', () => {
    expect(notesOf(answersTo('comparison yunxi exports output @2024 +growth', world))).not.toContain(
      '百分点',
    );
  });

  it('components that may overlap are said to', () => {
    const sum = (asked: string): string => notesOf(answersTo(asked, world));
    expect(sum('sum yunxi exports imports @2024')).not.toContain('~mayOverlap');
    expect(sum('sum yunxi clothes toys @2024')).toContain('~mayOverlap');
  });

  it('a total is not added to its component', () => {
    expect(notesOf(answersTo('sum yunxi trade exports @2024', world))).toContain('apart notAPart');
  });
});

it('over a run of years, the last less the first', () => {
  expect(notesOf(answersTo('increment yunxi imports @2023/2024', world))).toContain(
    '4亿元 = 24.5亿元 − 20.5亿元',
  );
  expect(notesOf(answersTo('increment yunxi imports @2020/2024', world))).toContain(
    'no period yunxi imports 2020',
  );
});
