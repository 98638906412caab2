import type { UserFromGetMe } from 'telegraf/types';
import type { Log } from '../model/log.js';
import type { Api } from './api.js';
import { errorFields, failureOf, TokenRefused } from './failure.js';
import { growing, patience, type Sleep } from './retry.js';

/** Asks Telegram who we are, as long as it takes to be reached; nothing when stopped before. */
export async function introduce(
  api: Api,
  log: Log,
  sleep: Sleep,
  stopping: AbortSignal,
): Promise<UserFromGetMe | undefined> {
  for (let tried = 1; !stopping.aborted; tried++) {
    try {
      return await api.once('getMe', {}, undefined, stopping);
    } catch (error) {
      if (stopping.aborted) break;
      const failure = failureOf(error);
      if (failure.kind === 'tokenRefused') throw new TokenRefused();
      log.warn('telegramUnreachable', errorFields(error));
      const pause = failure.kind === 'tooMany' ? failure.seconds * 1000 : growing(tried, patience);
      await sleep(pause, stopping).catch(() => undefined);
    }
  }
  return undefined;
}
