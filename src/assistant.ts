import { answer } from './answering/answer.js';
import { buildFigures } from './answering/figures.js';
import { buildPassages, type Finding } from './answering/passages.js';
import type { World } from './answering/world.js';
import type { Answer, Answers, Evidence } from './model/answer.js';
import type { Knowledge } from './model/knowledge.js';
import type { Assistant, Question, TraceStep } from './model/question.js';
import type { Context } from './model/context.js';
import { createRenderer } from './rendering/render.js';
import { buildLexicon } from './understanding/lexicon.js';
import type { Mark } from './understanding/mark.js';
import { understand, type Understood } from './understanding/understand.js';

/** Builds the assistant: understand → answer → render over one version of the knowledge. */
export function createAssistant(knowledge: Knowledge, finding?: Finding): Assistant {
  const lexicon = buildLexicon(knowledge.vocabulary);
  const figures = buildFigures(knowledge);
  const passages = buildPassages(knowledge, finding);
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
        trace: () => traceOf(question, understood, answers, world),
      };
    },
  };
}

function contextOf(
  { text, previous }: Question,
  { queries, lang }: Understood,
  { answers, focus }: Answers,
): Context {
  const evidence = answers.flatMap(shownBy);
  const talk = answers.every(({ type }) => type === 'conversation');
  if (talk && previous) return { ...previous, lang };
  return {
    queries,
    focus,
    evidence: evidence.flatMap((one) => (one.type === 'observation' ? [one.observation.id] : [])),
    sentences: evidence.flatMap((one) => (one.type === 'sentence' ? [one.sentence] : [])),
    question: text,
    lang,
  };
}

/** What a reply showed: the evidence of an answer, or what came nearest to one. */
function shownBy(answer: Answer): readonly Evidence[] {
  if (answer.type === 'assertion') return answer.evidence;
  return answer.type === 'unknown'
    ? answer.nearest.map((observation) => ({ type: 'observation', observation }))
    : [];
}

/** Sentences that a trace names beside a question. */
const MOST_CANDIDATES = 3;

function traceOf(
  question: Question,
  { normalised, clauses, queries, lang }: Understood,
  { answers, focus }: Answers,
  { figures, passages }: World,
): readonly TraceStep[] {
  const { version } = figures.knowledge;
  return [
    { stage: 'question', output: { text: question.text, today: question.today, lang, knowledge: version } },
    { stage: 'normalised', output: normalised },
    {
      stage: 'marks',
      output: clauses.map(({ text, marks }) => ({
        text,
        marks: marks.map((mark) => ({ said: mark.said, type: mark.type, ...readAs(mark) })),
      })),
    },
    { stage: 'queries', output: queries },
    {
      stage: 'candidates',
      output: queries.flatMap(({ text }) =>
        passages
          .search(text, question.today)
          .slice(0, MOST_CANDIDATES)
          .map(({ sentence, score }) => ({ ...sentence, score: Number(score.toFixed(2)) })),
      ),
    },
    { stage: 'answers', output: answers },
    { stage: 'focus', output: focus },
  ];
}

/** What a mark was recognised as. */
function readAs(mark: Mark): object {
  switch (mark.type) {
    case 'name': {
      const { targets, match } = mark.mention;
      return { as: targets.map(({ id }) => id), match, ...(mark.cues ? { cues: mark.cues } : {}) };
    }
    case 'period':
      return { as: mark.mention.period };
    case 'quantity':
      return { as: mark.mention.quantity, role: mark.mention.role };
    case 'asked':
      return { cues: mark.asked.cues, ...(mark.asked.unit ? { unit: mark.asked.unit.code } : {}) };
    case 'cue':
      return { cues: mark.cues };
    default:
      return {};
  }
}
