import { fileURLToPath } from 'node:url';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Question } from '../../src/model/question.js';
import { intakeLines } from './intake.js';
import { median, summed, timed, type Summary } from './measure.js';
import { corpusQuestions } from './questions.js';
import { beside, table } from './report.js';
import { createStopwatch } from './stages.js';
import { oddMessages } from './odd.js';
import { bareStart, isBuilt, start } from './start.js';

const WARM_UP = 10;
const ROUNDS = 9;
const STARTS = 7;

const { knowledge } = openKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
if (!knowledge) throw new Error('the shipped knowledge has mistakes; see npm run check');
const questions = corpusQuestions(createAssistant(knowledge));
const [first] = questions;

console.log(`${questions.length} questions of tests/corpus, ${ROUNDS} rounds after ${WARM_UP} to warm up`);
for (const line of timesOf(questions, knowledge)) console.log(line);
console.log(worstOf(knowledge));
for (const line of intakeLines()) console.log(line);
if (!first || !isBuilt()) console.log('start: skipped, there is no dist/main.js');
else
  for (const line of await startOf(first).catch((error: Error) => [`start: failed, ${error.message}`]))
    console.log(line);

/**
 * Each subject goes through all questions by itself, round after round: none warms the caches for another. A question
 * counts with the median of its rounds, so that what else the machine does stays out.
 */
function timesOf(all: readonly Question[], of: Knowledge): string[] {
  const { search, whole, stages } = createStopwatch(of);
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
    search: all.map(search),
    whole: all.map(whole),
    stages: all.map(stages),
  })).slice(WARM_UP);
  const over = (micros: (round: (typeof rounds)[number], at: number) => number | undefined): Summary =>
    summed(all.map((_, at) => median(rounds.map((round) => micros(round, at) ?? NaN))));
  const bare = over((round, at) => round.search[at]);
  const answered = over((round, at) => round.whole[at]);
  return [
    ...table([
      ['bare MiniSearch', bare],
      ['whole answer', answered],
      ['  understand', over((round, at) => round.stages[at]?.understand)],
      ['  answer', over((round, at) => round.stages[at]?.answer)],
      ['  render', over((round, at) => round.stages[at]?.render)],
    ]),
    '',
    beside('whole answer, p50', answered.p50 / bare.p50, 3, 'bare searches', 2),
    beside('whole answer, p99', answered.p99 / 1000, 2, 'ms', 2),
  ];
}

/** The slowest of messages that are no questions, each at its best of a few, since a pause of the machine is none of it. */
function worstOf(of: Knowledge): string {
  const assistant = createAssistant(of);
  const today = questions[0]?.today ?? '2024-06-01';
  const slowest = oddMessages.map((text) =>
    Math.min(...Array.from({ length: 5 }, () => timed(() => assistant.answer({ text, today })).micros)),
  );
  return beside(`worst of ${oddMessages.length} odd messages`, Math.max(...slowest) / 1000, 50, 'ms', 1);
}

/** The built bot until its first answer, and the memory it holds then. */
async function startOf({ text }: Question): Promise<string[]> {
  const starts = [];
  const bare = [];
  for (let run = 0; run < STARTS; run++) {
    bare.push(bareStart());
    starts.push(await start(text));
  }
  const resident = starts.flatMap((one) => (one.resident === undefined ? [] : [one.resident]));
  return [
    beside('start to first answer', median(starts.map(({ ms }) => ms)), 400, 'ms'),
    `  of which Node itself     ${median(bare).toFixed(0)} ms`,
    ...(resident.length > 0 ? [beside('resident memory', median(resident), 150, 'MB')] : []),
  ];
}
