import type { ArchiveSearch } from './search.js';

/** Milliseconds that a copy which failed is left alone. */
export const REST = 30_000;

/**
 * Asks copies in turn. One that does not answer, or lags so far behind that the version is not there yet or not whole, is left
 * alone for a while; the main server is asked in its place.
 */
export function spreadOver(
  main: ArchiveSearch,
  copies: readonly ArchiveSearch[],
  now: () => number = Date.now,
): ArchiveSearch {
  const resting = new Map<ArchiveSearch, number>();
  let turn = 0;
  return async (question) => {
    const ready = copies.filter((copy) => (resting.get(copy) ?? 0) <= now());
    const copy = ready[turn++ % Math.max(1, ready.length)];
    if (!copy) return main(question);
    try {
      return await copy(question);
    } catch {
      resting.set(copy, now() + REST);
      return main(question);
    }
  };
}
