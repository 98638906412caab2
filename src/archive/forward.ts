import type { TermCounts } from '../search/analysis.js';
import { hashOf } from '../search/hash.js';

/** Bytes of a term's hash, and of its count. */
const HASH = 4;

/** The terms of a passage and how often it holds each, in few bytes: hashes in ascending order, then the counts. */
export function packed(terms: TermCounts): Buffer {
  const entries = [...terms]
    .map(([key, count]): [number, number] => [hashOf(key)[0], Math.min(255, count)])
    .sort(([a], [b]) => a - b);
  const bytes = Buffer.alloc(entries.length * (HASH + 1));
  entries.forEach(([hash, count], at) => {
    bytes.writeUInt32BE(hash, at * HASH);
    bytes[entries.length * HASH + at] = count;
  });
  return bytes;
}

/** How often a term stands in what was packed; 0 where it does not. */
export function countIn(bytes: Buffer, key: string): number {
  const [wanted] = hashOf(key);
  const length = lengthOf(bytes);
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (bytes.readUInt32BE(middle * HASH) < wanted) from = middle + 1;
    else to = middle;
  }
  return from < length && bytes.readUInt32BE(from * HASH) === wanted ? (bytes[length * HASH + from] ?? 0) : 0;
}

/** How many different terms were packed. */
export const lengthOf = (bytes: Buffer): number => bytes.length / (HASH + 1);
