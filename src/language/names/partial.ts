import type { NameEntry, NameMention, Stretch } from './mention.js';

/** Shortest run of a name that counts as a piece of it, and shortest text that is looked for by its pieces. */
const PIECE = 2;
const SHORTEST = 4;
/** So many names at most may hold the same pieces; more tell nothing. */
const MOST = 3;
const HAN = /\p{Script=Han}+/gu;

/** Names told by some of their pieces, in order, first and last among them: 酒店出租率 of 星级酒店平均出租率. */
export class PartialNames<T> {
  /** Names by the pairs of characters that they may end with. */
  readonly #byPair = new Map<string, NameEntry<T>[]>();

  constructor(entries: readonly NameEntry<T>[]) {
    for (const entry of entries) {
      const pairs = new Set([...entry.name].slice(1).map((char, at) => entry.name.charAt(at) + char));
      for (const pair of pairs) {
        const group = this.#byPair.get(pair);
        if (group) group.push(entry);
        else this.#byPair.set(pair, [entry]);
      }
    }
  }

  find(text: string, free: readonly Stretch[]): NameMention<T>[] {
    return free.flatMap(([from, to]) =>
      [...text.slice(from, to).matchAll(HAN)].flatMap((run) => this.#inRun(run[0], from + run.index)),
    );
  }

  /** The longest part of a run that names hold the pieces of. */
  #inRun(run: string, from: number): NameMention<T>[] {
    for (let length = run.length; length >= SHORTEST; length--)
      for (let at = 0; at + length <= run.length; at++) {
        const said = run.slice(at, at + length);
        const held = (this.#byPair.get(said.slice(-PIECE)) ?? []).filter(({ name }) => holds(name, said));
        const targets = [...new Set(held.map(({ target }) => target))];
        if (held.length === 0 || new Set(held.map(({ name }) => name)).size > MOST) continue;
        const start = from + at;
        return [{ start, end: start + length, said, targets, match: 'partial', name: held[0]?.name ?? '' }];
      }
    return [];
  }
}

/** Whether a text is made of two or more pieces of a name in the order of the name, and ends as it ends. */
function holds(name: string, said: string): boolean {
  if (name.length <= said.length || !name.endsWith(said.slice(-PIECE))) return false;
  const fits = (at: number, from: number): boolean => {
    if (at === said.length) return from === name.length;
    for (let size = said.length - at; size >= PIECE; size--) {
      const found = name.indexOf(said.slice(at, at + size), from);
      if (found >= 0 && fits(at + size, found + size)) return true;
    }
    return false;
  };
  return fits(0, 0);
}
