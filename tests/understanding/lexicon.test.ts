import { describe, expect, it } from 'vitest';
import { phraseEntries, particles } from '../../src/understanding/phrases.js';
import { lexicon, vocabulary } from './county.js';

const named = (text: string): string[] =>
  (lexicon.names.find(text)[0]?.targets ?? []).map(({ kind, id, wrong }) =>
    [kind, id, ...(wrong ? ['wrong'] : [])].join(' '),
  );

describe('names in the lexicon', () => {
  it.each([
    ['柳溪', 'entity liuxi'],
    ['qinghe county', 'entity qinghe'],
    ['石乔', 'entity shiqiao wrong'],
    ['财政收入', 'variable fiscal-revenue'],
    ['total fiscal revenue', 'variable fiscal-revenue'],
    ['经济规模', 'variable gdp'],
    ['全省六十强', 'ranking town-60-2025'],
    ['60强', 'ranking town-60-2025'],
    ['2025 dongling top 60 towns', 'ranking town-60-2025'],
    ['同比', 'term year-on-year'],
    ['第二期', 'entity qinghe-digital-park-2'],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('are every name that the editor wrote', () => {
    for (const things of [vocabulary.entities, vocabulary.variables, vocabulary.rankings])
      for (const { id, name, en, alternateName } of things.values())
        for (const said of [name, ...(en ? [en] : []), ...alternateName.map((one) => one.name)])
          expect(
            named(said.toLowerCase()).some((target) => target.split(' ')[1] === id),
            said,
          ).toBe(true);
  });
});

describe('common names', () => {
  it('are no names that the editor gave to another indicator', () => {
    for (const { id, name, alternateName } of vocabulary.variables.values())
      for (const said of [name, ...alternateName.map((one) => one.name)]) {
        const others = named(said.toLowerCase()).filter((target) => target !== `variable ${id}`);
        const own = others.every((target) => namesOf(target.split(' ')[1]).includes(said));
        expect(own, said).toBe(true);
      }
  });

  const namesOf = (id = ''): readonly string[] => {
    const { name = '', alternateName = [] } = vocabulary.variables.get(id) ?? {};
    return [name, ...alternateName.map((one) => one.name)];
  };
});

describe('turns of phrase in the lexicon', () => {
  it('are written as they will be looked up', () => {
    for (const { name } of phraseEntries) {
      expect(name).toBe(name.trim());
      expect(name).not.toBe('');
      expect(name).not.toMatch(/[_A-Z]/);
    }
    expect(new Set(particles).size).toBe(particles.length);
  });
});

describe('sounds in the lexicon', () => {
  it('are those of indicators, lists and turns of phrase, not of places', () => {
    const sounds = (text: string): string[] =>
      lexicon.spoken.findSounding(text, [[0, text.length]]).map(({ name }) => name);
    expect(sounds('caizheng shouru')).toEqual(['财政收入']);
    expect(sounds('pai di ji')).toEqual(['排第几']);
    expect(sounds('liuxi')).toEqual([]);
  });
});
