import { describe, expect, it } from 'vitest';
import { answersTo } from './asking.js';

const holdsOf = (asked: string): boolean | undefined => {
  const [first] = answersTo(asked).answers;
  return first?.type === 'assertion' && first.statement.type === 'members'
    ? first.statement.holds
    : undefined;
};

describe('how many are said to be within a bound', () => {
  it.each([
    ['有两个镇进前60吧', true],
    ['有三个镇进前60吧', false],
    ['不止一个镇进前60吧', true],
    ['三个镇都进前60了吧', false],
    ['两个镇都进前60了吧', true],
    ['上榜的都进前60了吧', false],
    ['哪几个镇进前60', undefined],
  ])('%s', (text, holds) => {
    expect(holdsOf(`list rank towns-2025 yunxi +yesNo #前60: ${text}`)).toBe(holds);
  });
});
