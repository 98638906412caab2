/** A map that forgets: the least recently used beyond `most`, and everything older than `lifeMs`. */
export interface Bounded<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  readonly size: number;
}

export interface Bounds {
  readonly most: number;
  /** Counted from the last `set`; for ever when left out. */
  readonly lifeMs?: number;
}

export function createBounded<V>({ most, lifeMs = Infinity }: Bounds, now: () => Date): Bounded<V> {
  // A Map keeps insertion order: the first key is the one unused for longest.
  const entries = new Map<string, { readonly value: V; readonly at: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (now().getTime() - entry.at >= lifeMs) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: now().getTime() });
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break;
        entries.delete(oldest);
      }
    },
    get size() {
      return entries.size;
    },
  };
}
