import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { commandNames } from '../model/question.js';
import type { Paint } from './paint.js';
import type { Session } from './session.js';

interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly paint: Paint;
  readonly signal?: AbortSignal | undefined;
}

/** A chat typed at a terminal: greeting, prompt, history with the arrow keys, completion of commands. */
export function typedChat(session: Session, { input, output, paint, signal }: Terminal): Promise<void> {
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: paint('prompt', '问> '),
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: completed,
  });
  let open = true;

  lines.on('line', (line) => {
    if (!open) return;
    const said = line.trim() === '' ? '' : session.take(line);
    if (said === undefined) return lines.close();
    if (said !== '') output.write(`${said}\n\n`);
    lines.prompt();
  });
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close();
    output.write('\n');
    // Ctrl-U and Ctrl-K: the line is dropped, whatever side of the cursor it is on.
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });

  output.write(`${session.take('/start')}\n\n`);
  lines.prompt();

  return new Promise((resolve) => {
    const leave = (): void => lines.close();
    const lost = (): void => {
      open = false;
      lines.close();
    };
    signal?.addEventListener('abort', leave, { once: true });
    // The terminal went away: nobody is left to be told.
    input.on('error', lost);
    output.on('error', lost);
    lines.once('close', () => {
      signal?.removeEventListener('abort', leave);
      if (open) output.write(`\n${session.wording().bye}\n`);
      open = false;
      resolve();
    });
    if (signal?.aborted) leave();
  });
}

const commands = [...commandNames, 'lang', 'trace', 'quit'].map((name) => `/${name}`);

function completed(line: string): [string[], string] {
  const fitting = line.startsWith('/') ? commands.filter((command) => command.startsWith(line)) : [];
  return [fitting.map((command) => `${command} `), line];
}
