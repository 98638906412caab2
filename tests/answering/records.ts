import { fileURLToPath } from 'node:url';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Answer } from '../../src/model/answer.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Observation } from '../../src/model/observation.js';
import type { Assistant, Outcome } from '../../src/model/question.js';
import { qinghe } from '../library/fixture.js';

/** A record as it is served, the day it is asked on, and a corpus of questions about it. */
export interface Served {
  readonly knowledge: Knowledge;
  readonly assistant: Assistant;
  readonly today: string;
  readonly corpus: string;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The invented county of the fixture, and what the newspaper printed. */
export const served: Readonly<Record<'fixture' | 'newspaper', Served>> = {
  fixture: serve(qinghe, '2025-06-01', 'second-town'),
  newspaper: serve(here('../../knowledge'), '2024-06-01', 'examples'),
};

function serve(folder: string, today: string, corpus: string): Served {
  const { knowledge, issues } = openKnowledge(folder);
  if (!knowledge) throw new Error(issues.map(({ message }) => message).join('\n'));
  return {
    knowledge,
    assistant: createAssistant(knowledge),
    today,
    corpus: here(`../corpus/${corpus}.jsonl`),
  };
}

export const answersOf = ({ trace }: Outcome): readonly Answer[] =>
  trace().find(({ stage }) => stage === 'answers')?.output as readonly Answer[];

/** The observations that answers assert; what is only nearest is not. */
export const assertedBy = (answers: readonly Answer[]): Observation[] =>
  answers.flatMap((one) =>
    one.type === 'assertion'
      ? one.evidence.flatMap((evidence) => (evidence.type === 'observation' ? [evidence.observation] : []))
      : [],
  );
