import { expect, onTestFinished, vi } from 'vitest';
import type { Log, LogFields } from '../../src/model/log.js';
import { createBot, type Bot, type BotOptions } from '../../src/telegram/bot.js';
import { sleep } from '../../src/telegram/retry.js';
import type { Chat } from '../emulator/chat.js';
import { startEmulator, type Emulator, type EmulatorOptions } from '../emulator/emulator.js';
import { createEcho, type Echo } from './echo.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

/** A bot with an echo behind it, on an emulated Telegram; all of it ends with the test. */
export interface Scene {
  readonly emulator: Emulator;
  readonly bot: Bot;
  readonly echo: Echo;
  readonly log: readonly LogLine[];
  /** Milliseconds the bot wanted to wait; it waits a few only. */
  readonly waits: readonly number[];
  readonly clock: Clock;
  /** Another bot on the same Telegram, with nothing remembered; started. */
  readonly restart: (options?: Partial<BotOptions>) => Promise<Bot>;
  readonly privateChat: (firstName?: string, languageCode?: string) => Chat;
  readonly logged: (event: string) => readonly LogLine[];
  /** Waits until the bot is done with this many answers, not only seen to send them. */
  readonly done: (answers: number) => Promise<void>;
}

export interface Clock {
  readonly now: () => Date;
  advance(ms: number): void;
}

export async function openScene(
  options: Partial<BotOptions> = {},
  start = true,
  telegram: EmulatorOptions = {},
): Promise<Scene> {
  const clock = createClock(new Date('2024-06-01T10:00:00+08:00'));
  const emulator = await startEmulator({ now: clock.now, ...telegram });
  const echo = createEcho();
  const log: LogLine[] = [];
  const waits: number[] = [];
  const bots: Bot[] = [];

  function create(more: Partial<BotOptions> = {}): Bot {
    const bot = createBot({
      token: emulator.token,
      apiRoot: emulator.apiRoot,
      assistant: echo,
      log: logInto(log),
      timeZone: 'Asia/Shanghai',
      now: clock.now,
      sleep: (ms, signal) => {
        waits.push(ms);
        return sleep(Math.min(ms, 5), signal);
      },
      ...options,
      ...more,
    });
    bots.push(bot);
    return bot;
  }

  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await emulator.close();
    expect(emulator.violations).toEqual([]);
  });
  const bot = create();
  if (start) await bot.start();
  return {
    emulator,
    bot,
    echo,
    log,
    waits,
    clock,
    async restart(more) {
      await Promise.all(bots.map((old) => old.stop()));
      const next = create(more);
      await next.start();
      return next;
    },
    privateChat: (firstName = '小王', languageCode = 'zh-hans') =>
      emulator.privateChat(emulator.user(firstName, { language_code: languageCode })),
    logged: (event) => log.filter((line) => line.event === event),
    done: (answers) =>
      vi.waitFor(() => expect(log.filter(({ event }) => event === 'answered')).toHaveLength(answers), {
        interval: 2,
      }),
  };
}

function createClock(start: Date): Clock {
  let at = start.getTime();
  return { now: () => new Date(at), advance: (ms) => void (at += ms) };
}

function logInto(lines: LogLine[]): Log {
  const at =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}): void =>
      void lines.push({ level, event, fields });
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
