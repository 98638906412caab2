import { lazily } from '../../language/lazily.js';
import { withoutQuestionWords } from '../../language/tokens.js';
import { measureOf, type Fact } from './fact.js';

/** How much of a question a fact accounts for, and how much of the fact's measure the question names; 0–1. */
export interface Coverage {
  readonly ofQuestion: number;
  readonly ofMeasure: number;
}

/** How much a character tells, by how few measures hold it. */
export type Telling = (character: string) => number;

/** From the measures of all facts that may be asked for. */
export function tellingIn(facts: readonly Fact[]): Telling {
  const holding = new Map<string, number>();
  for (const fact of facts)
    for (const char of new Set(measureOf(fact))) holding.set(char, (holding.get(char) ?? 0) + 1);
  return (char) => Math.log(1 + (facts.length + 1) / ((holding.get(char) ?? 0) + 0.5));
}

/** A word of which only some characters are held counts so much of them: 白金 is hardly 金. */
const IN_PART = 0.5;

/** Of a question from which names and times have been taken. */
export function coverageOf(question: string, fact: Fact, telling: Telling): Coverage {
  const measure = measureOf(fact);
  const text = withoutQuestionWords(question);
  const alias = fact.variable.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length)[0];
  const held = new Set(measure + fact.unit + (alias ?? ''));
  const sum = (chars: readonly string[]): number => chars.reduce((all, char) => all + telling(char), 0);
  let [covered, whole] = [0, 0];
  for (const word of new Set(wordsOf(text))) {
    const chars = [...word];
    const known = sum(chars.filter((char) => held.has(char)));
    const all = sum(chars);
    whole += all;
    covered += known < all ? known * IN_PART : known;
  }
  const own = [...new Set(measure)];
  return {
    ofQuestion: whole === 0 ? 0 : covered / whole,
    ofMeasure: alias ? 1 : sum(own.filter((char) => text.includes(char))) / Math.max(1e-9, sum(own)),
  };
}

const segmenter = lazily(() => new Intl.Segmenter('zh', { granularity: 'word' }));

const wordsOf = (text: string): string[] =>
  [...segmenter().segment(text)]
    .map(({ segment }) => segment)
    .filter((word) => /^\p{Script=Han}+$/u.test(word));
