import { createAssistant } from '../../src/assistant.js';
import type { Context } from '../../src/model/context.js';
import type { Understood } from '../../src/understanding/understand.js';
import { ask, knowledge, spoken, today } from './county.js';

const assistant = createAssistant(knowledge);

/** How the last of several turns is understood after the others were answered. */
export function askLast(turns: readonly string[]): Understood {
  const previous = turns.slice(0, -1).reduce(answered, undefined);
  return ask(turns.at(-1) ?? '', previous ? { previous } : {});
}

const answered = (previous: Context | undefined, turn: string): Context =>
  assistant.answer({ ...spoken(turn), today, ...(previous && { previous }) }).context;
