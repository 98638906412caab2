import type { Update } from 'telegraf/types';
import type { Log } from '../model/log.js';
import type { Api } from './api.js';
import { errorFields, failureOf, TokenRefused, type Failure } from './failure.js';
import { growing, pauseAfter, patience, type Sleep } from './retry.js';

export interface PollingOptions {
  readonly api: Api;
  /** Deals with one update to the end; never fails. */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Log;
  readonly sleep: Sleep;
}

export interface Polling {
  /** Resolves when polling is over: after a stop with nothing, else with the reason. */
  readonly ended: Promise<Error | undefined>;
  /** Takes no more updates, finishes those it has, and confirms them. */
  stop(): Promise<void>;
}

const kinds = ['message', 'edited_message', 'callback_query'] as const;
/** Telegram holds a poll open this long. */
const POLL_S = 50;
/** What a poll may take beyond that. */
const SLACK_MS = 15_000;
/**
 * The next poll confirms the last batch, so it waits for the batch to be answered: what a crash interrupts comes
 * again. But not for long: one chat that Telegram makes us wait for must not hold up all the others.
 */
const BATCH_MS = 1_500;
/** Updates under way at once; beyond it no more are fetched. */
const MOST_UNDER_WAY = 500;
/** Numbers of updates remembered, so that one that comes twice is answered once. */
const REMEMBERED = 2_000;

/** Fetches updates by long polling and hands each on once. */
export function startPolling({ api, handle, log, sleep }: PollingOptions): Polling {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const taken = new Set<number>();
  let offset = 0;

  async function run(): Promise<Error | undefined> {
    let failed = 0;
    let webhook = true;
    while (!stopping.signal.aborted) {
      try {
        if (webhook) await api.once('deleteWebhook', {}, undefined, stopping.signal);
        webhook = false;
        const updates = await fetch();
        if (failed > 0) log.info('pollingRecovered', { tries: failed });
        failed = 0;
        await settle(updates.map(take), updates.length);
      } catch (error) {
        if (stopping.signal.aborted) break;
        const failure = failureOf(error);
        if (failure.kind === 'tokenRefused') return new TokenRefused();
        webhook = failure.kind === 'conflict' && failure.webhook;
        failed += 1;
        tell(failure, error);
        await sleep(pauseFor(failure, failed), stopping.signal).catch(() => undefined);
      }
    }
    await Promise.all(underWay);
    await confirm();
    return undefined;
  }

  async function fetch(): Promise<readonly Update[]> {
    const updates = await api.once(
      'getUpdates',
      { offset, timeout: POLL_S, allowed_updates: [...kinds] },
      POLL_S * 1000 + SLACK_MS,
      stopping.signal,
    );
    const last = updates.at(-1);
    if (last) offset = last.update_id + 1;
    return updates;
  }

  function take(update: Update): Promise<void> {
    if (taken.has(update.update_id)) return Promise.resolve();
    taken.add(update.update_id);
    for (const oldest of taken) {
      if (taken.size <= REMEMBERED) break;
      taken.delete(oldest);
    }
    const work = handle(update).finally(() => underWay.delete(work));
    underWay.add(work);
    return work;
  }

  async function settle(batch: readonly Promise<void>[], size: number): Promise<void> {
    if (size === 0) return;
    const enough = new AbortController();
    await Promise.race([Promise.all(batch), sleep(BATCH_MS, enough.signal).catch(() => undefined)]);
    enough.abort();
    while (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay);
  }

  async function confirm(): Promise<void> {
    if (offset === 0) return;
    try {
      await api.once('getUpdates', { offset, limit: 1, timeout: 0 }, 5_000);
    } catch (error) {
      log.warn('offsetNotConfirmed', errorFields(error));
    }
  }

  function tell(failure: Failure, error: unknown): void {
    const fields = errorFields(error);
    if (failure.kind !== 'conflict') log.warn('pollingFailed', fields);
    else if (failure.webhook) log.error('webhookActive', { ...fields, todo: 'the webhook is removed now' });
    else log.error('otherInstance', { ...fields, todo: 'stop the other process that polls with this token' });
  }

  const ended = run();
  return {
    ended,
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

const pauseFor = (failure: Failure, failed: number): number =>
  failure.kind === 'tooMany'
    ? (pauseAfter(failure, failed, { ...patience, longestWaitMs: Infinity }) ?? 0)
    : growing(failed, patience);
