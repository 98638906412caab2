import type { Answer, Sentence } from '../model/answer.js';
import type { Focus } from '../model/context.js';
import type { Query } from '../model/query.js';
import type { TraceStep } from '../model/question.js';
import { printable } from './printable.js';
import { answerLines } from './trace/answers.js';
import { brief, fields } from './trace/brief.js';
import { markLines, type Clause } from './trace/marks.js';
import { queryLines } from './trace/queries.js';
import { aligned, padded } from './width.js';

/** Every stage of an answer, readable: the stage's name on the left, what came out of it beside. */
export function traceLines(steps: readonly TraceStep[]): string[] {
  return steps.flatMap(({ stage, output }) =>
    (stages[stage] ?? ((other) => [brief(other)]))(output).map((line, at) =>
      printable(padded(at === 0 ? stage : '', LABEL) + line).trimEnd(),
    ),
  );
}

/** A sentence that the words of a question find, with the score of the search. */
interface Candidate extends Sentence {
  readonly score: number;
}

const candidateLines = (found: readonly Candidate[]): string[] =>
  found.length === 0
    ? ['–']
    : aligned(found.map((one) => [one.score.toFixed(2), brief(one), `“${one.text}”`]));

const LABEL = 12;

const stages: Readonly<Record<string, (output: unknown) => readonly string[]>> = {
  question: (output) => [fields(output as object)],
  marks: (output) => markLines(output as readonly Clause[]),
  queries: (output) => queryLines(output as readonly Query[]),
  candidates: (output) => candidateLines(output as readonly Candidate[]),
  answers: (output) => answerLines(output as readonly Answer[]),
  focus: (output) => [fields(output as Focus) || '–'],
};
