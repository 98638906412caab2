import { describe, expect, it } from 'vitest';
import { findPerson, withoutPerson } from '../../src/understanding/persons.js';

describe('someone private', () => {
  it.each([
    ['老张', ''],
    ['小李家', ''],
    ['那个王阿姨', ''],
    ['陈先生的店', '的店'],
    ['隔壁老王头', '隔壁'],
    ['问老周家里', '问'],
  ])('%s', (said, rest) => {
    expect(findPerson(said)).toBe(true);
    expect(withoutPerson(said)).toBe(rest);
  });

  it.each(['老板', '大陈', '小区', '老街', '张江', '先生', '阿姨', '王府井', '林越', '老百姓', ''])(
    'not %j',
    (said) => {
      expect(findPerson(said)).toBe(false);
      expect(withoutPerson(said)).toBe(said);
    },
  );
});
