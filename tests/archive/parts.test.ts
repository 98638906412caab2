import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK, blocksOf, partsOf, SMALLEST_PART } from '../../src/archive/parts.js';

const of = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).flatMap(([place, size]) =>
    Array.from({ length: size }, () => ({ text: '', ...(place === '' ? {} : { place }) })),
  );

it('puts places together until they are worth a table', () => {
  expect(partsOf([])).toEqual([]);
  expect(partsOf(of({ b: 1, '': 2, a: 3 }))).toEqual([['', 'a', 'b']]);
  expect(partsOf(of({ a: SMALLEST_PART, b: SMALLEST_PART - 1, c: 1, d: 1 }))).toEqual([
    ['a'],
    ['b', 'c'],
    ['d'],
  ]);
});

it('has few parts, each place in one, whichever the order of the documents', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 * SMALLEST_PART }), { maxLength: 40 }), (sizes) => {
      const documents = of(Object.fromEntries(sizes.map((size, at) => [`p${at}`, size])));
      const parts = partsOf(documents);
      expect(parts.length).toBeLessThanOrEqual(17);
      expect(parts.flat().sort()).toEqual(sizes.map((_, at) => `p${at}`).sort());
      expect(partsOf(documents.reverse())).toEqual(parts);
    }),
    { numRuns: 10 },
  );
});

it('cuts parts into blocks that hold every document once', () => {
  const documents = of({ a: 5, b: BLOCK + 1 });
  const blocks = blocksOf(documents, [['a'], ['b']]);
  expect(blocks.map(({ block, part, ids }) => [block, part, ids.length])).toEqual([
    [0, 0, 5],
    [1, 1, BLOCK],
    [2, 1, 1],
  ]);
  expect(blocks.flatMap(({ ids }) => ids)).toEqual(documents.map((_, id) => id));
});
