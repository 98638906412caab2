import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createAssistant } from '../assistant.js';
import { loadEnvFile } from './env-file.js';
import { openKnowledge } from '../library/open.js';
import type { Reply } from '../model/reply.js';
import { answerBatch } from './batch.js';
import { issueLines } from './issue-lines.js';
import { startConversation, type Setting } from './conversation.js';
import { usage, wantedBy, type Options } from './options.js';
import { paintFor, type Output, type Paint } from './paint.js';
import { printable } from './printable.js';
import { shown } from './show.js';
import { openSink, type Sink } from './sink.js';
import { traceLines } from './trace.js';
import { wording } from './wording.js';

export interface Streams {
  readonly input: Readable;
  readonly output: Output;
  readonly errors: Writable;
}

/** Runs the command; gives its exit code: 1 when the outside world failed, 2 when what was asked is wrong. */
export async function ask(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  streams: Streams,
): Promise<number> {
  const { input, output, errors } = streams;
  const complain = (message: string): void => void errors.write(`${printable(message)}\n`);
  const wanted = wantedBy(args, env);
  if (wanted.kind === 'mistake') return failed([wanted.message], 2);
  if (wanted.kind === 'help') return say(openSink(output), usage);
  const setting = settingOf(wanted.options);
  if ('code' in setting) return failed(setting.lines, setting.code);
  if (wanted.kind === 'batch') return (await answerBatch({ ...setting, input, output, complain })) ? 0 : 2;
  const paint = paintFor(output, env);
  return say(openSink(output), answered(wanted.turns, setting, paint, wanted.trace));

  function failed(lines: readonly string[], code: number): number {
    lines.forEach(complain);
    return code;
  }
}

async function say(sink: Sink, text: string): Promise<number> {
  await sink.write(`${text}\n`);
  return 0;
}

interface Refused {
  readonly code: number;
  readonly lines: readonly string[];
}

function settingOf({ knowledge: folder, place, ...rest }: Options): Setting | Refused {
  const { knowledge, issues } = openKnowledge(folder);
  if (!knowledge) return { code: 1, lines: issueLines(folder, issues) };
  if (place !== undefined && !knowledge.vocabulary.entities.has(place))
    return { code: 2, lines: [`知识库里没有“${place}”这个地方，--place 要用 places.yaml 里的 id`] };
  return { ...rest, place, assistant: createAssistant(knowledge) };
}

/** The replies to turns of one conversation, an empty line between two; related questions under the last. */
function answered(turns: readonly string[], setting: Setting, paint: Paint, traced: boolean): string {
  const conversation = startConversation(setting);
  return turns
    .map((turn, at) => {
      const { reply, trace } = conversation.say(turn);
      return [
        shown(reply, paint),
        ...(at === turns.length - 1 && reply.buttons.length > 0 ? [relatedTo(reply, paint)] : []),
        ...(traced ? ['', paint('dim', traceLines(trace()).join('\n'))] : []),
      ].join('\n');
    })
    .join('\n\n');
}

const relatedTo = ({ lang, buttons }: Reply, paint: Paint): string =>
  paint('dim', wording[lang].related + buttons.map(({ label }) => printable(label)).join(' · '));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { stdin: input, stdout: output, stderr: errors } = process;
  try {
    const mistake = loadEnvFile();
    if (mistake) throw new Error(mistake);
    process.exitCode = await ask(process.argv.slice(2), process.env, { input, output, errors });
  } catch (error) {
    errors.write(`${printable(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  }
}
