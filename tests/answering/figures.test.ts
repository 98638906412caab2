import { describe, expect, it } from 'vitest';
import { buildFigures, isVerbal, nameOf, quantityOf } from '../../src/answering/figures.js';
import { county, knowledge } from './county.js';
import { listNote } from './notes.js';
import { knowledgeOf } from './record.js';

const figures = buildFigures(knowledge);

describe('the published figures', () => {
  it('of one indicator of one entity come oldest first, however they were printed', () => {
    const facts = [
      'yunxi gdp 2024 3亿元',
      'yunxi gdp 2022 1亿元',
      'yunxi gdp 2023 2亿元',
      'shangping gdp 2021 9亿元',
    ];
    const shuffled = buildFigures(knowledgeOf({ ...county, facts }));
    expect(listNote(shuffled.of('yunxi', 'gdp'))).toBe(
      'yunxi.gdp@2022=1亿元, yunxi.gdp@2023=2亿元, yunxi.gdp@2024=3亿元',
    );
    expect(shuffled.of('yunxi', 'retail')).toEqual([]);
  });

  it('are each found by whom they are about, what they measure and their id', () => {
    for (const o of knowledge.observations) {
      expect(figures.about(o.observationAbout)).toContain(o);
      expect(figures.measuring(o.variableMeasured)).toContain(o);
      expect(figures.of(o.observationAbout, o.variableMeasured)).toContain(o);
      expect(figures.byId(o.id)).toBe(o);
    }
    expect(figures.byId('fact#0')).toBeUndefined();
  });

  it('know parts and what lies inside, however deep', () => {
    expect(figures.partsOf('bay')).toEqual(['bay-1', 'bay-2']);
    expect(figures.partsOf('mill')).toEqual(['gu-yan', 'mill-brand']);
    expect(figures.inside('mill').toSorted()).toEqual(['gu-yan', 'mill-brand']);
    expect(figures.inside('shangping').toSorted()).toEqual(['gu-yan', 'mill', 'mill-brand']);
    expect(figures.inside('nanping')).toHaveLength(county.entities.length - 1);
    expect(figures.inside('songgang')).toEqual([]);
  });

  it('know which indicators are narrower, and which tell growth', () => {
    expect(figures.narrowerThan('output')).toEqual(['output-above-scale']);
    expect(figures.narrowerThan('gdp')).toEqual([]);
    expect(figures.growthOf('retail')).toEqual(['retail-growth']);
  });
});

it('a fact in words is no figure; where a figure was to stand it is only a direction', () => {
  const verbal = knowledge.observations.filter((o) => isVerbal(o, figures));
  expect(listNote(verbal)).toBe('xiaping.gdp@2024=稳步增长');
  const [business] = figures.of('mill', 'business');
  expect(business && quantityOf(business)).toBeUndefined();
});

it('names are those of entities and lists', () => {
  expect([nameOf('yunxi', figures), nameOf('towns-2025', figures), nameOf('nobody', figures)]).toEqual([
    '云溪县',
    '2025南屏省乡镇百强',
    'nobody',
  ]);
});
