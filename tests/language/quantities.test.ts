import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { formatQuantity, parseQuantity, readQuantities } from '../../src/language/quantities.js';
import { builtInUnits, unitTable } from '../../src/language/units.js';
import type { Hedge, Quantity } from '../../src/model/quantity.js';
import { rowsOf } from './corpus.js';
import { notes, quantityNote } from './notes.js';

const table = unitTable();

describe('figures read', () => {
  it.each(rowsOf('quantities.tsv'))('%s', (text = '', expected) => {
    expect(notes(readQuantities(normalize(text).text, table), quantityNote)).toBe(expected);
  });
});

describe('no figure', () => {
  it.each(rowsOf('no-quantities.tsv'))('%s', (text = '') => {
    expect(notes(readQuantities(normalize(text).text, table), quantityNote)).toBe('-');
  });
});

describe('one figure alone', () => {
  it('is read whole or not at all', () => {
    expect(parseQuantity('近5万人次', table)).toMatchObject({
      value: '5',
      unit: '万人次',
      unitCode: '人次',
      unitMultiplier: 4,
      hedge: 'nearly',
    });
    expect(parseQuantity('4个镇', table)).toMatchObject({ value: '4', unit: '个镇', unitCode: '个' });
    expect(parseQuantity('一个', table)).toMatchObject({ value: '1', unit: '个' });
    expect(parseQuantity('达154亿元', table)).toBeUndefined();
    expect(parseQuantity('154亿元和670亿元', table)).toBeUndefined();
    expect(parseQuantity('稳步增长', table)).toBeUndefined();
    expect(parseQuantity('', table)).toBeUndefined();
  });

  it('takes units that an editor adds', () => {
    const extended = unitTable([{ code: '枝', names: ['枝'], dimension: '枝', factor: '1' }]);
    expect(parseQuantity('3000枝', extended)).toMatchObject({ value: '3000', unitCode: '枝' });
    expect(parseQuantity('3000枝', table)).toBeUndefined();
  });

  it.each(['第69位', '第161名', '第3'])('keeps the rank %s', (printed) => {
    const rank = parseQuantity(printed, table);
    expect(rank?.unitCode).toBe('rank');
    expect(rank && formatQuantity(rank)).toBe(printed);
  });

  it('is the same after printing and reading again', () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        expect(parseQuantity(formatQuantity(quantity), table)).toEqual(quantity);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every built-in unit under each of its names, with every power of ten and hedge. */
function quantities(): fc.Arbitrary<Quantity> {
  const named = builtInUnits.flatMap(({ code, names }) =>
    names.map((name) => ({ code, name: normalize(name).text })),
  );
  const hedges: Hedge[] = ['exact', 'about', 'nearly', 'over', 'atLeast', 'atMost'];
  const powers = [
    ['', 0],
    ['万', 4],
    ['亿', 8],
  ] as const;
  const value = fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([n, places]) => (n / 10 ** places).toFixed(places));
  return fc
    .record({
      unit: fc.constantFrom(...named),
      power: fc.constantFrom(...powers),
      value,
      negative: fc.boolean(),
      hedge: fc.constantFrom(...hedges),
    })
    .filter(({ unit, power }) => power[1] === 0 || !/^[a-z°]/.test(unit.name))
    .map(({ unit, power, value: digits, negative, hedge }) => ({
      value: negative && Number(digits) > 0 ? `-${digits}` : digits,
      unit: power[0] + unit.name,
      unitCode: unit.code,
      unitMultiplier: power[1],
      hedge,
    }))
    .filter(({ unit, value }) => !(unit === '年' && /^(19[5-9]|20[0-4])\d$/.test(value)))
    .filter(({ unit, unitCode }) => table.find(unit.replace(/^[万亿]/, ''))?.code === unitCode);
}
