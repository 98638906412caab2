import type { TelegramUpdate } from '@gramio/types';
import type { ParametersOf } from './parameters.js';
import { conflict } from './refusal.js';

type UpdateKind = Exclude<keyof TelegramUpdate, 'update_id'>;
export type NewUpdate = Omit<TelegramUpdate, 'update_id'>;

/** Updates not yet confirmed, handed out by short and long polls. */
export interface Updates {
  add(update: NewUpdate): void;
  poll(asked: ParametersOf<'getUpdates'>, gone: AbortSignal): Promise<readonly TelegramUpdate[]>;
  allow(kinds: readonly UpdateKind[] | undefined): void;
  forget(): void;
  /** Hands out the last update once more, as Telegram at times does. */
  repeatLast(): void;
  readonly pending: readonly TelegramUpdate[];
}

const FIRST_ID = 700_000_001;
// Left out unless asked for by name.
const onlyByName: readonly UpdateKind[] = ['chat_member', 'message_reaction', 'message_reaction_count'];

export function createUpdates(): Updates {
  let pending: TelegramUpdate[] = [];
  let last: TelegramUpdate | undefined;
  let nextId = FIRST_ID;
  let allowed: readonly UpdateKind[] = [];
  let waiting: { wake: () => void; interrupt: () => void } | undefined;

  const interrupt = (): void => waiting?.interrupt();
  const isAllowed = (kind: UpdateKind): boolean =>
    allowed.length === 0 ? !onlyByName.includes(kind) : allowed.includes(kind);

  function confirm(offset: number): void {
    if (offset > 0) pending = pending.filter(({ update_id: id }) => id >= offset);
    if (offset < 0) pending = pending.slice(offset);
  }

  function arrival(seconds: number, gone: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (how: () => void) => () => {
        clearTimeout(timer);
        gone.removeEventListener('abort', wake);
        waiting = undefined;
        how();
      };
      const wake = end(resolve);
      const timer = setTimeout(wake, seconds * 1000);
      gone.addEventListener('abort', wake);
      waiting = {
        wake,
        interrupt: end(() =>
          reject(
            conflict(
              'terminated by other getUpdates request; make sure that only one bot instance is running',
            ),
          ),
        ),
      };
    });
  }

  return {
    add(update) {
      const [kind] = Object.keys(update) as UpdateKind[];
      if (!kind || !isAllowed(kind)) return;
      last = { update_id: nextId++, ...update };
      pending.push(last);
      waiting?.wake();
    },
    async poll({ offset = 0, limit = 100, timeout = 0, allowed_updates: kinds }, gone) {
      interrupt();
      if (kinds) allowed = kinds;
      confirm(offset);
      if (pending.length === 0 && timeout > 0) await arrival(Math.min(timeout, 50), gone);
      return pending.slice(0, Math.min(Math.max(limit, 1), 100));
    },
    allow(kinds) {
      if (kinds) allowed = kinds;
    },
    forget() {
      pending = [];
    },
    repeatLast() {
      if (last) pending.push(last);
      waiting?.wake();
    },
    get pending() {
      return pending;
    },
  };
}
