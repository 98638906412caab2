import { describe, expect, it } from 'vitest';
import { builtInUnits, unitTable } from '../../src/language/units.js';

const table = unitTable();
const at = (text: string): string | undefined => table.matchAt(text, 0)?.unit.code;

describe('the unit table', () => {
  it('takes the longest name', () => {
    expect(at('个百分点')).toBe('PP');
    expect(at('个月')).toBe('mo');
    expect(at('个镇')).toBe('个');
    expect(at('人次')).toBe('人次');
    expect(at('平方公里')).toBe('km2');
    expect(at('吨标准煤')).toBe('tce');
  });

  it('keeps counters apart and persons together', () => {
    expect(table.find('人次')?.dimension).not.toBe(table.find('人')?.dimension);
    expect(table.find('个')?.dimension).not.toBe(table.find('家')?.dimension);
    expect(table.find('名')?.dimension).toBe(table.find('人')?.dimension);
    expect(table.find('%')?.dimension).not.toBe(table.find('个百分点')?.dimension);
  });

  it('does not take the beginning of a word for a unit', () => {
    for (const text of ['人才', '家庭', '成立', '天猫', '平湖', '位于', 'mum', '次产业'])
      expect(at(text)).toBeUndefined();
  });

  it('makes rates of two units', () => {
    expect(at('元/平方米')).toBe('CNY/m2');
    expect(at('个/日')).toBe('个/d');
    expect(table.find('元/月')?.code).toBe('CNY/mo');
    expect(table.byCode('CNY/m2')?.dimension).toBe('CNY/m2');
    expect(table.byCode('CNY/nothing')).toBeUndefined();
  });

  it('lets an addition replace a unit of the same code', () => {
    const own = unitTable([{ code: 'mu', names: ['亩', '垧'], dimension: 'area', factor: '2000/3' }]);
    expect(own.find('垧')?.code).toBe('mu');
    expect(own.find('亩地')).toBeUndefined();
  });

  it('gives every unit its own code', () => {
    expect(new Set(builtInUnits.map(({ code }) => code)).size).toBe(builtInUnits.length);
  });
});
