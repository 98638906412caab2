import MiniSearch from 'minisearch';
import { questionTokens, tokens } from '../language/tokens.js';
import type { Sentence } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Knowledge } from '../model/knowledge.js';

/** A sentence found for a question. */
export interface Hit {
  readonly sentence: Sentence;
  readonly score: number;
}

/** Sentences of the passages, by their words. */
export interface PassageIndex {
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

export function buildPassages(knowledge: Knowledge): PassageIndex {
  const sentences = [...knowledge.articles.values()].flatMap(sentencesOf);
  const index = new MiniSearch<Document>({
    fields: ['text', 'headline'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: questionTokens, boost: { headline: 0.3 }, fuzzy: false, prefix: false },
  });
  index.addAll(
    sentences.map(({ text, article }, id) => ({
      id,
      text,
      headline: knowledge.articles.get(article)?.headline ?? '',
    })),
  );
  return {
    search: (text) =>
      index.search(text).flatMap(({ id, score, queryTerms }) => {
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

const END = /(?<=[。!?;！？；])(?![”’"』」])/u;

const sentencesOf = ({ id, passages }: Article): Sentence[] =>
  passages.flatMap((passage) =>
    passage.text
      .split(END)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ article: id, passage: passage.id, text })),
  );
