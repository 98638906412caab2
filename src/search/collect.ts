import type { TermCounts } from './analysis.js';
import { growing } from './growing.js';
import { hashOf } from './hash.js';
import type { Postings } from './postings.js';

/** A document to be indexed. */
export interface Analysed {
  readonly terms: TermCounts;
  /** Day of publication as a number, 0 for none. */
  readonly day: number;
}

/** Collects documents one after the other; `finish` turns them into postings. */
export function collectPostings(): { add: (document: Analysed) => void; finish: () => Postings } {
  const ids = new Map<string, number>();
  const termOf = growing(Uint32Array);
  const countOf = growing(Uint8Array);
  const lengths = growing(Uint32Array);
  const days = growing(Uint32Array);
  return {
    add({ terms, day }) {
      for (const [key, count] of terms) {
        let id = ids.get(key);
        if (id === undefined) ids.set(key, (id = ids.size));
        termOf.push(id);
        countOf.push(Math.min(255, count));
      }
      lengths.push(terms.size);
      days.push(day);
    },
    finish: () => {
      const { high, low, placeOf } = inOrder(ids);
      const own = lengths.taken();
      return {
        high,
        low,
        ...byTerm(termOf.taken(), countOf.taken(), own, placeOf),
        lengths: own,
        days: days.taken(),
      };
    },
  };
}

/** Terms in order of their hashes, and the place of each. */
function inOrder(ids: ReadonlyMap<string, number>): {
  high: Uint32Array;
  low: Uint32Array;
  placeOf: Uint32Array;
} {
  const [high, low] = [new Uint32Array(ids.size), new Uint32Array(ids.size)];
  for (const [key, id] of ids) [high[id], low[id]] = hashOf(key);
  const order = Uint32Array.from({ length: ids.size }, (_, id) => id).sort(
    (a, b) => (high[a] as number) - (high[b] as number) || (low[a] as number) - (low[b] as number),
  );
  const placeOf = new Uint32Array(ids.size);
  order.forEach((id, place) => (placeOf[id] = place));
  return { high: order.map((id) => high[id] as number), low: order.map((id) => low[id] as number), placeOf };
}

/** From document by document to term by term, by counting. */
function byTerm(
  termOf: Uint32Array,
  countOf: Uint8Array,
  lengths: Uint32Array,
  placeOf: Uint32Array,
): Pick<Postings, 'offsets' | 'documents' | 'counts'> {
  const offsets = new Uint32Array(placeOf.length + 1);
  for (const id of termOf) offsets[(placeOf[id] as number) + 1]! += 1;
  for (let place = 0; place < placeOf.length; place++) offsets[place + 1]! += offsets[place] as number;
  const next = offsets.slice(0, -1);
  const documents = new Uint32Array(termOf.length);
  const counts = new Uint8Array(termOf.length);
  let at = 0;
  lengths.forEach((length, document) => {
    for (const end = at + length; at < end; at++) {
      const place = placeOf[termOf[at] as number] as number;
      const to = next[place] as number;
      next[place] = to + 1;
      documents[to] = document;
      counts[to] = countOf[at] as number;
    }
  });
  return { offsets, documents, counts };
}
