import { describe, expect, it } from 'vitest';
import { readBeyond, readPlaces, readStrong } from '../../src/understanding/lists.js';
import { rows } from './corpus.js';
import { figureNote, notes } from './notes.js';

const readers = { strong: readStrong, beyond: readBeyond, places: readPlaces };

describe('places and sizes of lists', () => {
  it.each(rows('lists.tsv'))('%s', (text = '', reader, expected) => {
    const found = Object.entries(readers).flatMap(([name, read]) => {
      const mentions = read(text);
      return mentions.length > 0 ? [[name, notes(mentions, figureNote)]] : [];
    });
    expect(found).toEqual(reader === '-' ? [] : [[reader, expected]]);
  });

  it('are ranks, whatever the word for them', () => {
    for (const mention of [...readStrong('百强'), ...readBeyond('200名以后'), ...readPlaces('老二')])
      expect(mention.quantity).toMatchObject({ unitCode: 'rank', unitMultiplier: 0, hedge: 'exact' });
  });

  it('tell where they stand', () => {
    const text = '进了百强还是千强';
    expect(readStrong(text).map(({ start, end }) => text.slice(start, end))).toEqual(['百强', '千强']);
  });
});
