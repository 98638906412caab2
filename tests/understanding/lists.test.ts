import { describe, expect, it } from 'vitest';
import { readListPlaces } from '../../src/understanding/lists.js';
import { rows } from './corpus.js';
import { figureNote, notes } from './notes.js';

describe('places and sizes of lists', () => {
  it.each(rows('lists.tsv'))('%s', (text = '', expected) => {
    expect(notes(readListPlaces(text), figureNote)).toBe(expected ?? '-');
  });

  it('are ranks, whatever the word for them', () => {
    for (const mention of ['百强', '200名以后', '老二'].flatMap(readListPlaces))
      expect(mention.quantity).toMatchObject({ unitCode: 'rank', unitMultiplier: 0, hedge: 'exact' });
  });

  it('tell where they stand', () => {
    const text = '进了百强还是千强';
    expect(readListPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(['百强', '千强']);
  });
});
