import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { problemLine, readConfig, secretsOf, tokenRefused, type Config } from './config.js';
import { loadEnvFile } from './terminal/env-file.js';
import { settleFolder, wholePath } from './library/versions/swap.js';
import type { Change, LiveAssistant } from './live.js';
import type { Knowledge } from './model/knowledge.js';
import type { Log } from './model/log.js';
import type { Answering, Outcome } from './model/question.js';
import type { ChatOptions } from './terminal/chat.js';
import { archiveServer, openPlaced, serveInProcess } from './served.js';

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
  settle(config);
  const opened = openPlaced(config);
  if ('refusal' in opened) return refuse(around, opened.refusal);
  const { botToken: token } = config;
  return token === undefined ? talk(opened, config, around) : serve(opened, { ...config, token }, around);
}

/** A crash may have cut off the putting back of a version; where that cannot be ended, opening tells what is wrong. */
function settle({ knowledgeDir }: Config): void {
  try {
    settleFolder(wholePath(knowledgeDir));
  } catch {
    return;
  }
}

type ExitCode = 0 | 1;

function refuse({ errors }: Pick<Surroundings, 'errors'>, lines: readonly string[]): ExitCode {
  errors.write(`${lines.join('\n')}\n`);
  return 1;
}

async function talk(knowledge: Knowledge, config: Config, around: Surroundings): Promise<ExitCode> {
  const first = serveInProcess(knowledge, config, around);
  const { timeZone } = config;
  const { chat } = await import('./terminal/chat.js');
  const { todayIn } = await import('./terminal/day.js');
  const { env, input, output, stopping: signal } = around;
  const report = (error: unknown): void => void complain(around, 'answerFailed', error);
  // Only somebody who sits there may change the knowledge meanwhile.
  const live =
    'isTTY' in input && input.isTTY === true
      ? await watched(first, config, (now) => serveInProcess(now, config, around), refuseAloud)
      : undefined;
  try {
    await chat({ assistant: live ?? first, today: todayIn(timeZone), env, input, output, signal, report });
    return 0;
  } catch (error) {
    await complain(around, 'chatFailed', error);
    return refuse(around, ['读写出错，对话结束了。']);
  } finally {
    await live?.close();
  }

  function refuseAloud(change: Change<readonly string[]>): void {
    if (change.type === 'kept')
      around.errors.write(`${['知识库改坏了，还按原来的答：', ...change.refusal].join('\n')}\n`);
  }
}

/** The assistant, kept up with its folder. */
async function watched<Answered extends Outcome | Promise<Outcome>>(
  first: Answering<Answered>,
  config: Config,
  serve: (knowledge: Knowledge) => Answering<Answered> | Promise<Answering<Answered>>,
  told: (change: Change<readonly string[]>) => void,
): Promise<LiveAssistant<Answered>> {
  const { openLive } = await import('./live.js');
  return openLive({ folder: config.knowledgeDir, first, reopen: () => openPlaced(config), serve, told });
}

async function serve(
  knowledge: Knowledge,
  config: Config & { readonly token: string },
  around: Surroundings,
): Promise<ExitCode> {
  const { token, telegramApiRoot: apiRoot, timeZone } = config;
  const { createBot } = await import('./telegram/bot.js');
  const { TokenRefused } = await import('./telegram/failure.js');
  const log = await openLog(around);
  log.info('knowledgeOpened', sizeOf(knowledge));
  const archived = archiveServer(config, around, log);
  const first = await archived(knowledge).catch((error: unknown) => {
    if (!around.stopping.aborted) throw error;
  });
  if (!first) return 0;
  const assistant = await watched(first, config, archived, (change) => {
    if (change.type === 'swapped') log.info('knowledgeSwapped', sizeOf(change.assistant.knowledge));
    else log.error('knowledgeKept', { version: assistant.knowledge.version, issues: change.refusal });
  });
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
  await assistant.close();
  if (!reason) return 0;
  if (reason instanceof TokenRefused) return refuse(around, [problemLine(tokenRefused)]);
  await complain(around, 'botEnded', reason);
  return 1;
}

const sizeOf = ({ version, articles, observations }: Knowledge) => ({
  version,
  articles: articles.size,
  observations: observations.length,
});

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
