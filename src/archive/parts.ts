import type { SearchDocument } from '../search/document.js';

/** Passages at least that a part holds, so that it is worth a table of its own. */
export const SMALLEST_PART = 2_000;
/** Parts at most, or one more: a question asks all of them. */
const MOST_PARTS = 16;
/** Passages at most that are written in one transaction: what a break costs. */
export const BLOCK = 10_000;

/** Passages that are written, and later searched, together; all of one part. */
export interface Block {
  readonly block: number;
  readonly part: number;
  /** Which of the documents, ascending. */
  readonly ids: readonly number[];
}

/** What is of a place, be it none. */
type Placed = Pick<SearchDocument, 'place'>;

/** Places in groups of about the same number of passages and facts, each place in one; the same for the same documents. */
export function partsOf(documents: readonly Placed[]): readonly (readonly string[])[] {
  const sizes = new Map<string, number>();
  for (const { place = '' } of documents) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  const enough = Math.max(SMALLEST_PART, documents.length / MOST_PARTS);
  const parts: string[][] = [];
  let held = enough;
  for (const [place, size] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (held >= enough) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)?.push(place);
    held += size;
  }
  return parts;
}

/** Part by part, the documents in blocks. */
export function blocksOf(
  documents: readonly Placed[],
  parts: readonly (readonly string[])[],
): readonly Block[] {
  const partOf = new Map(parts.flatMap((places, part) => places.map((place) => [place, part] as const)));
  const idsOf = parts.map((): number[] => []);
  documents.forEach(({ place = '' }, id) => idsOf[partOf.get(place) ?? 0]?.push(id));
  const cut = idsOf.flatMap((ids, part) =>
    Array.from({ length: Math.ceil(ids.length / BLOCK) }, (_, at) => ({
      part,
      ids: ids.slice(at * BLOCK, (at + 1) * BLOCK),
    })),
  );
  return cut.map((one, block) => ({ block, ...one }));
}
