import { lazily } from '../language/lazily.js';
import { normalize } from '../language/normalize.js';
import { buildNames } from '../language/names.js';
import { tokens } from '../language/tokens.js';
import { PLACES } from '../model/places.js';
import { buildSearch, LARGE, type IndexShelf } from '../search/build.js';
import type { Sentence } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Knowledge } from '../model/knowledge.js';
import type { SearchNames } from '../search/analysis.js';
import type { SearchDocument } from '../search/document.js';
import type { Hit as Found } from '../search/search-index.js';

/** A sentence found for a question. */
export interface Hit {
  readonly sentence: Sentence;
  readonly score: number;
}

/** A sentence made ready: its normal form, and the terms of it and of its headline. */
export interface Reading {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** Sentences of the passages, by their words. */
export interface PassageIndex {
  readonly reading: (sentence: Sentence) => Reading;
  /** The best first; relative times of the text are taken from `today`. */
  search(text: string, today: string): readonly Hit[];
  /** The sentence of a passage that holds a quote. */
  sentenceOf(article: string, passage: string, quote: string): Sentence | undefined;
  readonly sentences: readonly Sentence[];
}

/** Finds sentences by their place among all of the knowledge, the best first. */
export type Find = (text: string, today: string) => readonly Found[];

/** Where to search: in this process unless someone else finds, from an index that may lie on a shelf. */
export interface Finding {
  readonly shelf?: IndexShelf | undefined;
  readonly find?: Find;
}

/** Sentences are chosen among by what else they hold, so that more are looked at than are shown. */
export const MOST_HITS = 200;

/** Search in this process. Indexed with the first search; an archive, which takes longer, at once. */
export function findInProcess(
  knowledge: Knowledge,
  shelf?: IndexShelf,
  sentences = sentencesIn(knowledge),
): Find {
  const index = lazily(() => buildSearch(documentsOf(knowledge, sentences), namesOf(knowledge), shelf));
  if (sentences.length > LARGE) index();
  return (text, today) => index().search(text, today, MOST_HITS);
}

/** Several steps of one answer look for the same words. */
function rememberingLast(find: Find): Find {
  let last: { readonly text: string; readonly today: string; readonly found: readonly Found[] } | undefined;
  return (text, today) => {
    if (last?.text !== text || last.today !== today) last = { text, today, found: find(text, today) };
    return last.found;
  };
}

export function buildPassages(knowledge: Knowledge, { shelf, find: elsewhere }: Finding = {}): PassageIndex {
  const sentences = sentencesIn(knowledge);
  const find = elsewhere ?? rememberingLast(findInProcess(knowledge, shelf, sentences));
  const readings = new Map<Sentence, Reading>();
  const reading = (sentence: Sentence): Reading => {
    const made = readings.get(sentence);
    if (made) return made;
    const { text } = normalize(sentence.text);
    const headline = normalize(knowledge.articles.get(sentence.article)?.headline ?? '').text;
    const read = { text, terms: new Set(tokens(`${text} ${headline}`)) };
    readings.set(sentence, read);
    return read;
  };
  return {
    reading,
    search: (text, today) =>
      find(text, today).flatMap(({ document, score }) => {
        const sentence = sentences[document];
        return sentence ? [{ sentence, score }] : [];
      }),
    sentenceOf: (article, passage, quote) =>
      sentences.find(
        (sentence) =>
          sentence.article === article && sentence.passage === passage && sentence.text.includes(quote),
      ),
    sentences,
  };
}

const sentencesIn = ({ articles }: Knowledge): readonly Sentence[] =>
  [...articles.values()].flatMap(sentencesOf);

/** A sentence as search takes it, with where it stands. */
export interface SentenceDocument extends SearchDocument, Omit<Sentence, 'text'> {}

/** Sentences in the order that they are found by. */
export const documentsOf = (
  knowledge: Knowledge,
  sentences = sentencesIn(knowledge),
): readonly SentenceDocument[] =>
  sentences.map((sentence) => ({ ...sentence, ...documentOf(sentence, knowledge) }));

function documentOf({ text, article: id }: Sentence, { articles, vocabulary }: Knowledge): SearchDocument {
  const article = articles.get(id);
  const place = vocabulary.entities.get(article?.place ?? '')?.name;
  return {
    text: normalize(text).text,
    ...(article ? { headline: normalize(article.headline).text, published: article.published.to } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

/** Indicators by every firm name that they have, and places. */
export const namesOf = ({ vocabulary: { variables, entities } }: Knowledge): SearchNames => ({
  concepts: buildNames(() =>
    [...variables.values()].flatMap(({ id, name, alternateName }) =>
      [name, ...alternateName.filter(({ loose }) => !loose).map((one) => one.name)]
        .filter((one) => one.length > 1)
        .map((one) => ({ name: one, target: id })),
    ),
  ),
  places: buildNames(() =>
    [...entities.values()]
      .filter(({ type }) => PLACES.has(type))
      .flatMap(({ id, name, alternateName }) =>
        [name, ...alternateName.map((one) => one.name)].map((one) => ({ name: one, target: id })),
      ),
  ),
});

const END = /(?<=[。!?;！？；])(?![”’"』」])/u;

const sentencesOf = ({ id, passages }: Article): Sentence[] =>
  passages.flatMap((passage) =>
    passage.text
      .split(END)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ article: id, passage: passage.id, text })),
  );
