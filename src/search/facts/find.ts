import { areApart, isOfScope } from './apart.js';
import { isCountedIn } from './counted-in.js';
import { coverageOf, tellingIn, type Coverage, type Telling } from './coverage.js';
import { withoutEntity } from './entity.js';
import type { Fact } from './fact.js';
import { isOfKind } from './kind.js';
import { withoutTime } from './time.js';

/** A fact that a question may ask for. `sure`: so much of either is accounted for that it may be given as the answer. */
export interface FactFound<F extends Fact> {
  readonly fact: F;
  readonly sure: boolean;
  readonly score: number;
}

/** Shares of the question and of the measure from which a fact is the answer, and from which it is worth naming. */
const SURE: Coverage = { ofQuestion: 0.97, ofMeasure: 0.6 };
const NEAR: Coverage = { ofQuestion: 0.6, ofMeasure: 0.5 };

/**
 * Facts whose variable no dictionary holds, by the words of a question in normal form: whom it is about, its time, its scope,
 * its kind and its unit have each to be accounted for before the words of its measure count. The best first.
 */
export function findFacts<F extends Fact>(
  question: string,
  facts: readonly F[],
  today: string,
  telling: Telling = tellingIn(facts),
): readonly FactFound<F>[] {
  const found = facts.flatMap((fact): FactFound<F>[] => {
    const nameless = withoutEntity(question, fact);
    const timeless = nameless === undefined ? undefined : withoutTime(nameless, fact, today);
    if (timeless === undefined || !fits(timeless, fact)) return [];
    const coverage = coverageOf(timeless, fact, telling);
    const score = harmonic(coverage);
    return reaches(coverage, NEAR) ? [{ fact, sure: reaches(coverage, SURE), score }] : [];
  });
  return found.sort((a, b) => b.score - a.score || (a.fact.period.to < b.fact.period.to ? 1 : -1));
}

const fits = (question: string, fact: Fact): boolean =>
  isOfKind(question, fact) &&
  isCountedIn(question, fact) &&
  isOfScope(question, fact) &&
  !areApart(question, fact);

const reaches = (coverage: Coverage, least: Coverage): boolean =>
  coverage.ofQuestion >= least.ofQuestion && coverage.ofMeasure >= least.ofMeasure;

const harmonic = ({ ofQuestion: a, ofMeasure: b }: Coverage): number => (2 * a * b) / Math.max(1e-9, a + b);
