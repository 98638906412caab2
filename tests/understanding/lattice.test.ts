import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestPath, type Edge } from '../../src/understanding/lattice.js';

/** `石桥镇` as an edge of the text, wherever it first stands. */
const word = (text: string, said: string, cost = 4): Edge & { said: string } => {
  const start = text.indexOf(said);
  return { said, start, end: start + said.length, cost };
};
const read = (text: string, ...words: readonly (string | readonly [string, number])[]): string =>
  cheapestPath(
    text,
    words.map((one) => (typeof one === 'string' ? word(text, one) : word(text, ...one))),
  )
    .map(({ said }) => said)
    .join(' ');

describe('the cheapest way through a text', () => {
  it('takes few long words before many short ones', () => {
    expect(read('全国百强县', '全国', '百强', '县', '百强县', '全国百强县')).toBe('全国百强县');
    expect(read('石桥镇排名', '石桥', '镇', '石桥镇', '排', '名', '排名')).toBe('石桥镇 排名');
  });

  it('leaves as little unread as possible, even where the first word is then the shorter', () => {
    expect(read('青禾县里程', '青禾', '青禾县', '县里程')).toBe('青禾 县里程');
  });

  it('takes of equal ways the one whose first word is longest', () => {
    expect(read('高新区', '高', '新区', '高新', '区')).toBe('高新 区');
    expect(read('高新区', '高新', '区', '高', '新区')).toBe('高新 区');
  });

  it('takes the cheaper of two readings of a stretch, whichever comes first', () => {
    const [dear, cheap] = [
      { start: 0, end: 2, cost: 4.6, as: 'cue' },
      { start: 0, end: 2, cost: 4, as: 'name' },
    ];
    for (const edges of [
      [dear, cheap],
      [cheap, dear],
    ])
      expect(cheapestPath('排名', edges).map(({ as }) => as)).toEqual(['name']);
  });

  it('reads anything rather than leave a Han character unread', () => {
    expect(read('镇', ['镇', 9])).toBe('镇');
    expect(read('街道', ['街道', 19])).toBe('街道');
  });

  it('passes over a Latin word as a whole', () => {
    expect(read('gdpx', 'gdp')).toBe('');
    expect(read('gdp x', 'gdp')).toBe('gdp');
  });

  it('loses nothing by passing over blanks and signs', () => {
    expect(read('柳溪 、石桥', '柳溪', '石桥', [' ', 1], ['、', 1])).toBe('柳溪 石桥');
  });

  it('has nothing to say of nothing', () => {
    expect(cheapestPath('', [])).toEqual([]);
    expect(cheapestPath('柳溪', [])).toEqual([]);
  });
});

describe('any text and any edges', () => {
  it('gives edges it was given, in order and side by side', () => {
    fc.assert(
      fc.property(lattices(), ({ text, edges }) => {
        let last = 0;
        for (const edge of cheapestPath(text, edges)) {
          expect(edges).toContain(edge);
          expect(edge.start).toBeGreaterThanOrEqual(last);
          last = edge.end;
        }
      }),
    );
  });

  it('is as cheap as the cheapest of all choices', () => {
    fc.assert(
      fc.property(lattices(), ({ text, tokens, edges }) => {
        const least = Math.min(...choices(edges).map((chosen) => costOf(tokens, chosen)));
        expect(costOf(tokens, cheapestPath(text, edges))).toBeCloseTo(least, 6);
      }),
      { numRuns: 300 },
    );
  });
});

interface Token extends Edge {
  readonly said: string;
}

/** Texts of Han characters, Latin words and blanks, with edges from token to token. */
function lattices(): fc.Arbitrary<{ text: string; tokens: Token[]; edges: Edge[] }> {
  const piece = fc.constantFrom('柳', '溪', '镇', ' gdp ', ' 2024 ', ' ', '、');
  return fc.array(piece, { maxLength: 8 }).chain((pieces) => {
    const tokens = pieces.map((said, at): Token => {
      const start = pieces.slice(0, at).join('').length;
      return { said, start, end: start + said.length, cost: priceOf(said) };
    });
    const place = fc.nat({ max: Math.max(0, pieces.length - 1) });
    const edge = fc.tuple(place, place, fc.integer({ min: 1, max: 24 })).map(([a, b, cost]) => ({
      start: tokens[Math.min(a, b)]?.start ?? 0,
      end: tokens[Math.max(a, b)]?.end ?? 0,
      cost,
    }));
    return fc.record({
      text: fc.constant(pieces.join('')),
      tokens: fc.constant(tokens),
      edges: pieces.length === 0 ? fc.constant([]) : fc.array(edge, { maxLength: 7 }),
    });
  });
}

/** What it costs to leave a token unread. */
const priceOf = (said: string): number => (/\w/.test(said) ? 12 : /\p{Script=Han}/u.test(said) ? 10 : 0);

/** Every set of edges that do not overlap. */
const choices = ([first, ...rest]: readonly Edge[]): Edge[][] =>
  first === undefined
    ? [[]]
    : choices(rest).flatMap((chosen) =>
        chosen.every(({ start, end }) => end <= first.start || first.end <= start)
          ? [chosen, [first, ...chosen]]
          : [chosen],
      );

const costOf = (tokens: readonly Token[], chosen: readonly Edge[]): number =>
  [
    ...chosen,
    ...tokens.filter(({ start, end }) => !chosen.some((edge) => edge.start <= start && end <= edge.end)),
  ].reduce((sum, { cost }) => sum + cost, 0);
