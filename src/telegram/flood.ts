import { createBounded, type Bounds } from './bounded.js';

/** Whether to answer, to say that it is too much, or to stay silent. */
export type Verdict = 'answer' | 'warn' | 'silent';

export interface FloodLimit {
  /** Messages of one user answered within a window; sane from 5 to 60. */
  readonly messages: number;
  readonly windowMs: number;
}

const LIMIT: FloodLimit = { messages: 20, windowMs: 10_000 };
const USERS: Bounds = { most: 10_000 };

/**
 * Counts a user's messages in windows that open with the first of them. The time is that of the messages: what piled
 * up while we were away is no flood.
 */
export type FloodGate = (user: number, at: Date) => Verdict;

export function createFloodGate(now: () => Date, { messages, windowMs }: FloodLimit = LIMIT): FloodGate {
  const windows = createBounded<{ readonly opened: number; count: number }>(USERS, now);
  return (user, at) => {
    const window = windows.get(String(user));
    if (!window || Math.abs(at.getTime() - window.opened) >= windowMs) {
      windows.set(String(user), { opened: at.getTime(), count: 1 });
      return 'answer';
    }
    window.count += 1;
    if (window.count <= messages) return 'answer';
    return window.count === messages + 1 ? 'warn' : 'silent';
  };
}
