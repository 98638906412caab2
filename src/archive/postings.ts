import type { TermCounts } from '../search/analysis.js';

/** The documents of one block that hold a term, as they lie in the database. */
export interface Posting {
  readonly term: string;
  /** How many documents of the block hold it. */
  readonly holding: number;
  /** For each, how many lie between it and the one before; see {@link collectBlock}. */
  readonly documents: string;
}

/** The most characters of a term; longer ones tell nothing that a shorter one does not. */
export const LONGEST_TERM = 200;

/**
 * Numbers in printable characters, so that they need no escape on their way: a number ends with one of the `STOPS`, and each
 * of the `MORE` before it carries a digit, the lowest first ((s,c)-dense codes, Brisaboa and others 2003). A backslash lies
 * between the two.
 */
const FIRST_STOP = 0x23;
const FIRST_MORE = 0x5d;
const STOPS = 0x5c - FIRST_STOP;
const MORE = 0x7f - FIRST_MORE;

/**
 * Collects the documents of a block in their order; `finish` gives the postings of each term. A document is written as how
 * many lie between it and the last that holds the term, times two; one more where it holds the term more than once, and then
 * how often, at most 255.
 */
export function collectBlock(): { add: (terms: TermCounts) => void; finish: () => Iterable<Posting> } {
  const lists = new Map<string, { last: number; holding: number; codes: number[] }>();
  let place = 0;
  return {
    add(terms) {
      place++;
      for (const [term, count] of terms) {
        let list = lists.get(term);
        if (!list) lists.set(term, (list = { last: 0, holding: 0, codes: [] }));
        const between = place - list.last - 1;
        push(list.codes, between * 2 + (count > 1 ? 1 : 0));
        if (count > 1) push(list.codes, Math.min(255, count));
        list.last = place;
        list.holding++;
      }
    },
    *finish() {
      for (const [term, { holding, codes }] of lists)
        if (term.length <= LONGEST_TERM)
          yield { term, holding, documents: Buffer.from(codes).toString('latin1') };
    },
  };
}

function push(codes: number[], number: number): void {
  let left = number;
  for (; left >= STOPS; left = Math.floor((left - STOPS) / MORE))
    codes.push(FIRST_MORE + ((left - STOPS) % MORE));
  codes.push(FIRST_STOP + left);
}

/** Documents and how often each holds a term; `length` of them are filled. */
export interface Filled {
  readonly documents: Uint32Array;
  readonly counts: Uint8Array;
  length: number;
}

/**
 * Adds the documents of a posting, whose numbers among all stand in `ids` in the order of the block. A question reads some
 * hundred thousands of them, so that numbers are read where they stand.
 */
export function readPosting(written: string, ids: Uint32Array, into: Filled): void {
  const { documents, counts } = into;
  const end = written.length;
  let length = into.length;
  let place = -1;
  let at = 0;
  while (at < end) {
    let code = written.charCodeAt(at++);
    let between = code - FIRST_STOP;
    if (code >= FIRST_MORE) {
      between = 0;
      let worth = 1;
      do {
        between += Math.imul(code - FIRST_MORE + STOPS, worth);
        worth = Math.imul(worth, MORE);
        code = written.charCodeAt(at++);
      } while (code >= FIRST_MORE);
      between += Math.imul(code - FIRST_STOP, worth);
    }
    place += (between >> 1) + 1;
    documents[length] = ids[place] as number;
    if ((between & 1) === 0) counts[length++] = 1;
    else {
      code = written.charCodeAt(at++);
      counts[length++] =
        code < FIRST_MORE
          ? code - FIRST_STOP
          : code - FIRST_MORE + STOPS + (written.charCodeAt(at++) - FIRST_STOP) * MORE;
    }
  }
  into.length = length;
}
