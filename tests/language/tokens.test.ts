import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionTokens, readTerm, tokens } from '../../src/language/tokens.js';

const said = (text: string): string[] => tokens(text).map(readTerm);

describe('search terms', () => {
  it('are pairs of Han characters, Latin words and numbers as printed', () => {
    expect(said('平湖市GDP达154.5亿元, Zhapu')).toEqual([
      '平湖',
      '湖市',
      'gdp',
      '达',
      '154.5',
      '亿元',
      'zhapu',
    ]);
    expect(said('36,273人 2024-05')).toEqual(['36,273', '人', '2024', '05']);
    expect(tokens('')).toEqual([]);
    expect(tokens('?!…👍')).toEqual([]);
  });

  it('are spelt in few letters, and back', () => {
    for (const term of tokens('平湖经济数字')) expect(term).toMatch(/^x[0-9a-f]{8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: 2, maxLength: 2 }),
        (codes) => {
          const pair = String.fromCharCode(...codes);
          expect(said(pair)).toEqual([pair]);
        },
      ),
    );
    expect(readTerm('xerox')).toBe('xerox');
  });

  it('of a question leave out its question words', () => {
    expect(questionTokens('智汇谷二期是什么时候完工的?').map(readTerm)).toEqual([
      '智汇',
      '汇谷',
      '谷二',
      '二期',
      '时候',
      '候完',
      '完工',
    ]);
    expect(questionTokens('what is the gdp of zhapu')).toEqual(['gdp', 'zhapu']);
    expect(questionTokens('是什么?')).toEqual([]);
  });
});
