import { answer } from './answering/answer.js';
import { buildFigures } from './answering/figures.js';
import { buildPassages } from './answering/passages.js';
import type { World } from './answering/world.js';
import type { Answers, Evidence } from './model/answer.js';
import type { Knowledge } from './model/knowledge.js';
import type { Assistant, Question, TraceStep } from './model/question.js';
import type { Context } from './model/context.js';
import { createRenderer } from './rendering/render.js';
import { buildLexicon } from './understanding/lexicon.js';
import { understand, type Understood } from './understanding/understand.js';

/** Builds the assistant: understand → answer → render over one version of the knowledge. */
export function createAssistant(knowledge: Knowledge): Assistant {
  const lexicon = buildLexicon(knowledge.vocabulary);
  const figures = buildFigures(knowledge);
  const passages = buildPassages(knowledge);
  const render = createRenderer(knowledge);
  return {
    knowledge,
    answer(question) {
      const understood = understand(question, lexicon, knowledge.defaultPlace);
      const world: World = { figures, passages, today: question.today, previous: question.previous };
      const answers = answer(understood.queries, world);
      const reply = render(answers, understood.queries, understood.lang);
      return {
        reply,
        context: contextOf(question, understood, answers),
        trace: () => traceOf(question, understood, answers, knowledge),
      };
    },
  };
}

function contextOf(
  { text, previous }: Question,
  { queries, lang }: Understood,
  { answers, focus }: Answers,
): Context {
  const evidence = answers.flatMap((one) => (one.type === 'assertion' ? one.evidence : []));
  const talk = answers.every(({ type }) => type === 'conversation');
  if (talk && previous) return { ...previous, lang };
  return {
    queries,
    focus,
    evidence: evidence.flatMap((one) => (one.type === 'observation' ? [one.observation.id] : [])),
    sentences: evidence.flatMap((one: Evidence) => (one.type === 'sentence' ? [one.sentence] : [])),
    question: text,
    lang,
  };
}

function traceOf(
  question: Question,
  { normalised, clauses, queries, lang }: Understood,
  { answers, focus }: Answers,
  { version }: Knowledge,
): readonly TraceStep[] {
  return [
    { stage: 'question', output: { text: question.text, today: question.today, lang, knowledge: version } },
    { stage: 'normalised', output: normalised },
    {
      stage: 'marks',
      output: clauses.map(({ text, marks }) => ({
        text,
        marks: marks.map(({ said, type, ...mark }) => ({
          said,
          type,
          ...('cues' in mark
            ? { cues: mark.cues }
            : 'mention' in mark && 'targets' in mark.mention
              ? { as: mark.mention.targets.map(({ id }) => id), match: mark.mention.match }
              : {}),
        })),
      })),
    },
    { stage: 'queries', output: queries },
    { stage: 'answers', output: answers },
    { stage: 'focus', output: focus },
  ];
}
