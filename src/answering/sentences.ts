import { normalize } from '../language/normalize.js';
import { questionTokens } from '../language/tokens.js';
import type { Sentence } from '../model/answer.js';
import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { holdsUnread } from './held-words.js';
import type { Reading } from './passages.js';
import type { World } from './world.js';

const MOST = 2;
/** Share of a question's words that a sentence must hold to answer it. */
const ENOUGH = 0.6;
/** Where a number is asked for, all of them. */
const ALL = 0.99;

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
  const wantsNumber = asksFor(query, figures);
  const enough = wantsNumber ? ALL : ENOUGH;
  const names = query.entities.value.map(({ id }) => surfacesOf(id, figures));
  const tellable = !wantsNumber && namesWhom(query);
  const fitting = passages
    .search(query.text, world.today)
    .map(({ sentence, score }) => ({ sentence, score, covered: coverage(words, passages.reading(sentence)) }))
    .filter(
      ({ sentence, covered }) =>
        (covered >= enough || (tellable && isTold(query, sentence, world))) &&
        names.every((own) => own.some((name) => speaksOf(sentence, name, world))),
    )
    .filter(({ sentence }) => !(query.aspects.includes('count') && !/\d/.test(sentence.text)));
  const best = Math.max(0, ...fitting.map(({ covered }) => covered));
  return fitting
    .filter(({ covered }) => covered === best)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ sentence }) => sentence);
}

/** A longer word that no recogniser knows is a name. */
const SHORT = 3;

const namesWhom = ({ entities, unread }: Query): boolean =>
  entities.value.length > 0 ? entities.from === 'question' : unread.some(({ said }) => said.length > SHORT);

/** 柳溪搞什么产业: of whom it names, every word that is not known stands in the sentence. */
function isTold(query: Query, sentence: Sentence, { passages }: World): boolean {
  const { text } = passages.reading(sentence);
  // 出口能算出来吗: a bare word of a sentence of figures says not which of them.
  const isOfFigures = query.aspects.includes('yesNo') && /\d/.test(text);
  if (isOfFigures && query.unread.every(({ said }) => said.length < SHORT)) return false;
  return holdsUnread(query, text) === true;
}

/** Ends as the name of an indicator does, whether or not the record knows it: 销售额, 净利润. */
const AMOUNT = /(?<!名)(?:额|总值|产值|增加值|[产销总客流]量|收入|利润|营收|人数|[比增速利效]率)$/;

/** Whether a number is wanted: then a sentence that is only like the question may not offer one. */
export const asksFor = ({ aspects, unit, variables, unread }: Query, figures: Figures): boolean =>
  aspects.includes('count') ||
  unit !== undefined ||
  unread.some(({ said }) => AMOUNT.test(said)) ||
  (!aspects.includes('when') &&
    variables.value.some(({ ids }) =>
      ids.some((id) => !['property', 'date', undefined].includes(figures.variable(id)?.statType)),
    ));

/** The pairs of characters that are left when names and question words are taken out. */
export function wordsOf(query: Query, figures: Figures): string[] {
  let { text } = query;
  const named = [...query.entities.value, ...query.rankings.value.map((id) => ({ said: '', id }))];
  for (const { said, id } of named)
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
export const speaksOf = (sentence: Sentence, name: string, { figures, passages }: World): boolean => {
  const place = figures.knowledge.articles.get(sentence.article)?.place;
  return (
    passages.reading(sentence).text.includes(name) ||
    (place !== undefined && surfacesOf(place, figures).includes(name))
  );
};
