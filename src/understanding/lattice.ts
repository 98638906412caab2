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
  const byStart = new Map<number, E[]>();
  for (const edge of edges) {
    const others = byStart.get(edge.start);
    if (others) others.push(edge);
    else byStart.set(edge.start, [edge]);
  }
  const best: { cost: number; edge?: E; next: number }[] = [];
  best[text.length] = { cost: 0, next: text.length };
  for (let at = text.length - 1; at >= 0; at--) {
    const skip = skipEnd(text, at);
    let choice: { cost: number; edge?: E; next: number } = {
      cost: skipCost(text, at) + (best[skip]?.cost ?? 0),
      next: skip,
    };
    for (const edge of byStart.get(at) ?? []) {
      const cost = edge.cost + (best[edge.end]?.cost ?? 0);
      if (cost < choice.cost || (cost === choice.cost && edge.end > choice.next))
        choice = { cost, edge, next: edge.end };
    }
    best[at] = choice;
  }
  const path: E[] = [];
  for (let at = 0; at < text.length; at = best[at]?.next ?? text.length) {
    const edge = best[at]?.edge;
    if (edge) path.push(edge);
  }
  return path;
}

const HAN = /\p{Script=Han}/u;
const WORD = /[a-z0-9][a-z0-9'-]*/y;

/** A Latin word or a number is passed over as a whole. */
function skipEnd(text: string, at: number): number {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at + 1;
}

function skipCost(text: string, at: number): number {
  if (HAN.test(text.charAt(at))) return UNREAD_HAN;
  return skipEnd(text, at) > at + 1 || /[a-z0-9]/.test(text.charAt(at)) ? UNREAD_WORD : 0;
}
