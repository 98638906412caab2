import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { splitClauses } from '../../src/understanding/clauses.js';
import { rows } from './corpus.js';

const split = (text: string): string[] => splitClauses(normalize(text).text);

describe('clauses of a message', () => {
  it.each(rows('clauses.tsv'))('%s', (text = '', expected) => {
    expect(split(text).join(' | ')).toBe(expected);
  });

  it('end with the line', () => {
    expect(split('柳溪排第几\n石桥呢\r\n青禾呢')).toEqual(['柳溪排第几', '石桥呢', '青禾呢']);
  });

  it('are none of nothing but signs', () => {
    for (const text of ['', '   ', '。', '?!,;', '\n\n']) expect(split(text)).toEqual([]);
  });

  it('are not without end', () => {
    const many = splitClauses('排第几。'.repeat(1000));
    expect(many.length).toBeGreaterThan(5);
    expect(many.length).toBeLessThan(50);
  });
});
