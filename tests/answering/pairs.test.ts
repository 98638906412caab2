import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { pairOf, refusalOf } from '../../src/answering/pairs.js';
import type { StatisticalVariable } from '../../src/model/vocabulary.js';
import { county } from './county.js';
import { knowledgeOf } from './record.js';

type Growth = Pick<StatisticalVariable, 'measurementQualifier' | 'comparedWith'>;
const nominal: Growth = { measurementQualifier: 'nominal', comparedWith: 'yearBefore' };

/** Why a level and its growth, so printed, may not be worked back. */
function refusal(level: string, rate: string, growth: Growth = nominal): string | undefined {
  const figures = buildFigures(
    knowledgeOf({
      ...county,
      variables: [...county.variables.filter((one) => !isGrowth(one)), { ...rateOfSales, ...growth }],
      facts: [`mill sales 2024 ${level}`, `mill sales-growth 2024 ${rate}`],
    }),
  );
  const pair = pairOf(figures.of('mill', 'sales')[0]!, figures);
  return pair && (refusalOf(pair, figures) ?? 'may be');
}

const rateOfSales: StatisticalVariable = {
  id: 'sales-growth',
  name: '产值增速',
  statType: 'growthRate',
  dimension: 'percent',
  growthOf: 'sales',
  alternateName: [],
  differsFrom: [],
};

const isGrowth = ({ id }: StatisticalVariable): boolean => id === 'sales-growth';

describe('a level and its growth may be worked back', () => {
  it.each<[string, string, Growth, string]>([
    ['5.03亿元', '15.3%', nominal, 'may be'],
    ['5.03亿元', '同比下降2.3%', nominal, 'may be'],
    // Only if nominal and over the year before, both stated.
    ['5.03亿元', '15.3%', { ...nominal, measurementQualifier: 'real' }, 'realGrowth'],
    ['5.03亿元', '15.3%', { measurementQualifier: 'real' }, 'realGrowth'],
    ['5.03亿元', '15.3%', { comparedWith: 'yearBefore' }, 'unknownBasis'],
    ['5.03亿元', '15.3%', { measurementQualifier: 'nominal' }, 'unknownBasis'],
    ['5.03亿元', '15.3%', { ...nominal, comparedWith: 'periodBefore' }, 'unknownBasis'],
    ['5.03亿元', '15.3%', {}, 'unknownBasis'],
    // Only if nobody doubts them.
    ['5.03亿元 suspect:两处不同', '15.3%', nominal, 'suspect'],
    ['5.03亿元', '15.3% suspect:两处不同', nominal, 'suspect'],
    // Only if exact.
    ['约5.03亿元', '15.3%', nominal, 'hedged'],
    ['近5亿元', '15.3%', nominal, 'hedged'],
    ['超5亿元', '15.3%', nominal, 'hedged'],
    ['5亿元以上', '15.3%', nominal, 'hedged'],
    ['5.03亿元', '约15%', nominal, 'hedged'],
    ['5.03亿元', '超15%', nominal, 'hedged'],
  ])('%s and %s, %j: %s', (level, rate, growth, expected) => {
    expect(refusal(level, rate, growth)).toBe(expected);
  });

  it.each([
    ['a rate in percentage points', ['mill sales 2024 5.03亿元', 'mill sales-growth 2024 7.3个百分点']],
    ['a rate of another period', ['mill sales 2024 5.03亿元', 'mill sales-growth 2023 15.3%']],
    ['a rate of another entity', ['mill sales 2024 5.03亿元', 'glass sales-growth 2024 15.3%']],
    ['a rate of another indicator', ['mill sales 2024 5.03亿元', 'mill exports-growth 2024 15.3%']],
    ['a level in words', ['mill sales 2024 稳步增长 words', 'mill sales-growth 2024 15.3%']],
  ])('not with %s', (_, facts) => {
    const figures = buildFigures(knowledgeOf({ ...county, facts }));
    expect(pairOf(figures.of('mill', 'sales')[0]!, figures)).toBeUndefined();
  });
});
