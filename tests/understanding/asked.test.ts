import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { unitTable } from '../../src/language/units.js';
import { readAsked } from '../../src/understanding/asked.js';
import { cheapestPath } from '../../src/understanding/lattice.js';
import { rows } from './corpus.js';
import { askedNote, notes } from './notes.js';

const units = unitTable([{ code: '排', names: ['排'], dimension: '排', factor: '1' }]);
/** Of overlapping readings those that leave least unread. */
const read = (original: string): string => {
  const { text } = normalize(original);
  const candidates = readAsked(text, units).map((asked) => ({ ...asked, cost: 4 }));
  return notes(cheapestPath(text, candidates), askedNote);
};

describe('numbers asked for', () => {
  it.each(rows('asked.tsv'))('%s', (text = '', expected) => {
    expect(read(text)).toBe(expected);
  });

  it('are counted in what the editor counts in', () => {
    const asked = (text: string): (string | undefined)[] =>
      readAsked(text, units).map(({ unit }) => unit?.code);
    expect(asked('竹筏有多少排')).toEqual(['排']);
    expect(asked('产值多少美元')).toEqual(['USD']);
  });

  it('are measured in the dimension of their unit, with the power of ten as said', () => {
    expect(readAsked('多少万平方米', units)).toMatchObject([
      { start: 0, end: 6, unit: { code: 'm2', dimension: 'area' }, printed: '万平方米' },
    ]);
    expect(readAsked('几个亿', units)).toMatchObject([{ unit: { dimension: 'money' }, printed: '亿元' }]);
  });
});
