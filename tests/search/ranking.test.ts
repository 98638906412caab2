import { describe, expect, it } from 'vitest';
import { createRanking, type TermPostings } from '../../src/search/ranking.js';

/** Documents 0 to 99; every tenth holds the rare term, all hold the frequent one, the later the more often. */
const lengths = Uint32Array.from({ length: 100 }, () => 10);
const days = new Uint32Array(100);
const all = Array.from({ length: 100 }, (_, document) => document);

function term(weight: number, documents: readonly number[], count: (document: number) => number = () => 1) {
  let reads = 0;
  const postings: TermPostings = {
    weight,
    holding: documents.length,
    read: () => {
      reads++;
      return { documents: Uint32Array.from(documents), counts: Uint8Array.from(documents, count) };
    },
  };
  return { postings, reads: () => reads };
}

describe('a ranking', () => {
  it('adds what a frequent term tells of those that a rare one has named', () => {
    const rare = term(
      1,
      all.filter((document) => document % 10 === 0),
    );
    const frequent = term(0.5, all, (document) => Math.min(255, document + 1));
    const rank = createRanking({ lengths, days });
    const hits = rank([frequent.postings, rare.postings], 3);
    expect(hits.map(({ document }) => document)).toEqual([90, 80, 70]);
    expect(rare.reads() + frequent.reads()).toBe(2);
  });

  it('finds those that only the last terms hold, where they outweigh the first', () => {
    const first = term(1, [1]);
    const others = Array.from({ length: 5 }, () => term(0.9, [2]));
    const rank = createRanking({ lengths, days });
    const terms = [first, ...others].map(({ postings }) => postings);
    expect(rank(terms, 1).map(({ document }) => document)).toEqual([2]);
    // What was added for one question is gone with the next.
    expect(rank([first.postings], 5)).toHaveLength(1);
  });
});
