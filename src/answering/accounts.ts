import { normalize } from '../language/normalize.js';
import { questionTokens, tokens } from '../language/tokens.js';
import type { Assertion, Evidence, Sentence } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Figures } from './figures.js';
import { withoutHolidays } from './holidays.js';
import { surfacesOf } from './sentences.js';
import type { World } from './world.js';

/** Characters from which on a word whose every character is held counts as held (代办异地 by 异地代查, 办理). */
const LONG = 3;
const SPELT = 0.75;

/** Share of a word's pairs of characters that the evidence must hold. */
const ENOUGH = 0.6;

/** Whether the evidence of an answer holds a word of the question, by its pairs of characters or letter by letter. */
export function accounts(answer: Assertion, asked: string, { figures }: World): boolean {
  const { evidence } = answer;
  const said = withoutHolidays(asked, answer, figures);
  if (said === '') return true;
  // 一公斤多少钱: a price is for each.
  const word = said.replace(/^一(?=(?:公斤|斤|吨|亩|平方米?|平米?|晚|箱|头|只)$)/, '每');
  const parts = questionTokens(word);
  if (parts.length === 0) return false;
  const held = evidence.map((one) => heldIn(one, figures));
  const spelt =
    word.length >= LONG &&
    !/[a-z]/.test(word) &&
    [...word].filter((char) => held.some(({ chars }) => chars.has(char))).length >= word.length * SPELT;
  const known = parts.filter((part) => held.some(({ terms }) => terms.has(part)));
  return spelt || known.length / parts.length >= ENOUGH;
}

interface Held {
  readonly terms: ReadonlySet<string>;
  readonly chars: ReadonlySet<string>;
}

const heldBy = new WeakMap<Observation | Sentence, Held>();

/** Only what states the figure counts: the rest of its sentence may tell of another (其中渔业产值…). */
function heldIn(evidence: Evidence, figures: Figures): Held {
  const stating = evidence.type === 'sentence' ? evidence.sentence : evidence.observation;
  const known = heldBy.get(stating);
  if (known) return known;
  const texts =
    evidence.type === 'sentence' ? [evidence.sentence.text] : textsOf(evidence.observation, figures);
  const held = {
    terms: new Set(texts.flatMap((text) => tokens(normalize(text).text))),
    chars: new Set(texts.join('')),
  };
  heldBy.set(stating, held);
  return held;
}

function textsOf(observation: Observation, figures: Figures): string[] {
  const { provenance, variableMeasured, observationAbout, note, ranking, value } = observation;
  const variable = figures.variable(variableMeasured);
  return [
    provenance.quote,
    variable?.name ?? '',
    variable?.en ?? '',
    ...(variable?.alternateName.map(({ name }) => name) ?? []),
    ...surfacesOf(observationAbout, figures),
    ...(ranking === undefined ? [] : surfacesOf(ranking, figures)),
    note ?? '',
    observation.obsStatus === 'plan' ? '计划 目标 预期 预计 planned target' : '',
    value.type === 'text' ? value.text : '',
  ];
}
