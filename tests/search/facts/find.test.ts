import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/language/normalize.js';
import { period } from '../../../src/model/period.js';
import { findFacts } from '../../../src/search/facts/find.js';
import type { Fact } from '../../../src/search/facts/fact.js';
import { commonNameEntries } from '../../../src/understanding/common-names.js';
import { lines, type Fact as Line, type Pair } from '../../retrieval/corpora.js';

const plain = (text: string): string => normalize(text).text;
const TODAY = '2025-06-01';

/** The other common names of an indicator, as the vocabulary gives them. */
function namesOf(variable: string): string[] {
  const group = commonNameEntries.find(({ name }) => name === variable)?.target;
  const others = commonNameEntries.filter(({ target }) => target === group).map(({ name }) => name);
  return [variable, ...others.filter((name) => /^\p{Script=Han}{2,}$/u.test(name) && name !== variable)];
}

const factOf = ({ entity, entityAliases, variable, scope, unit, period: iso }: Line): Fact => ({
  entity: [entity, ...entityAliases].map(plain),
  variable: namesOf(variable).map(plain),
  ...(scope === undefined ? {} : { scope: plain(scope) }),
  unit: plain(unit),
  period: period(iso),
});

const pairs = lines<Pair>('look-alikes');
/** Facts of other lines make up the record, so that each character tells as much as it would there. */
const record = pairs.flatMap(({ fact, lookAlike }) => [factOf(fact), factOf(lookAlike)]);

describe('facts by the words of a question', () => {
  it('never gives a look-alike for the fact', () => {
    const confused = pairs.filter(({ question, fact, lookAlike }) => {
      const [own, other] = [factOf(fact), factOf(lookAlike)];
      const [best] = findFacts(
        plain(question),
        [own, other, ...record.filter(({ entity }) => entity[0] !== own.entity[0])],
        TODAY,
      );
      return best !== undefined && best.fact === other;
    });
    expect(confused.map(({ question }) => question)).toEqual([]);
  });

  it('does not answer by a look-alike where the fact is not on record', () => {
    const confused = pairs.filter(({ question, lookAlike }) => {
      const other = factOf(lookAlike);
      return findFacts(
        plain(question),
        [other, ...record.filter(({ entity }) => entity[0] !== other.entity[0])],
        TODAY,
      ).some(({ fact, sure }) => fact === other && sure);
    });
    expect(confused.map(({ question }) => question)).toEqual([]);
  });

  it('finds the fact for a fair part of the questions', () => {
    const found = pairs.filter(({ question, fact, lookAlike }) => {
      const [own, other] = [factOf(fact), factOf(lookAlike)];
      return (
        findFacts(
          plain(question),
          [own, other, ...record.filter(({ entity }) => entity[0] !== own.entity[0])],
          TODAY,
        )[0]?.fact === own
      );
    });
    expect(found.length / pairs.length).toBeGreaterThan(0.3);
  });
});
