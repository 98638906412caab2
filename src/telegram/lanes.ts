/** Runs what has the same key one after another, in the order given; different keys run side by side. */
export type Lanes = (key: string, work: () => Promise<void>) => Promise<void>;

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>();
  return (key, work) => {
    const before = tails.get(key) ?? Promise.resolve();
    const done = before.then(work);
    const tail = done.catch(() => undefined);
    tails.set(key, tail);
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return done;
  };
}
