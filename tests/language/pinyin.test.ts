import { describe, expect, it } from 'vitest';
import { syllableOf, toneless } from '../../src/language/pinyin.js';

describe('pinyin without tones', () => {
  it('follows the word', () => {
    expect(toneless('重庆长兴')).toEqual(['chong', 'qing', 'chang', 'xing']);
    expect(toneless('绿')).toEqual(['lv']);
  });

  it('knows characters that the dictionary reads otherwise', () => {
    expect(toneless('新埭')).toEqual(['xin', 'dai']);
    expect(syllableOf('埭')).toBe('dai');
    expect(syllableOf('泖')).toBe('mao');
  });
});
