import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectBlock, LONGEST_TERM, readPosting } from '../../src/archive/postings.js';

/** What is read of a term back from a block, with documents numbered by `ids`. */
function readBack(counts: readonly number[], ids: Uint32Array): [document: number, count: number][] {
  const block = collectBlock();
  for (const count of counts) block.add(count > 0 ? new Map([['茶', count]]) : new Map());
  const filled = { documents: new Uint32Array(ids.length), counts: new Uint8Array(ids.length), length: 0 };
  for (const { documents, holding } of block.finish()) {
    expect(documents).toMatch(/^[!-[\]-~]+$/);
    readPosting(documents, ids, filled);
    expect(filled.length).toBe(holding);
  }
  return Array.from({ length: filled.length }, (_, at) => [
    filled.documents[at] as number,
    filled.counts[at] as number,
  ]);
}

const expected = (counts: readonly number[], ids: Uint32Array): [number, number][] =>
  counts.flatMap((count, at): [number, number][] =>
    count > 0 ? [[ids[at] as number, Math.min(255, count)]] : [],
  );

it('reads the documents of a term back, and how often each holds it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 300 })), { maxLength: 80 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (counts, first) => {
        const ids = Uint32Array.from(counts, (_, at) => first + at * 3);
        expect(readBack(counts, ids)).toEqual(expected(counts, ids));
      },
    ),
  );
});

it.each([1, 28, 29, 56, 57, 58, 968, 969, 970, 32_945, 32_946, 32_947, 100_000])(
  'reads documents that lie %i apart',
  (apart) => {
    const counts = Array.from({ length: apart + 1 }, (_, at) => (at === 0 ? 2 : at === apart ? 255 : 0));
    const ids = Uint32Array.from(counts, (_, at) => at);
    expect(readBack(counts, ids)).toEqual([
      [0, 2],
      [apart, 255],
    ]);
  },
);

it('adds to what was read before, and leaves out terms without end', () => {
  const block = collectBlock();
  block.add(new Map([['长'.repeat(LONGEST_TERM + 1), 1]]));
  block.add(new Map([['短', 3]]));
  const [only, ...more] = block.finish();
  expect(more).toEqual([]);
  const filled = { documents: new Uint32Array(2), counts: new Uint8Array(2), length: 0 };
  readPosting(only?.documents ?? '', Uint32Array.of(7, 8), filled);
  readPosting(only?.documents ?? '', Uint32Array.of(17, 18), filled);
  expect([[...filled.documents], [...filled.counts]]).toEqual([
    [8, 18],
    [3, 3],
  ]);
});
