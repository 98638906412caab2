import { describe, expect, it } from 'vitest';
import type { Entity, Ranking } from '../../src/model/vocabulary.js';
import { rankingsOfSize, withPhases, withSizes } from '../../src/understanding/derived-names.js';
import { rows } from './corpus.js';
import { vocabularyOf } from './made.js';

const namesOf = ({ alternateName }: Entity | Ranking): string[] => alternateName.map(({ name }) => name);
const park = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  type: 'park',
  alternateName: [],
  ...more,
});
const phasesOf = (...entities: readonly Entity[]): Entity =>
  withPhases(vocabularyOf({ entities })).find(({ id }) => id === 'part') as Entity;

describe('names of a phase', () => {
  it('follow from each name of the whole', () => {
    const names = namesOf(
      phasesOf(
        park('whole', '云雾茶园', { alternateName: [{ name: '茶园' }, { name: '云务茶园', wrong: true }] }),
        park('part', '云雾茶园三期', { partOf: 'whole' }),
      ),
    );
    for (const name of ['三期', '3期', '第三期', '茶园三期', '茶园3期', '茶园的三期', '云雾茶园第三期'])
      expect(names).toContain(name);
    expect(names.filter((name) => name.includes('二') || name.includes('2'))).toEqual([]);
  });

  it('follow from a digit as from a numeral', () => {
    const whole = park('whole', '云雾茶园');
    expect(namesOf(phasesOf(whole, park('part', '云雾茶园3期', { partOf: 'whole' })))).toEqual(
      namesOf(phasesOf(whole, park('part', '云雾茶园三期', { partOf: 'whole' }))),
    );
  });

  it('are wrong where the name of the whole is', () => {
    const { alternateName } = phasesOf(
      park('whole', '云雾茶园', { alternateName: [{ name: '云务茶园', wrong: true }] }),
      park('part', '云雾茶园三期', { partOf: 'whole' }),
    );
    expect(alternateName).toContainEqual({ name: '云务茶园三期', wrong: true });
    expect(alternateName).toContainEqual({ name: '云雾茶园第三期' });
  });

  it('are English too', () => {
    const names = namesOf(
      phasesOf(
        park('whole', '云雾茶园', { en: 'Tea Park' }),
        park('part', '云雾茶园三期', { partOf: 'whole' }),
      ),
    );
    expect(names).toContain('Tea Park phase 3');
    expect(names).toContain('Tea Park phase three');
  });

  it('do not replace what the editor wrote', () => {
    const own = [{ name: '3期', wrong: true }, { name: '新茶园' }];
    const { alternateName } = phasesOf(
      park('whole', '云雾茶园'),
      park('part', '云雾茶园三期', { partOf: 'whole', alternateName: own }),
    );
    expect(alternateName.slice(0, 2)).toEqual(own);
    expect(alternateName.filter(({ name }) => name === '3期')).toHaveLength(1);
  });

  it('are none of what is no phase, or a phase of nothing', () => {
    expect(namesOf(phasesOf(park('part', '云雾茶园三期')))).toEqual([]);
    expect(namesOf(phasesOf(park('part', '云雾茶园三期', { partOf: 'nowhere' })))).toEqual([]);
    expect(
      namesOf(phasesOf(park('whole', '云雾茶园'), park('part', '茶园分期', { partOf: 'whole' }))),
    ).toEqual([]);
    const whole = park('whole', '云雾茶园');
    expect(withPhases(vocabularyOf({ entities: [whole] }))[0]).toBe(whole);
  });
});

const list = (name: string, more: Partial<Ranking> = {}): Ranking => ({
  id: 'list',
  name,
  alternateName: [],
  issuer: '',
  edition: '2025',
  scope: '全国',
  ...more,
});

describe('names of a list', () => {
  it.each(rows('sizes.tsv'))('%s', (name = '', expected) => {
    expect(namesOf(withSizes(list(name))).join(' ') || '-').toBe(expected);
  });

  it('come after those of the editor', () => {
    expect(
      namesOf(withSizes(list('乡镇六十强', { alternateName: [{ name: '镇榜' }, { name: '60强' }] }))),
    ).toEqual(['镇榜', '60强', '六十强', '六十强榜', '60强榜']);
  });
});

describe('lists of a size', () => {
  const vocabulary = vocabularyOf({
    rankings: [
      list('乡镇六十强', { id: 'sixty' }),
      list('先进乡镇', { id: 'towns', size: 100 }),
      list('百强', { id: 'hundred' }),
      list('百强之星', { id: 'stars' }),
    ],
  });

  it('are those that say so, in a field or in their name', () => {
    expect(rankingsOfSize(60, vocabulary)).toEqual(['sixty']);
    expect(rankingsOfSize(100, vocabulary)).toEqual(['towns', 'hundred']);
    expect(rankingsOfSize(50, vocabulary)).toEqual([]);
  });
});
