import { describe, expect, it } from 'vitest';
import { completeReadings } from '../../src/understanding/complete.js';
import type { Completed } from '../../src/understanding/completed.js';
import { factsOf, isInside, isWide, type Facts } from '../../src/understanding/facts.js';
import { isNumeric, settled, variablesOf } from '../../src/understanding/settle.js';
import { rows } from './corpus.js';
import { readingsOf, vocabulary } from './county.js';

function completed(message: string): Completed {
  const [reading] = completeReadings(readingsOf(message), undefined);
  if (!reading) throw new Error(`no question: ${message}`);
  return reading;
}
const settledFrom = (message: string): Completed => settled(completed(message), vocabulary);
const factsAbout = (message: string): Facts => factsOf(completed(message), vocabulary);

const TOLD = [
  'nameless',
  'ranked',
  'numeric',
  'dated',
  'textual',
  'joined',
  'yearBefore',
  'yearApart',
] as const;

describe('facts about a question', () => {
  it.each(rows('facts.tsv'))('%s', (message = '', expected) => {
    const facts = factsAbout(message);
    expect(TOLD.filter((fact) => facts[fact]).join(' ') || '-').toBe(expected);
  });

  it('count the figures it states', () => {
    expect(factsAbout('柳溪排第12，有96.4亿吗')).toMatchObject({ ordinals: 1, tops: 0 });
    expect(factsAbout('前50名有谁')).toMatchObject({ ordinals: 0, tops: 1, cardinals: 0 });
    expect(factsAbout('GDP是96.4亿还是58亿')).toMatchObject({ cardinals: 2, ordinals: 0 });
  });

  it('count places, and whom it is about', () => {
    const { places, towns, subjects } = factsAbout('青禾县柳溪镇和禾光产值');
    expect({ places, towns, subjects: subjects.map(({ id }) => id) }).toEqual({
      places: 2,
      towns: 2,
      subjects: ['liuxi', 'heguang'],
    });
    expect(factsAbout('青禾GDP')).toMatchObject({ places: 1, towns: 0, subjects: [{ id: 'qinghe' }] });
  });

  it('tell what the answer is measured in', () => {
    expect(factsAbout('建筑面积多少亩').askedUnit).toBe('area');
    expect(factsAbout('GDP几个亿').askedUnit).toBe('money');
    expect(factsAbout('GDP多少').askedUnit).toBeUndefined();
  });
});

describe('one thing inside another', () => {
  it('is so by however many steps, through places and wholes', () => {
    expect(isInside('liuxi', 'qinghe', vocabulary)).toBe(true);
    expect(isInside('liuxi', 'dongling', vocabulary)).toBe(true);
    expect(isInside('qinghe-digital-park-2', 'qinghe-digital-park', vocabulary)).toBe(true);
    expect(isInside('lin-yue', 'dongling', vocabulary)).toBe(true);
  });

  it('is not itself, its parts, or what is beside it', () => {
    expect(isInside('liuxi', 'liuxi', vocabulary)).toBe(false);
    expect(isInside('qinghe', 'liuxi', vocabulary)).toBe(false);
    expect(isInside('shiqiao', 'liuxi', vocabulary)).toBe(false);
    expect(isInside('nowhere', 'qinghe', vocabulary)).toBe(false);
  });
});

describe('a wide place', () => {
  it('is a county or more', () => {
    expect([...vocabulary.entities.keys()].filter((id) => isWide(id, vocabulary))).toEqual([
      'dongling',
      'qinghe',
    ]);
  });
});

describe('a year that is compared with', () => {
  const years = (message: string): string[] =>
    settledFrom(message).periods.map(({ period, yearBefore }) =>
      yearBefore === true ? 'yearBefore' : period.iso,
    );

  it.each([
    ['GDP比去年增长多少', 'yearBefore'],
    ['财政收入比上年少了多少', 'yearBefore'],
    ['一季度产值跟去年比涨了多少', '2025-Q1 yearBefore'],
    ['2023年比上年增长多少', '2023 yearBefore'],
  ])('is not asked about: %s', (message, expected) => {
    expect(years(message).join(' ')).toBe(expected);
  });

  it.each([
    ['去年GDP增长多少', '2024'],
    ['去年比前年增长多少', '2024 2023'],
    ['比2023年增长多少', '2023'],
    ['去年GDP多少', '2024'],
  ])('is otherwise the one that is asked about: %s', (message, expected) => {
    expect(years(message).join(' ')).toBe(expected);
  });
});

describe('a question word that is also a name', () => {
  const said = (message: string): string[] => settledFrom(message).variables.map((one) => one.said);

  it('names no indicator beside a place on a list or a bare figure', () => {
    expect(said('前50名做什么')).toEqual([]);
    expect(said('36273是做什么的')).toEqual([]);
  });

  it('names one otherwise', () => {
    expect(said('禾光是做什么的')).toEqual(['做什么的']);
    expect(said('六十强谁评的')).toEqual(['谁评的']);
  });
});

describe('variables of a mention', () => {
  it('are all that it may mean', () => {
    const [ref] = settledFrom('禾光产值多少').variables;
    expect(ref && variablesOf(ref, vocabulary).map(({ id }) => id)).toEqual([
      'industrial-output',
      'enterprise-output',
    ]);
    expect(variablesOf({ ids: ['nothing'], said: '', start: -1, loose: false }, vocabulary)).toEqual([]);
  });

  it('are figures unless they are places on a list, dates or told in words', () => {
    const figures = [...vocabulary.variables.values()].filter(isNumeric).map(({ id }) => id);
    expect(figures).toEqual(expect.arrayContaining(['gdp', 'gdp-growth', 'export-share', 'guesthouses']));
    for (const id of ['rank', 'founded', 'main-business']) expect(figures).not.toContain(id);
  });
});
