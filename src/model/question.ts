import type { Knowledge } from './knowledge.js';
import type { Lang, Reply } from './reply.js';
import type { Context } from './context.js';

/** Commands a door may hand on; the text holds the arguments, possibly empty. */
export const commandNames = ['start', 'help', 'ask', 'rank', 'town', 'define', 'topics', 'source'] as const;
export type CommandName = (typeof commandNames)[number];

/** One message from one person. */
export interface Question {
  readonly text: string;
  /** The day it was asked in the chat's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly command?: CommandName;
  /** What the previous answer in this conversation left behind. */
  readonly previous?: Context;
  /** The chat's chosen language; without it, the language of the question. */
  readonly lang?: Lang;
  /** Entity id of the chat's own default place. */
  readonly place?: string;
}

/** One step of a trace: the stage's name and what came out of it, as plain data. */
export interface TraceStep {
  readonly stage: string;
  readonly output: unknown;
}

export interface Outcome {
  readonly reply: Reply;
  /** To be handed back as `previous` with the next message; plain JSON data. */
  readonly context: Context;
  /** Every stage, computed only when read. */
  readonly trace: () => readonly TraceStep[];
}

/** Who answers from one version of the knowledge, now or after looking elsewhere. */
export interface Answering<Answered extends Outcome | Promise<Outcome> = Outcome | Promise<Outcome>> {
  readonly knowledge: Knowledge;
  answer(question: Question): Answered;
}

/** The whole bot without a door. Pure: the same question gives the same outcome. */
export type Assistant = Answering<Outcome>;
