import { describe, expect, it } from 'vitest';
import { joinScore } from '../../src/intake/joins.js';

describe('how likely one piece continues another', () => {
  const page = '进出口额增长。出口和进口都增长。一般贸易进出\n\n口1149亿元\n\n规上';

  it('is told by what stands elsewhere on the page', () => {
    expect(joinScore('一般贸易进出', '口1149亿元', page, [])).toBeGreaterThan(
      joinScore('规上', '口1149亿元', page, []),
    );
  });

  it('is told by known names', () => {
    expect(joinScore('规上', '工业总产值', page, [])).toBe(0);
    expect(joinScore('规上', '工业总产值', page, ['规上工业总产值'])).toBeGreaterThan(0);
  });

  it('is not told by the cut itself', () => {
    expect(joinScore('甲乙', '丙丁', '甲乙\n\n丙丁', [])).toBe(0);
  });
});
