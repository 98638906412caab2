import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/intake/proposal.js';
import { apartAtSeam } from '../../src/intake/seams.js';

const fact = (quote: string, printed: string): Proposal => ({ quote, printed }) as Proposal;
const text = '全县投资8.6亿元，其中技改投资12.9亿元，增长3.3%。';
const seam = text.indexOf('12.9');
const paragraph = { text, lines: [3, 7] as const, pieces: 2, doubtFrom: seam };
const quotes = (facts: readonly Proposal[]): string[] =>
  apartAtSeam(paragraph, facts).map(({ text: said, facts: own }) =>
    [said, ...own.map(({ quote }) => quote)].join('|'),
  );

describe('a passage with a doubtful joint', () => {
  it('is two, each with what it states', () => {
    const facts = [
      fact('全县投资8.6亿元', '8.6亿元'),
      fact('其中技改投资12.9亿元', '12.9亿元'),
      fact('增长3.3%', '3.3%'),
    ];
    expect(quotes(facts)).toEqual([
      '全县投资8.6亿元，其中技改投资……|全县投资8.6亿元',
      '……12.9亿元，增长3.3%。|12.9亿元|增长3.3%',
    ]);
  });

  it('is one where the joint is amid a figure, or sure', () => {
    const across = fact('全县投资8.6亿元，其中技改投资12.9亿元', '投资12.9亿元');
    expect(quotes([across])).toEqual([`${text}|${across.quote}`]);
    const sure = { text, lines: [3, 7] as const, pieces: 2 };
    expect(apartAtSeam(sure, [])).toEqual([{ text, facts: [] }]);
  });
});
