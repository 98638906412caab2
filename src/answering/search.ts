import { questionTokens, tokens } from '../language/tokens.js';
import { normalize } from '../language/normalize.js';
import type { Answer, Missing, Sentence } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query, QueryKind } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import type { Figures } from './figures.js';
import { answerMeaning, sameFigures } from './meanings.js';
import { unknown } from './unknown.js';
import { relatedTo } from './related.js';
import type { Reading } from './passages.js';
import type { World } from './world.js';

const MOST = 2;
/** Share of a question's words that a sentence must hold to answer it. */
const ENOUGH = 0.6;
/** Where a number is asked for, all of them. */
const ALL = 0.99;

/** Who, where, what and how, from the sentences of the articles; only where they hold the words of the question. */
export function answerPassage(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const found = sentencesFor(query, world);
  const [entity] = query.entities.value;
  if (isNonEmpty(found)) {
    const [first, ...rest] = found;
    return [
      {
        type: 'assertion',
        statement: { type: 'passages', sentences: found, exact: true },
        evidence: [
          { type: 'sentence', sentence: first },
          ...rest.map((sentence) => ({ type: 'sentence', sentence }) as const),
        ],
        caveats: query.person ? [{ type: 'privatePerson' }] : [],
        related: entity ? relatedTo(entity.id, figures) : [],
      },
    ];
  }
  const printed = query.figures.filter(
    (figure) => figure.role === 'cardinal' && sameFigures(figure, figures).length > 0,
  );
  if (!entity && printed.length > 0) return answerMeaning({ ...query, figures: printed }, world);
  const words = query.unread.map(({ said }) => said);
  return [
    unknown(
      words.length > 0 || !entity
        ? { type: 'words', words, ...(entity ? { entity: entity.id } : {}) }
        : { type: 'facts', entity: entity.id },
      {
        related: entity ? relatedTo(entity.id, figures) : [],
      },
    ),
  ];
}

const MOST_FACTS = 4;
/** Share of the question's words from which a fact in words is taken to be what was asked. */
const LIKE = 0.34;

/**
 * Where the record has not what is asked of an entity, and no number is asked: what it tells of the entity in words, the
 * likest first. A figure is never offered because it looks alike.
 */
export function inWords(answers: readonly Answer[], query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [entity] = query.entities.value;
  const lacking = answers.every(
    (one) => one.type === 'unknown' && one.nearest.length === 0 && isInWords(one.missing, figures),
  );
  if (!lacking || !entity || query.entities.from === 'default' || asksNumber(query)) return answers;
  if (query.kind !== 'passage' && sentencesFor(query, world).length > 0) return answerPassage(query, world);
  const words = wordsOf(query, figures);
  const ranked = [entity.id, ...figures.partsOf(entity.id)]
    .flatMap((id) => figures.about(id))
    .filter(({ value }) => value.type === 'text')
    .map((observation) => ({ observation, likeness: likeness(words, observation, figures) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_FACTS);
  if (words.length === 0 && ranked.length > 0) {
    const own = ranked.map(({ observation }) => observation);
    if (isNonEmpty(own))
      return [
        assertion({ type: 'figures', observations: own }, own, figures, [], relatedTo(entity.id, figures)),
      ];
  }
  const told = ranked.map(({ observation }) => observation);
  const alike = ranked
    .filter(({ likeness: one }) => one >= LIKE && one === ranked[0]?.likeness)
    .map(({ observation }) => observation);
  if (isNonEmpty(alike))
    return [
      assertion({ type: 'figures', observations: alike }, alike, figures, [], relatedTo(entity.id, figures)),
    ];
  return answers.map((one, at) => (at === 0 && one.type === 'unknown' ? { ...one, nearest: told } : one));
}

/** What is missing is no number. */
function isInWords(missing: Missing, figures: Figures): boolean {
  if (missing.type === 'figure')
    return ['property', 'date'].includes(figures.variable(missing.variable)?.statType ?? '');
  return missing.type === 'words' || missing.type === 'facts' || missing.type === 'count';
}

const asksNumber = ({ aspects, kind, unit }: Query): boolean =>
  aspects.includes('count') || unit !== undefined || !IN_WORDS.has(kind);
const IN_WORDS: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'value',
  'passage',
  'overview',
  'planStatus',
  'verify',
]);

/** Share of the words that a fact's own words hold. */
function likeness(words: readonly string[], observation: Observation, figures: Figures): number {
  const held = termsOf(observation, figures);
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
}

const terms = new WeakMap<Observation, ReadonlySet<string>>();

/** Terms of a fact, its indicator's names and its quote. */
function termsOf(observation: Observation, figures: Figures): ReadonlySet<string> {
  const known = terms.get(observation);
  if (known) return known;
  const { variableMeasured, value, provenance } = observation;
  const variable = figures.variable(variableMeasured);
  const own = [
    variable?.name,
    ...(variable?.alternateName.map(({ name }) => name) ?? []),
    value.type === 'text' ? value.text : '',
    provenance.quote,
  ];
  const made = new Set(tokens(normalize(own.join(' ')).text));
  terms.set(observation, made);
  return made;
}

/** Sentences that speak of the entity and hold enough of the other words; a number is not asked of them. */
export function sentencesFor(query: Query, world: World): readonly Sentence[] {
  const known = found.get(query);
  if (known) return known;
  const sentences = searchFor(query, world);
  found.set(query, sentences);
  return sentences;
}

/** Several steps of one answer look for the same question's sentences. */
const found = new WeakMap<Query, readonly Sentence[]>();

function searchFor(query: Query, world: World): readonly Sentence[] {
  const { figures, passages } = world;
  const words = wordsOf(query, figures);
  if (words.length === 0) return [];
  const enough = asksFor(query, figures) ? ALL : ENOUGH;
  const names = query.entities.value.map(({ id }) => surfacesOf(id, figures));
  const fitting = passages
    .search(query.text)
    .map(({ sentence, score }) => ({ sentence, score, covered: coverage(words, passages.reading(sentence)) }))
    .filter(
      ({ sentence, covered }) =>
        covered >= enough && names.every((own) => own.some((name) => speaksOf(sentence, name, world))),
    )
    .filter(({ sentence }) => !(query.aspects.includes('count') && !/\d/.test(sentence.text)));
  const best = Math.max(0, ...fitting.map(({ covered }) => covered));
  return fitting
    .filter(({ covered }) => covered === best)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ sentence }) => sentence);
}

/** Whether a number is wanted: then a sentence that is only like the question may not offer one. */
const asksFor = ({ aspects, unit, variables }: Query, figures: Figures): boolean =>
  aspects.includes('count') ||
  unit !== undefined ||
  variables.value.some(({ ids }) =>
    ids.some((id) => !['property', 'date', undefined].includes(figures.variable(id)?.statType)),
  );

/** The pairs of characters that are left when names and question words are taken out. */
function wordsOf(query: Query, figures: Figures): string[] {
  let { text } = query;
  for (const { said, id } of query.entities.value)
    for (const name of [said, ...surfacesOf(id, figures)])
      if (name.length > 1) text = text.replaceAll(name, ' ');
  return [...new Set(questionTokens(text))];
}

const coverage = (words: readonly string[], { terms }: Reading): number =>
  words.length === 0 ? 0 : words.filter((word) => terms.has(word)).length / words.length;

export function surfacesOf(id: string, figures: Figures): string[] {
  const entity = figures.entity(id) ?? figures.ranking(id);
  return entity
    ? [entity.name, ...entity.alternateName.map(({ name }) => name)].map((name) => normalize(name).text)
    : [];
}

/** Names the entity, or stands in an article about the place. */
const speaksOf = (sentence: Sentence, name: string, { figures, passages }: World): boolean => {
  const place = figures.knowledge.articles.get(sentence.article)?.place;
  return (
    passages.reading(sentence).text.includes(name) ||
    (place !== undefined && surfacesOf(place, figures).includes(name))
  );
};
