import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTerms, type QuestionTerm } from '../../src/search/analysis.js';
import type { Analysed } from '../../src/search/collect.js';
import { searchPostings } from '../../src/search/postings.js';
import { loadPostings, savePostings } from '../../src/search/saved.js';
import { damping, idf, saturated } from '../../src/search/scoring.js';
import { before, type Hit, type SearchIndex } from '../../src/search/search-index.js';
import { searchMiniSearch } from '../../src/search/with-minisearch.js';
import { analysed, postingsOf, said } from './documents.js';

/** Every way to search has to find the same. */
const indexes: Readonly<Record<string, (documents: readonly Analysed[]) => SearchIndex>> = {
  postings: (documents) => searchPostings(postingsOf(documents)),
  'postings read back': (documents) => {
    const loaded = loadPostings(savePostings(postingsOf(documents), 'key'), 'key');
    if ('unusable' in loaded) throw new Error(loaded.unusable);
    return searchPostings(loaded.postings);
  },
  MiniSearch: searchMiniSearch,
};

const documents = [
  said('采茶从清明开始，茶园在山上。', '2023-04-05'),
  said('老茶树在茶园里。', '2024-04-05'),
  said('工厂在河边。', '2024-05-01'),
  said('工厂在河边。', '2024-06-01'),
  said('2023年茶叶产量12吨。', '2024-01-20'),
  said('2024年茶叶产量14吨。', '2025-01-20'),
];

describe.each(Object.entries(indexes))('search over %s', (_, indexed) => {
  const index = indexed(analysed(documents));
  const find = (question: string, most?: number): number[] =>
    index.search(questionTerms(question, '2025-06-01'), most).map(({ document }) => document);

  it.each([
    ['老茶树', 1],
    ['采茶什么时候开始', 0],
    ['工厂', 3],
    ['2023年茶叶产量', 4],
    ['茶叶产量2024年多少', 5],
  ])('%s', (question, first) => {
    expect(find(question)[0]).toBe(first);
  });

  it('gives the later of two that are equal first, and no more than are asked for', () => {
    expect(find('河边')).toEqual([3, 2]);
    expect(find('河边', 1)).toEqual([3]);
    expect(find('河边', 0)).toEqual([]);
  });

  it('finds nothing by what nothing holds, nor by nothing', () => {
    expect(find('财政')).toEqual([]);
    expect(find('多少')).toEqual([]);
    expect(find('👍')).toEqual([]);
    expect(find('77777')).toEqual([]);
  });

  it('takes a question of 4,096 characters, and an index without documents', () => {
    expect(find('茶园'.repeat(2048))[0]).toBe(1);
    expect(indexed([]).search(questionTerms('茶园', '2025-06-01'))).toEqual([]);
  });
});

const arbitraryTerms = fc.array(
  fc.tuple(fc.constantFrom(...'甲乙丙丁戊己'), fc.integer({ min: 1, max: 300 })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

describe('all indexes', () => {
  it('find what summing term by term and document by document finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ terms: arbitraryTerms, day: fc.integer({ min: 0, max: 3 }) }), {
          maxLength: 12,
        }),
        fc.uniqueArray(fc.constantFrom(...'甲乙丙丁戊己庚'), { maxLength: 7 }),
        (made, keys) => {
          const all = made.map(({ terms, day }) => ({
            terms: new Map(terms.map(([key, count]) => [key, Math.min(count, 255)])),
            day,
          }));
          const asked = keys.map((key, at) => ({ key, weight: 1 + at / 2 }));
          const expected = naive(all, asked);
          for (const indexed of Object.values(indexes)) {
            const found = indexed(all).search(asked, 50);
            expect(found.map(({ document }) => document)).toEqual(expected.map(({ document }) => document));
            found.forEach(({ score }, at) => expect(score).toBeCloseTo(expected[at]?.score ?? NaN, 9));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

function naive(all: readonly Analysed[], asked: readonly QuestionTerm[]): Hit[] {
  const mean = all.reduce((sum, { terms }) => sum + terms.size, 0) / Math.max(1, all.length);
  const hits = all.map(({ terms }, document) => ({
    document,
    score: asked.reduce((sum, { key, weight }) => {
      const holding = all.filter((one) => one.terms.has(key)).length;
      const count = terms.get(key);
      return count
        ? sum + weight * idf(holding, all.length) * saturated(count, damping(terms.size, mean))
        : sum;
    }, 0),
  }));
  const days = all.map(({ day }) => day);
  // Sums in another order differ in their last digits.
  const rounded = hits.map((hit) => ({ ...hit, score: Number(hit.score.toPrecision(12)) }));
  return rounded.filter(({ score }) => score > 0).sort((a, b) => before(a, b, days));
}
