import { describe, expect, it } from 'vitest';
import { buildNames } from '../../src/language/names.js';
import { normalize } from '../../src/language/normalize.js';
import { documentTerms, questionTerms } from '../../src/search/analysis.js';
import { WEIGHTS } from '../../src/search/scoring.js';
import { said } from './documents.js';

const names = {
  concepts: buildNames([
    { name: '生产总值', target: 'gdp' },
    { name: 'GDP', target: 'gdp' },
  ]),
  places: buildNames([
    { name: '青禾县', target: 'qinghe' },
    { name: '青禾', target: 'qinghe' },
  ]),
};

const weightsOf = (question: string, given = {}): Record<string, number> =>
  Object.fromEntries(
    questionTerms(normalize(question).text, '2025-06-01', given).map(({ key, weight }) => [key, weight]),
  );

describe('terms of a document', () => {
  it('are characters, pairs, words and numbers, each with its count', () => {
    expect([...documentTerms(said('茶园茶叶12.5吨, Qinghe'))]).toEqual([
      ['茶', 2],
      ['园', 1],
      ['茶园', 1],
      ['园茶', 1],
      ['叶', 1],
      ['茶叶', 1],
      ['12.5', 1],
      ['吨', 1],
      ['qinghe', 1],
    ]);
  });

  it('name one thing alike, however it is called, and the place that it is about', () => {
    const terms = documentTerms({ text: '生产总值96亿元', place: '青禾县' }, names);
    expect(terms.has('#gdp')).toBe(true);
    expect(terms.has('%qinghe')).toBe(true);
    expect(documentTerms({ text: '青禾县的生产总值' }, names).has('%qinghe')).toBe(false);
  });

  it.each([
    ['2024年一季度产值', undefined, ['@2024-01-01/2024-03-31', '@2024', '@-01-01/-03-31']],
    ['今年3月产值', '2023-04-20', ['@2023-03-01/2023-03-31', '@2023', '=2023']],
    ['11月6日开割，比去年高', '2024-11-08', ['@2024-11-06/2024-11-06', '@2024', '=2024']],
    ['招聘会办完了', '2024-02-17', ['@2024', '=2024']],
  ])('tell the times of %s', (text, published, expected) => {
    expect([...documentTerms(said(text, published)).keys()]).toEqual(expect.arrayContaining(expected));
  });

  it('leave out times that are only compared with, and relative ones without a day', () => {
    const compared = [...documentTerms(said('11月6日开割，比去年高', '2024-11-08')).keys()];
    expect(compared.filter((key) => key.includes('2023'))).toEqual([]);
    expect([...documentTerms(said('去年的产值')).keys()].filter((key) => key.startsWith('@'))).toEqual([]);
  });

  it('hold no digits of a time as a number', () => {
    expect([...documentTerms(said('2024年产值2024万元')).entries()]).toContainEqual(['2024', 1]);
  });
});

describe('terms of a question', () => {
  it('leave out the words that only ask', () => {
    expect(Object.keys(weightsOf('请问茶园有多少'))).toEqual(['茶', '园', '茶园']);
    expect(weightsOf('是什么?')).toEqual({});
  });

  it('count more inside a word than across two, and for a character that is a word', () => {
    const { 茶叶: inside, 叶产: across, 茶: part } = weightsOf('茶叶产量');
    expect(inside).toBe(WEIGHTS.pair + WEIGHTS.inWord);
    expect(across).toBe(WEIGHTS.pair);
    expect(part).toBe(WEIGHTS.char);
    expect(weightsOf('雨')['雨']).toBe(WEIGHTS.char + WEIGHTS.alone);
  });

  it('weigh a year that is said more than one that is supposed', () => {
    expect(weightsOf('2024年一季度产值')['=2024']).toBe(WEIGHTS.mainYear);
    expect(weightsOf('一季度产值')['=2025']).toBe(WEIGHTS.supplied);
    expect(weightsOf('一季度产值')['@-01-01/-03-31']).toBe(WEIGHTS.part);
  });

  it('name what the vocabulary names', () => {
    expect(weightsOf('青禾GDP', names)).toMatchObject({ '#gdp': WEIGHTS.concept, '%qinghe': WEIGHTS.place });
  });

  it.each(['多少', '吗', '!?…', '👍👍', '', ' '.repeat(4096)])('of %j are none', (question) => {
    expect(questionTerms(normalize(question).text, '2025-06-01')).toEqual([]);
  });
});
