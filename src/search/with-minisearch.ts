import MiniSearch from 'minisearch';
import type { Analysed } from './collect.js';
import { BM25 } from './scoring.js';
import { before, MOST_HITS, type SearchIndex } from './search-index.js';

/** The same search over a MiniSearch index: for knowledge of the size of a town. */
export function searchMiniSearch(analysed: readonly Analysed[]): SearchIndex {
  const index = new MiniSearch<{ readonly id: number; readonly terms: Analysed['terms'] }>({
    fields: ['terms'],
    extractField: (document, field) => document[field as 'id'],
    stringifyField: (terms) => terms as string,
    tokenize: (terms) => spread(terms as unknown as Analysed['terms']),
    processTerm: (term) => term,
  });
  index.addAll(analysed.map(({ terms }, id) => ({ id, terms })));
  const days = Uint32Array.from(analysed, ({ day }) => day);
  return {
    size: analysed.length,
    search(terms, most = MOST_HITS) {
      const weights = new Map(terms.map(({ key, weight }) => [spelt(key), weight]));
      const found = index.search('', {
        tokenize: () => [...weights.keys()],
        boostTerm: (term) => weights.get(term) ?? 0,
        bm25: { k: BM25.k1, b: BM25.b, d: 0 },
        fuzzy: false,
        prefix: false,
      });
      return found
        .map(({ id, score, queryTerms }) => ({
          document: id as number,
          // MiniSearch multiplies by the number of matched terms, which favours chance matches of long questions.
          score: score / Math.max(1, queryTerms.length),
        }))
        .sort((a, b) => before(a, b, days))
        .slice(0, most);
    },
  };
}

const spread = (terms: Analysed['terms']): string[] =>
  [...terms].flatMap(([key, count]) => Array.from({ length: count }, () => spelt(key)));

/** Search trees over few letters are many times faster to make than over thousands of characters. */
const spelt = (key: string): string =>
  key.replace(/[\u3400-\u9fff]/g, (character) => `x${character.charCodeAt(0).toString(16)}`);
