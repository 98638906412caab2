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

const corpora = ['look-alikes', 'look-alikes-report'] as const;

/** A pair, with the facts of all others beside it so that each character tells as much as it would on record. */
interface Case {
  readonly question: string;
  readonly own: Fact;
  readonly other: Fact;
  readonly beside: readonly Fact[];
}

const casesOf = (corpus: string): Case[] => {
  const pairs = lines<Pair>(corpus).map(({ question, fact, lookAlike }) => ({
    question: plain(question),
    own: factOf(fact),
    other: factOf(lookAlike),
  }));
  const record = pairs.flatMap(({ own, other }) => [own, other]);
  return pairs.map((pair) => ({
    ...pair,
    beside: record.filter(
      ({ entity }) => entity[0] !== pair.own.entity[0] && entity[0] !== pair.other.entity[0],
    ),
  }));
};

describe.each(corpora)('facts by the words of a question: %s', (corpus) => {
  const cases = casesOf(corpus);
  const best = ({ question, own, other, beside }: Case) =>
    findFacts(question, [own, other, ...beside], TODAY)[0];

  it('never gives a look-alike for the fact', () => {
    const confused = cases.filter((one) => best(one)?.fact === one.other);
    expect(confused.map(({ question }) => question)).toEqual([]);
  });

  it('does not answer by a look-alike where the fact is not on record', () => {
    const confused = cases.filter(({ question, other, beside }) =>
      findFacts(question, [other, ...beside], TODAY).some(({ fact, sure }) => fact === other && sure),
    );
    expect(confused.map(({ question }) => question)).toEqual([]);
  });

  it('finds the fact for a fair part of the questions', () => {
    const found = cases.filter((one) => best(one)?.fact === one.own);
    expect(found.length / cases.length).toBeGreaterThan(0.3);
  });
});
