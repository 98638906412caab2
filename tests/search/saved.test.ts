import { describe, expect, it } from 'vitest';
import { loadPostings, savePostings } from '../../src/search/saved.js';
import { analysed, postingsOf, said } from './documents.js';

const postings = postingsOf(
  analysed([said('茶园在山上。', '2024-04-05'), said('工厂在河边。'), said('山上有雨')]),
);
const bytes = savePostings(postings, 'version-一');

const changed = (at: number, by: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = ((copy[at] ?? 0) + by) % 256;
  return copy;
};

describe('a saved index', () => {
  it('reads back as it was', () => {
    expect(loadPostings(bytes, 'version-一')).toEqual({ postings });
  });

  it('reads back from a place that is not aligned', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(loadPostings(shifted.subarray(1), 'version-一')).toEqual({ postings });
  });

  it.each([
    ['of other knowledge', bytes, 'version-2', 'otherKnowledge'],
    ['of another format', changed(4, 1), 'version-一', 'otherFormat'],
    [
      'that is something else',
      new TextEncoder().encode('{"not": "an index", "but": "a file of JSON, long enough"}'),
      'x',
      'notAnIndex',
    ],
    ['that is empty', new Uint8Array(0), 'x', 'cutShort'],
    ['cut short', bytes.slice(0, -8), 'version-一', 'cutShort'],
    ['cut in its header', bytes.slice(0, 20), 'version-一', 'notAnIndex'],
    ['with a byte turned', changed(bytes.length - 9, 1), 'version-一', 'damaged'],
  ])('%s is not used, and says why', (_, given, key, unusable) => {
    expect(loadPostings(given, key)).toEqual({ unusable });
  });
});
