import type { Telegram } from 'telegraf';
import type { Opts, Telegram as Methods } from 'telegraf/types';
import { patience, persist, type Sleep } from './retry.js';

export type Method = keyof Methods;
type Result<M extends Method> = Promise<ReturnType<Methods[M]>>;

/** The Bot API as the door calls it. */
export interface Api {
  /** Tries again on 429, network and server errors. */
  call<M extends Method>(method: M, parameters: Opts<M>): Result<M>;
  /** Tries once; fails after `withinMs`, or when the signal fires. */
  once<M extends Method>(method: M, parameters: Opts<M>, withinMs?: number, signal?: AbortSignal): Result<M>;
}

/** Without a limit a lost connection would hold up a chat for minutes. */
const CALL_MS = 30_000;

/** Calls still under way, and waits between them, end when `ended` fires. */
export function createApi(telegram: Telegram, rest: Sleep, ended: AbortSignal): Api {
  const once: Api['once'] = (method, parameters, withinMs = CALL_MS, signal) =>
    limited([ended, ...(signal ? [signal] : [])], withinMs, (limit) =>
      // Telegraf names the signal type of a polyfill that the platform's own satisfies.
      telegram.callApi(method, parameters, { signal: limit as never }),
    );
  return {
    once,
    call: (method, parameters) => persist(() => once(method, parameters), patience, rest, ended),
  };
}

/** By hand, for what `AbortSignal.any` makes stays in memory as long as the signals it is made of. */
async function limited<T>(
  signals: readonly AbortSignal[],
  withinMs: number,
  work: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const end = (): void => limit.abort();
  const timer = setTimeout(end, withinMs);
  for (const signal of signals) signal.addEventListener('abort', end);
  if (signals.some(({ aborted }) => aborted)) end();
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener('abort', end);
  }
}
