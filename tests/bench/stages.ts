import MiniSearch from 'minisearch';
import { answer } from '../../src/answering/answer.js';
import { buildFigures } from '../../src/answering/figures.js';
import { buildPassages } from '../../src/answering/passages.js';
import { createAssistant } from '../../src/assistant.js';
import { tokens } from '../../src/language/tokens.js';
import type { Sentence } from '../../src/model/answer.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Question } from '../../src/model/question.js';
import { createRenderer } from '../../src/rendering/render.js';
import { buildLexicon } from '../../src/understanding/lexicon.js';
import { understand } from '../../src/understanding/understand.js';
import { timed } from './measure.js';

export type Stage = 'understand' | 'answer' | 'render';

/** The same question, put to a bare search over the same passages, to the whole assistant, and to its stages. */
export interface Stopwatch {
  /** Microseconds, here and below. */
  readonly search: (question: Question) => number;
  readonly whole: (question: Question) => number;
  readonly stages: (question: Question) => Readonly<Record<Stage, number>>;
}

export function createStopwatch(knowledge: Knowledge): Stopwatch {
  const passages = buildPassages(knowledge);
  const search = bareSearch(knowledge, passages.sentences);
  const assistant = createAssistant(knowledge);
  const lexicon = buildLexicon(knowledge.vocabulary);
  const figures = buildFigures(knowledge);
  const render = createRenderer(knowledge);
  return {
    search: ({ text }) => timed(() => search(text)).micros,
    whole: (question) => timed(() => assistant.answer(question)).micros,
    stages(question) {
      const { today, previous } = question;
      const understood = timed(() => understand(question, lexicon, knowledge.defaultPlace));
      const { queries, lang } = understood.result;
      const answered = timed(() => answer(queries, { figures, passages, today, previous }));
      const rendered = timed(() => render(answered.result, queries, lang));
      return { understand: understood.micros, answer: answered.micros, render: rendered.micros };
    },
  };
}

/** MiniSearch over the same sentences and headlines, with nothing around it but the tokeniser that Han text needs. */
function bareSearch({ articles }: Knowledge, sentences: readonly Sentence[]): (text: string) => unknown {
  const index = new MiniSearch<{ id: number; text: string; headline: string }>({
    fields: ['text', 'headline'],
    tokenize: tokens,
  });
  index.addAll(
    sentences.map(({ text, article }, id) => ({ id, text, headline: articles.get(article)?.headline ?? '' })),
  );
  return (text) => index.search(text);
}
