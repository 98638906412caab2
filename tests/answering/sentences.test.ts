import { describe, expect, it } from 'vitest';
import { surfacesOf } from '../../src/answering/sentences.js';
import { buildFigures } from '../../src/answering/figures.js';
import { answersTo, worldOf } from './asking.js';
import { county, knowledge } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

const figures = buildFigures(knowledge);

it('names are all that an entity or a list goes by', () => {
  expect(surfacesOf('shangping', figures)).toEqual(['上坪镇', '上坪', '古镇']);
  expect(surfacesOf('towns-2025', figures)).toEqual(['2025南屏省乡镇百强']);
  expect(surfacesOf('nobody', figures)).toEqual([]);
});

describe('a number is never taken from a sentence that is only like the question', () => {
  const world = worldOf(
    knowledgeOf({
      ...county,
      facts: ['yunxi gdp 2024 300.5亿元'],
      sentences: ['tea: 白露茶业今年春季采摘鲜叶48吨。', 'tea: 白露茶业今年春季招了采茶工。'],
    }),
  );

  it.each([
    '白露茶业今年春季采摘鲜叶多少箱',
    '白露茶业今年秋季采摘鲜叶多少',
    '白露茶业今年春季采摘红茶多少',
    '白露茶业今年春季卖出鲜叶多少',
    '白露茶业去年春季采摘鲜叶多少',
    '白露茶业今年春季招了采茶工多少',
  ])('%s', (text) => {
    expect(notesOf(answersTo(`passage tea +count: ${text}`, world))).toBe('no facts tea');
  });

  it('but from one that holds all of it', () => {
    expect(notesOf(answersTo('passage tea +count: 白露茶业今年春季采摘鲜叶多少', world))).toBe(
      'sentences 白露茶业今年春季采摘鲜叶48吨。',
    );
  });
});

describe('what is told in words where the asked is not on record', () => {
  it.each([
    ['value mill founded +when', 'mill.founded@2018-03=2018年3月'],
    ['passage mill: 青石纸业特种纸研发', '特种纸的研发和生产'],
    // Never where a number is asked, nor of the place nobody named.
    ['passage mill +count: 青石纸业特种纸多少', 'no facts mill'],
    ['passage mill unit:种: 青石纸业有多少种特种纸', 'no facts mill'],
    ['passage yunxi entities:default: 特种纸研发生产', 'no facts yunxi'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked))).toContain(expected);
  });
});
