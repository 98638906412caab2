/** A stretch of text and how dear it is to read it so. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** Dearer than any reading: what is left unread is to be little. */
const UNREAD_HAN = 10;
const UNREAD_WORD = 12;

/**
 * The cheapest way to read a text: edges that do not overlap, what no edge covers being dear. With edges of like cost
 * that is as little unread as possible in as few words as possible (maximum matching); of equal ways the one whose first
 * word is longest.
 */
export function cheapestPath<E extends Edge>(text: string, edges: readonly E[]): E[] {
  const byStart: E[][] = [];
  for (const edge of edges) (byStart[edge.start] ??= []).push(edge);
  const skips = skipsOf(text);
  const costs: number[] = new Array<number>(text.length + 1).fill(0);
  const next: number[] = new Array<number>(text.length + 1).fill(0);
  const chosen: (E | undefined)[] = [];
  for (let at = text.length - 1; at >= 0; at--) {
    const skip = skips[at] ?? at + 1;
    let best = skipCost(text, at, skip) + (costs[skip] ?? 0);
    let end = skip;
    for (const edge of byStart[at] ?? []) {
      const cost = edge.cost + (costs[edge.end] ?? 0);
      if (cost > best || (cost === best && edge.end <= end)) continue;
      [best, end, chosen[at]] = [cost, edge.end, edge];
    }
    costs[at] = best;
    next[at] = end;
  }
  const path: E[] = [];
  for (let at = 0; at < text.length; at = next[at] ?? text.length) {
    const edge = chosen[at];
    if (edge) path.push(edge);
  }
  return path;
}

const HAN = /\p{Script=Han}/u;
const WORD = /[a-z0-9][a-z0-9'-]*/g;

/** Where reading goes on when nothing is read at a place: a Latin word or a number is passed over as a whole. */
function skipsOf(text: string): readonly number[] {
  const skips: number[] = [];
  for (const word of text.matchAll(WORD)) {
    const end = word.index + word[0].length;
    for (let at = word.index; at < end; at++) skips[at] = end;
  }
  return skips;
}

function skipCost(text: string, at: number, skip: number): number {
  if (skip > at + 1 || LATIN.test(text.charAt(at))) return UNREAD_WORD;
  return HAN.test(text.charAt(at)) ? UNREAD_HAN : 0;
}

const LATIN = /[a-z0-9]/;
