import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { askedPeriods, choosePeriod, isFlow } from '../../src/answering/periods.js';
import { knowledge, TODAY } from './county.js';
import { county } from './county.js';
import { listNote } from './notes.js';
import { queryOf, rows } from './queries.js';
import { knowledgeOf } from './record.js';

const figures = buildFigures(knowledge);

describe('the periods a query asks for', () => {
  it.each([
    ['value yunxi gdp', ''],
    ['value yunxi gdp @2024', '2024'],
    ['value yunxi gdp @2023 @2024', '2023 2024'],
    ['value yunxi gdp @2024 periods:previous', '2024 carried'],
    // 去年同期 moves whatever period is spoken of; it is none itself.
    ['base yunxi retail @一季度=2025-Q1 @去年同期=2024', '2025-Q1'],
    // The year is not over; nor is what has run until today.
    ['value yunxi gdp @今年=2025', '2025 open'],
    ['value yunxi gdp @今年以来=2025-01-01/2025-06-10', '2025-01-01/2025-06-10 open'],
    ['value yunxi gdp @2025年=2025', '2025'],
    ['value yunxi gdp @今年全年=2025', '2025'],
    ['value yunxi gdp @去年=2024', '2024'],
    ['value yunxi gdp @本季度=2025-Q2', '2025-Q2'],
    ['value yunxi gdp @近一个月=2025-05-11/2025-06-10', '2025-05-11/2025-06-10 window'],
  ])('%s: %s', (asked, expected) => {
    expect(periodsOf(asked)).toBe(expected);
  });

  it('are those said of the variable', () => {
    const asked = 'value bay-1 tenants sales @2025-Q1: 入驻企业数、2025-Q1的产值';
    expect(periodsOf(asked, 0)).toBe('');
    expect(periodsOf(asked, 1)).toBe('2025-Q1');
    expect(periodsOf('value yunxi gdp @2024: 生产总值2024', 0)).toBe('2024');
  });

  function periodsOf(asked: string, mention?: number): string {
    const query = queryOf(asked);
    const about = mention === undefined ? undefined : query.variables.value[mention];
    return askedPeriods(query, about, TODAY)
      .map(({ period, open, window, carried }) =>
        [period.iso, open ? 'open' : '', window ? 'window' : '', carried ? 'carried' : '']
          .filter((part) => part !== '')
          .join(' '),
      )
      .join(' ');
  }
});

/** A flow and a stock, each printed of several periods. */
const timed = buildFigures(
  knowledgeOf({
    ...county,
    facts: [
      'mill sales 2024 19亿元',
      'mill sales 2025-Q1 5.03亿元',
      'mill sales 2025-03 2.47亿元',
      'mill sales-growth 2025-Q1 15.3%',
      'mill employees 2024-12-31 1100人',
      'mill employees 2025-03-31 1150人',
      'mill employees page 1200余人',
      'shangping rank 2025 第12位 on:towns-2025',
    ],
  }),
);

describe('the figures that speak for a period', () => {
  it.each(rows('periods.tsv'))('%s %s: %s', (variable = '', asked, expected) => {
    const about = variable === 'rank' ? 'shangping' : 'mill';
    const [period] = askedPeriods(queryOf(`value mill ${asked ?? ''}`), undefined, TODAY);
    expect(listNote(choosePeriod(timed.of(about, variable), period, timed))).toBe(expected);
  });
});

describe('a flow', () => {
  it.each([
    ['gdp', true],
    ['gdp-growth', true],
    ['visits', true],
    ['rank', false],
    ['founded', false],
    ['business', false],
    ['floor-area', false],
    ['shops', false],
  ])('%s: %s', (variable, flow) => {
    for (const observation of figures.measuring(variable)) expect(isFlow(observation, figures)).toBe(flow);
    expect(figures.measuring(variable)).not.toHaveLength(0);
  });

  it('is also a count that adds up since a day', () => {
    const figures = buildFigures(
      knowledgeOf({
        ...county,
        facts: ['bay-1 tenants 2025-Q1 12家 cumulative', 'bay-1 tenants page 12家 cumulative'],
      }),
    );
    expect(figures.of('bay-1', 'tenants').map((o) => isFlow(o, figures))).toEqual([true, false]);
  });
});
