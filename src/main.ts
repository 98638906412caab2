import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAssistant } from './assistant.js';
import { noSuchPlace, problemLine, readConfig, secretsOf, tokenRefused, type Config } from './config.js';
import { loadEnvFile } from './terminal/env-file.js';
import { openKnowledge } from './library/open.js';
import type { Knowledge } from './model/knowledge.js';
import type { Log } from './model/log.js';
import type { Assistant } from './model/question.js';
import type { ChatOptions } from './terminal/chat.js';
import { issueLines } from './terminal/issue-lines.js';

/** What a run needs of the process it is in. */
export interface Surroundings extends Pick<ChatOptions, 'input' | 'output'> {
  readonly env: NodeJS.ProcessEnv;
  readonly errors: { write(text: string): unknown };
  /** Fires when the bot is asked to end. */
  readonly stopping: AbortSignal;
}

/** Serves the knowledge, in Telegram with a token and in the terminal without one, until it is asked to end. */
export async function run(around: Surroundings): Promise<ExitCode> {
  const { config, problems } = readConfig(around.env);
  if (!config) return refuse(around, problems.map(problemLine));
  const { knowledge, issues } = openKnowledge(config.knowledgeDir);
  if (!knowledge) return refuse(around, issueLines(config.knowledgeDir, issues));
  const placed = withDefaultPlace(knowledge, config.defaultPlace);
  if (!placed)
    return refuse(around, [problemLine(noSuchPlace(config, knowledge.vocabulary.entities.keys()))]);
  const assistant = createAssistant(placed);
  const { botToken: token } = config;
  return token === undefined
    ? talk(assistant, config, around)
    : serve(assistant, { ...config, token }, around);
}

type ExitCode = 0 | 1;

function refuse({ errors }: Pick<Surroundings, 'errors'>, lines: readonly string[]): ExitCode {
  errors.write(`${lines.join('\n')}\n`);
  return 1;
}

/** Undefined when the knowledge has no such place. */
function withDefaultPlace(knowledge: Knowledge, place: string | undefined): Knowledge | undefined {
  if (place === undefined) return knowledge;
  return knowledge.vocabulary.entities.has(place) ? { ...knowledge, defaultPlace: place } : undefined;
}

async function talk(assistant: Assistant, { timeZone }: Config, around: Surroundings): Promise<ExitCode> {
  const { chat } = await import('./terminal/chat.js');
  const { todayIn } = await import('./terminal/day.js');
  const { env, input, output, stopping: signal } = around;
  const report = (error: unknown): void => void complain(around, 'answerFailed', error);
  try {
    await chat({ assistant, today: todayIn(timeZone), env, input, output, signal, report });
    return 0;
  } catch (error) {
    await complain(around, 'chatFailed', error);
    return refuse(around, ['读写出错，对话结束了。']);
  }
}

async function serve(
  assistant: Assistant,
  { token, telegramApiRoot: apiRoot, timeZone }: Config & { readonly token: string },
  around: Surroundings,
): Promise<ExitCode> {
  const { createBot } = await import('./telegram/bot.js');
  const { TokenRefused } = await import('./telegram/failure.js');
  const log = await openLog(around);
  const { version, articles, observations } = assistant.knowledge;
  log.info('knowledgeOpened', { version, articles: articles.size, observations: observations.length });
  const bot = createBot({ token, apiRoot, assistant, log, timeZone, now: () => new Date() });
  const stop = (): void => {
    log.info('stopping');
    void bot.stop();
  };
  around.stopping.addEventListener('abort', stop);
  if (around.stopping.aborted) stop();
  // Why it did not start, `ended` tells.
  await bot.start().catch(() => undefined);
  const reason = await bot.ended;
  await bot.stop();
  if (!reason) return 0;
  if (reason instanceof TokenRefused) return refuse(around, [problemLine(tokenRefused)]);
  await complain(around, 'botEnded', reason);
  return 1;
}

type Told = Pick<Surroundings, 'env' | 'errors'>;

/** A terminal chat loads the logger only when something goes wrong. */
async function openLog({ env, errors: output }: Told): Promise<Log> {
  const { createLog } = await import('./log.js');
  const { config } = readConfig(env);
  return createLog({ level: config?.logLevel ?? 'error', secrets: config ? secretsOf(config) : [], output });
}

async function complain(told: Told, event: string, error: unknown): Promise<void> {
  const { errorFields } = await import('./log.js');
  (await openLog(told)).error(event, errorFields(error));
}

async function main(): Promise<void> {
  const { env, stdin: input, stdout: output, stderr: errors } = process;
  process.on('uncaughtException', crash).on('unhandledRejection', crash);
  // That nobody reads what goes wrong is no reason to end.
  errors.on('error', () => undefined);
  const stopping = askedToStop();
  const mistake = loadEnvFile();
  process.exitCode = mistake
    ? refuse({ errors }, [mistake])
    : await run({ env, input, output, errors, stopping });
}

function crash(error: unknown): void {
  const { env, stderr: errors } = process;
  void complain({ env, errors }, 'crashed', error).finally(() => process.exit(1));
}

/** Fires with the first signal to end; a second one ends at once. */
function askedToStop(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(128 + constants.signals[signal]);
      stopping.abort();
    });
  return stopping.signal;
}

/** Whether this file was started, not imported; with or without its ending, by way of links or not. */
function isStarted(): boolean {
  const [, started = ''] = process.argv;
  try {
    return createRequire(import.meta.url).resolve(started) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}

if (isStarted()) void main();
