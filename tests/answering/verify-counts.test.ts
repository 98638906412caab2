import { describe, expect, it } from 'vitest';
import { countHolds } from '../../src/answering/verify-counts.js';
import { queryOf } from './queries.js';

describe('a count that is said of four', () => {
  it.each([
    ['4个', '上榜的是4个吧', true],
    ['5个', '上榜的是5个吧', false],
    ['5个', '没有5个上榜吧', true],
    ['4个', '没有4个上榜吧', false],
    ['不止3个', '上榜的不止3个吧', true],
    ['不止4个', '上榜的不止4个吧', false],
    ['至少4个', '上榜的至少4个吧', true],
    ['3个', '不是3个吧', true],
  ])('%s: %s', (said, text, holds) => {
    const query = queryOf(`verify rank +yesNo #${said}: ${text}`);
    const [claim] = query.figures;
    expect(claim && countHolds(claim, 4, query)).toBe(holds);
  });
});
