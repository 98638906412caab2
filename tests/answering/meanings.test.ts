import { describe, expect, it } from 'vitest';
import { sameFigures } from '../../src/answering/meanings.js';
import { buildFigures } from '../../src/answering/figures.js';
import { knowledge } from './county.js';
import { quantityIn } from './queries.js';

const figures = buildFigures(knowledge);
const [sample] = knowledge.observations;
if (!sample) throw new RangeError('the county has no observations');

describe('the same figure', () => {
  it.each([
    ['50.64亿元', '50.64亿元', true],
    ['506400万元', '50.64亿元', true],
    ['50.64亿', '50.64亿元', true],
    ['50.64', '50.64亿元', true],
    ['120万人次', '近120万人次', true],
    ['6%', '同比下降6%', true],
    ['3277个', '3277家', true],
    ['50.64万元', '50.64亿元', false],
    ['50.65亿元', '50.64亿元', false],
    ['506.4亿元', '50.64亿元', false],
    ['3277人', '3277家', false],
    ['155%', '155根', false],
    ['5亿元', '5.03亿元', false],
  ])('%s and %s: %s', (said, own, same) => {
    const observation = {
      ...sample,
      value: { type: 'quantity', quantity: quantityIn(own), printed: own },
    } as const;
    const only = { ...figures, knowledge: { ...figures.knowledge, observations: [observation] } };
    const stated = { quantity: quantityIn(said), role: 'cardinal', said, start: 0 } as const;
    expect(sameFigures(stated, only).length === 1).toBe(same);
  });
});
