/** Things that arrive one after another, to be awaited in order. */
export interface Mailbox<T> {
  put(item: T): void;
  /** The next one not yet taken; fails when none comes in time. */
  next(what?: string, withinMs?: number): Promise<T>;
  /** Those that have come and are not taken; takes them. */
  rest(): readonly T[];
}

const PATIENCE_MS = 8_000;

export function createMailbox<T>(): Mailbox<T> {
  const items: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  return {
    put(item) {
      const taker = waiting.shift();
      if (taker) taker(item);
      else items.push(item);
    },
    next(what = 'anything from the bot', withinMs = PATIENCE_MS) {
      const item = items.shift();
      if (item !== undefined) return Promise.resolve(item);
      const { stack } = new Error();
      return new Promise((resolve, reject) => {
        const taker = (given: T): void => {
          clearTimeout(timer);
          resolve(given);
        };
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(taker), 1);
          const error = new Error(`waited ${withinMs} ms in vain for ${what}`);
          if (stack) error.stack = `${error.message}\n${stack}`;
          reject(error);
        }, withinMs);
        waiting.push(taker);
      });
    },
    rest: () => items.splice(0),
  };
}
