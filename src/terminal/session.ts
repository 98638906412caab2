import { commandNames } from '../model/question.js';
import type { Button, Lang } from '../model/reply.js';
import { slashCommand, startConversation, type Setting } from './conversation.js';
import { namedLanguage } from './languages.js';
import type { Paint } from './paint.js';
import { isGarbled } from './printable.js';
import { menu, shown } from './show.js';
import { traceLines } from './trace.js';
import { wording, type Wording } from './wording.js';

export interface SessionSetting extends Setting {
  readonly paint: Paint;
  /** Somebody sits there and types: related questions are listed too, not only the options of a question asked back. */
  readonly typed: boolean;
  readonly columns?: (() => number | undefined) | undefined;
  /** Told what the assistant threw. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/** A chat, line by line; knows nothing of where lines come from and go to. */
export interface Session {
  /** What to show for a line; undefined when it asks to leave. */
  readonly take: (line: string | undefined) => string | undefined;
  readonly wording: () => Wording;
}

export function openSession({ paint, typed, columns, report, lang, ...setting }: SessionSetting): Session {
  const conversation = startConversation(setting);
  let chosen = lang;
  let spoken: Lang = 'zh-CN';
  let traced = false;
  let buttons: readonly Button[] = [];

  const words = (): Wording => wording[chosen ?? spoken];
  const own: Readonly<Record<string, (argument: string) => string | undefined>> = {
    quit: () => undefined,
    exit: () => undefined,
    lang: choose,
    trace() {
      traced = !traced;
      return traced ? words().traceOn : words().traceOff;
    },
  };

  return {
    wording: words,
    take(line) {
      if (line === undefined || isGarbled(line)) return words().garbled;
      const button = buttons[numberOf(line) - 1];
      if (button) return `${paint('dim', `› ${button.label}`)}\n${ask(button.question)}`;
      const command = slashCommand(line);
      if (typed && command && INTRODUCING.has(command.name))
        return `${ask(line)}\n${paint('dim', words().hint)}`;
      if (!command || commandNames.some((name) => name === command.name)) return ask(line);
      const run = Object.hasOwn(own, command.name) ? own[command.name] : undefined;
      return run ? run(command.argument) : words().unknownCommand;
    },
  };

  function ask(turn: string): string {
    try {
      const { reply, trace } = conversation.say(turn, chosen);
      spoken = reply.lang;
      buttons = typed || reply.clarifying ? reply.buttons : [];
      return [
        shown(reply, paint),
        ...(buttons.length > 0 ? [menu(buttons, paint, columns?.())] : []),
        ...(traced ? [paint('dim', traceLines(trace()).join('\n'))] : []),
      ].join('\n');
    } catch (error) {
      report?.(error);
      return words().wentWrong;
    }
  }

  function choose(name: string): string {
    const named = namedLanguage(name);
    if (!named && name.toLowerCase() !== 'auto') return words().chooseLanguage;
    chosen = named;
    return named ? words().languageSet : words().languageFollows;
  }
}

const INTRODUCING: ReadonlySet<string> = new Set(['start', 'help']);

/** The number typed to choose a button; NaN for any other line. */
const numberOf = (line: string): number =>
  /^\s*[1-9１-９]\s*$/.test(line) ? Number(line.normalize('NFKC')) : NaN;
