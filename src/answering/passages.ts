import MiniSearch from 'minisearch';
import { lazily } from '../language/lazily.js';
import { normalize } from '../language/normalize.js';
import { questionTokens, tokens } from '../language/tokens.js';
import type { Sentence } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Knowledge } from '../model/knowledge.js';

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
  search(text: string): readonly Hit[];
  /** The sentence of a passage that holds a quote. */
  sentenceOf(article: string, passage: string, quote: string): Sentence | undefined;
  readonly sentences: readonly Sentence[];
}

interface Document {
  readonly id: number;
  readonly text: string;
  readonly headline: string;
}

/** Indexed with the first search. */
export function buildPassages(knowledge: Knowledge): PassageIndex {
  const sentences = [...knowledge.articles.values()].flatMap(sentencesOf);
  const index = lazily(() => indexed(sentences, knowledge));
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
    search: (text) =>
      index()
        .search(text)
        .flatMap(({ id, score, queryTerms }) => {
          const sentence = sentences[id as number];
          // MiniSearch multiplies by the number of matched terms, which favours long questions' chance matches.
          return sentence ? [{ sentence, score: score / Math.max(1, queryTerms.length) }] : [];
        }),
    sentenceOf: (article, passage, quote) =>
      sentences.find(
        (sentence) =>
          sentence.article === article && sentence.passage === passage && sentence.text.includes(quote),
      ),
    sentences,
  };
}

function indexed(sentences: readonly Sentence[], { articles }: Knowledge): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ['text', 'headline'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: questionTokens, boost: { headline: 0.3 }, fuzzy: false, prefix: false },
  });
  index.addAll(
    sentences.map(({ text, article }, id) => ({ id, text, headline: articles.get(article)?.headline ?? '' })),
  );
  return index;
}

const END = /(?<=[。!?;！？；])(?![”’"』」])/u;

const sentencesOf = ({ id, passages }: Article): Sentence[] =>
  passages.flatMap((passage) =>
    passage.text
      .split(END)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ article: id, passage: passage.id, text })),
  );
