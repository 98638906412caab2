import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTerms, type QuestionTerm } from '../../src/search/analysis.js';
import type { Analysed } from '../../src/search/collect.js';
import { searchPostings } from '../../src/search/postings.js';
import { loadPostings, savePostings } from '../../src/search/saved.js';
import { damping, idf, saturated } from '../../src/search/scoring.js';
import { before, type Hit, type SearchIndex } from '../../src/search/search-index.js';
import { searchMiniSearch } from '../../src/search/with-minisearch.js';
import { documents, found, TODAY } from './cases.js';
import { analysed, postingsOf } from './documents.js';

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

describe.each(Object.entries(indexes))('search over %s', (_, indexed) => {
  const index = indexed(analysed(documents));

  it.each(found)('finds for %j, %i at most', (question, most, expected) => {
    const hits = index.search(questionTerms(question, TODAY), most);
    expect(hits.map(({ document }) => document)).toEqual(expected);
  });

  it('takes an index without documents', () => {
    expect(indexed([]).search(questionTerms('茶园', TODAY))).toEqual([]);
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
        fc.integer({ min: 1, max: 13 }),
        (made, keys, most) => {
          const all = made.map(({ terms, day }) => ({
            terms: new Map(terms.map(([key, count]) => [key, Math.min(count, 255)])),
            day,
          }));
          const asked = keys.map((key, at) => ({ key, weight: 1 + at / 2 }));
          const expected = naive(all, asked).slice(0, most);
          for (const indexed of Object.values(indexes)) {
            const hits = indexed(all).search(asked, most);
            expect(hits.map(({ document }) => document)).toEqual(expected.map(({ document }) => document));
            hits.forEach(({ score }, at) => expect(score).toBeCloseTo(expected[at]?.score ?? NaN, 9));
          }
        },
      ),
      { numRuns: 100 },
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
