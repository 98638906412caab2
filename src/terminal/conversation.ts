import { commandNames, type Assistant, type Outcome, type Question } from '../model/question.js';
import type { Context } from '../model/context.js';
import { plainText, type Lang, type Reply } from '../model/reply.js';
import { printable } from './printable.js';

export interface Setting {
  readonly assistant: Assistant;
  /** The day it is, `YYYY-MM-DD`, asked for anew with every turn. */
  readonly today: () => string;
  /** Without it, the language of each question. */
  readonly lang?: Lang | undefined;
  /** Entity id of the place that questions without one are about. */
  readonly place?: string | undefined;
}

/** Turns that follow on each other. */
export interface Conversation {
  readonly say: (turn: string, lang?: Lang) => Outcome;
}

export function startConversation({ assistant, today, lang: usual, place }: Setting): Conversation {
  let previous: Context | undefined;
  return {
    say(turn, lang = usual) {
      const outcome = assistant.answer({
        ...spoken(turn),
        today: today(),
        ...(lang && { lang }),
        ...(place !== undefined && { place }),
        ...(previous && { previous }),
      });
      previous = outcome.context;
      return outcome;
    },
  };
}

/** The slash off a command that the assistant knows; anything else is said as it stands. */
function spoken(turn: string): Pick<Question, 'text' | 'command'> {
  const slashed = slashCommand(turn);
  const command = commandNames.find((name) => name === slashed?.name);
  return slashed && command ? { text: slashed.argument, command } : { text: turn };
}

const COMMAND = /^\s*[/／]([a-z]{1,32})(?![\w@/.])\s*/i;

/** `/rank 前200` → rank, 前200; also with the wide slash that Chinese keyboards give. */
export function slashCommand(turn: string): { readonly name: string; readonly argument: string } | undefined {
  const match = COMMAND.exec(turn);
  if (!match) return undefined;
  return { name: (match[1] ?? '').toLowerCase(), argument: turn.slice(match[0].length).trim() };
}

/** A reply as plain text; one that asks back comes with its options. */
export const said = (reply: Reply): string =>
  printable(
    [plainText(reply), ...(reply.clarifying ? reply.buttons.map(({ label }) => label) : [])].join('\n'),
  );
