import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/answering/claims.js';
import { buildFigures } from '../../src/answering/figures.js';
import { readQuantities } from '../../src/language/quantities.js';
import { unitTable } from '../../src/language/units.js';
import type { Observation } from '../../src/model/observation.js';
import { knowledge } from './county.js';
import { quantityIn, queryOf, rows } from './queries.js';

const figures = buildFigures(knowledge);
const [sample] = knowledge.observations;

describe('a claim about a printed figure', () => {
  it.each(rows('claims.tsv'))('%s: %s', (printed = '', text = '', aspects = '', how, holds) => {
    const judged = verdictOn(printed, text, aspects.split(' '));
    expect(judged.how).toBe(how);
    expect(judged.comparable ? String(judged.holds) : '-').toBe(holds);
  });
});

/** Such as one asks whether it is reached: 50, 3200, 90000. */
const round = fc
  .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, zeros]) => digits * 10 ** zeros);

describe('an exact figure', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 6 });

  it('reaches a round figure that is not more than it', () => {
    fc.assert(
      fc.property(amount, round, (own, claimed) => {
        expect(verdictOn(`${own}家`, `有${claimed}家没有`, ['yesNo']).holds).toBe(own >= claimed);
        expect(verdictOn(`${own}家`, `不到${claimed}家吧`, ['claim']).holds).toBe(own < claimed);
      }),
    );
  });

  it('is itself and no other', () => {
    fc.assert(
      fc.property(amount, amount, (own, claimed) => {
        expect(verdictOn(`${own}家`, `是${claimed}家吧`, ['claim']).holds).toBe(own === claimed);
      }),
    );
  });
});

describe('a hedge is kept', () => {
  it('of what is nearly or about so much, never that it is that much', () => {
    fc.assert(
      fc.property(fc.constantFrom('近', '约'), fc.integer({ min: 10, max: 10 ** 6 }), (hedge, n) => {
        expect(verdictOn(`${hedge}${n}人`, `有${n}人没有`, ['yesNo']).holds).not.toBe(true);
        expect(verdictOn(`${hedge}${n}人`, `是${n}人吧`, ['claim']).holds).not.toBe(true);
      }),
    );
  });

  it('of what is over so much, never that it is less', () => {
    fc.assert(
      fc.property(fc.constantFrom('超', '逾'), round, (hedge, n) => {
        expect(verdictOn(`${hedge}${n}人`, `有${n}人没有`, ['yesNo']).holds).toBe(true);
        expect(verdictOn(`${hedge}${n}人`, `不到${n}人吧`, ['claim']).holds).toBe(false);
      }),
    );
  });
});

function verdictOn(printed: string, text: string, aspects: readonly string[]): ReturnType<typeof judge> {
  const [claim] = readQuantities(text, unitTable());
  if (!claim || !sample) throw new RangeError(`no figure in ${text}`);
  const observation: Observation = {
    ...sample,
    value: { type: 'quantity', quantity: quantityIn(printed), printed },
  };
  const query = queryOf(`verify ${aspects.map((one) => `+${one}`).join(' ')}: ${text}`);
  return judge({ ...claim, said: claim.text }, observation, query, figures);
}
