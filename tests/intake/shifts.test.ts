import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/intake/segments.js';
import { shiftIn } from '../../src/intake/shifts.js';
import { leadsToLevel } from '../../src/intake/turns.js';
import { readQuantities } from '../../src/language/quantities.js';
import { unitTable } from '../../src/language/units.js';

const shift = (text: string) =>
  shiftIn(text, { start: 0, end: text.length }, readQuantities(text, unitTable()));

it.each([
  ['企业由100家增加到150家', ['100家'], ['150家']],
  ['排名从第97位跃升至第88位', ['第97位'], ['第88位']],
  ['结构由3.1:52.4:44.5调整为2.8:51:46.2', ['3.1', '52.4', '44.5'], ['2.8', '51', '46.2']],
  ['里程从36公里到如今的128公里', ['36公里'], ['128公里']],
])('%s', (text, former, present) => {
  const found = shift(text);
  expect(found?.former.map((one) => one.text.trim())).toEqual(former);
  expect(found?.present.map((one) => one.text.trim())).toEqual(present);
});

it.each([
  '由财政补贴3.2亿元',
  '自由贸易试验区企业120家增加到150家',
  '从业人员2.1万人增加到3万人',
  '从100家增加到3.2亿元',
  '增加到150家',
])('no shift: %s', (text) => {
  expect(shift(text)).toBeUndefined();
});

it.each([
  ['降至', true],
  ['稳定在', true],
  ['调整为', true],
  ['下降', false],
  ['达到', false],
])('what follows %s is a level: %s', (before, expected) => {
  expect(leadsToLevel(before)).toBe(expected);
});

it('what was and what is are of one clause in spite of a comma', () => {
  const clauses = (text: string) => sentencesOf(text)[0]?.parts[0]?.clauses.length;
  expect(clauses('由去年的12万件,增加到15.6万件')).toBe(1);
  expect(clauses('由财政补贴3.2亿元,增长5%')).toBe(2);
  expect(clauses('由12万件增加到15万件,提高到第3位')).toBe(2);
});
