import { before, type Hit } from './search-index.js';

/** Documents with a score each. */
export interface Scored {
  /** Numbers of documents; the first `length` of them count. */
  readonly documents: Uint32Array;
  readonly length: number;
  /** By number of the document. */
  readonly scores: Float64Array;
  /** Day of publication by number of the document. */
  readonly days: Uint32Array;
}

/** The best of scored documents, the best first, by a heap whose root is the worst kept. */
export function bestOf({ documents, length, scores, days }: Scored, most: number): readonly Hit[] {
  const kept: Hit[] = [];
  for (let at = 0; at < length; at++) {
    const document = documents[at] as number;
    const score = scores[document] as number;
    const worst = kept[0];
    if (kept.length < most) siftUp(kept, { document, score }, days);
    else if (worst && score >= worst.score) {
      const hit = { document, score };
      if (before(hit, worst, days) < 0) siftDown(kept, hit, days);
    }
  }
  return kept.sort((a, b) => before(a, b, days));
}

function siftUp(heap: Hit[], hit: Hit, days: Uint32Array): void {
  let at = heap.push(hit) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (before(heap[parent] as Hit, hit, days) >= 0) break;
    heap[at] = heap[parent] as Hit;
    at = parent;
  }
  heap[at] = hit;
}

function siftDown(heap: Hit[], hit: Hit, days: Uint32Array): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Hit, heap[child] as Hit, days) > 0) child++;
    if (before(hit, heap[child] as Hit, days) >= 0) break;
    heap[at] = heap[child] as Hit;
    at = child;
  }
  heap[at] = hit;
}
