import { expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { isInside } from '../../src/answering/inside.js';
import { county, knowledge } from './county.js';

const figures = buildFigures(knowledge);

it.each([
  ['shangping', 'yunxi', true],
  ['shangping', 'nanping', true],
  ['gu-yan', 'mill', true],
  ['gu-yan', 'yunxi', true],
  ['bay-2', 'bay', true],
  ['yunxi', 'shangping', false],
  ['shangping', 'zhongping', false],
  ['mill', 'zhongping', false],
  ['yunxi', 'yunxi', false],
  ['nobody', 'yunxi', false],
])('%s in %s: %s', (inner, outer, inside) => {
  expect(isInside(inner, outer, figures)).toBe(inside);
});

it('agrees with what a place holds', () => {
  for (const { id: outer } of county.entities)
    for (const { id: inner } of county.entities)
      expect(isInside(inner, outer, figures)).toBe(figures.inside(outer).includes(inner));
});
