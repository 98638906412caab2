import { describe, expect, it } from 'vitest';
import { telling, type Judged } from '../../src/answering/telling-figure.js';
import { knowledge } from './county.js';

const [sample] = knowledge.observations;
const judged = (to: string, holds: Judged['holds'], how: Judged['how'] = 'equal'): Judged => {
  if (!sample) throw new RangeError('no observation');
  return {
    observation: { ...sample, observationDate: { ...sample.observationDate, to } },
    holds,
    how,
    comparable: true,
  };
};

describe('of several figures', () => {
  it('one that bears the claim out tells, however old', () => {
    const old = judged('2023-12-31', true);
    expect(telling([old, judged('2024-12-31', false)])).toBe(old);
  });

  it('the latest tells whether it is under so much', () => {
    const now = judged('2024-12-31', false, 'under');
    expect(telling([judged('2023-12-31', true, 'under'), now])).toBe(now);
  });

  it('the latest tells where none bears it out', () => {
    const now = judged('2024-12-31', false);
    expect(telling([now, judged('2023-12-31', false)])).toBe(now);
  });
});
