import { setTimeout } from 'node:timers/promises';
import { failureOf, type Failure } from './failure.js';

export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;
export const sleep: Sleep = (ms, signal) => setTimeout(ms, undefined, { signal });

/** How long the door keeps trying. */
export interface Patience {
  /** Tries of one call, whether refused for haste or failed on the way; sane from 2 to 10. */
  readonly tries: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Longest wait that Telegram may ask for; beyond it the call is given up. */
  readonly longestWaitMs: number;
}

export const patience: Patience = {
  tries: 5,
  firstPauseMs: 500,
  longestPauseMs: 30_000,
  longestWaitMs: 120_000,
};

/**
 * Calls again after 429 (as long as Telegram asks), and after network and server errors (pauses doubling). A message
 * whose receipt was lost on the way is sent a second time: better twice than not at all.
 */
export async function persist<T>(
  call: () => Promise<T>,
  { tries, ...pauses }: Patience,
  rest: Sleep,
  signal: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await call();
    } catch (error) {
      const pause = pauseAfter(failureOf(error), tried, pauses);
      if (pause === undefined || tried >= tries || signal.aborted) throw error;
      await rest(pause, signal);
    }
  }
}

/** Milliseconds to wait before the next try; nothing when another try is no use. */
export function pauseAfter(
  failure: Failure,
  tried: number,
  pauses: Omit<Patience, 'tries'>,
): number | undefined {
  if (failure.kind === 'network' || failure.kind === 'server') return growing(tried, pauses);
  if (failure.kind !== 'tooMany') return undefined;
  const wait = failure.seconds * 1000;
  return wait <= pauses.longestWaitMs ? wait : undefined;
}

/** Doubles with every try, up to the longest pause. */
export const growing = (
  tried: number,
  { firstPauseMs, longestPauseMs }: Pick<Patience, 'firstPauseMs' | 'longestPauseMs'>,
): number => Math.min(firstPauseMs * 2 ** (tried - 1), longestPauseMs);
