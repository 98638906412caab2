import type { Measures } from '../search/ranking.js';

/** What of a passage the process that searches holds. */
export interface Measured {
  /** Its number among all. */
  readonly id: number;
  /** Different terms. */
  readonly length: number;
  /** Day of publication as a number, 0 for none. */
  readonly day: number;
}

const BYTES = 12;

/** The passages of a block, three numbers of 32 bits each, the lowest byte first. */
export function packMeasures(passages: readonly Measured[]): Buffer {
  const packed = Buffer.alloc(passages.length * BYTES);
  passages.forEach(({ id, length, day }, at) => {
    packed.writeUInt32LE(id, at * BYTES);
    packed.writeUInt32LE(length, at * BYTES + 4);
    packed.writeUInt32LE(day, at * BYTES + 8);
  });
  return packed;
}

/** The numbers of the passages of each block, and what scores rest on by number. */
export interface Unpacked extends Measures {
  readonly ids: ReadonlyMap<number, Uint32Array>;
}

export function unpackMeasures(
  blocks: readonly { readonly block: number; readonly measures: Buffer }[],
): Unpacked {
  const size = blocks.reduce((sum, { measures }) => sum + measures.length / BYTES, 0);
  const [lengths, days] = [new Uint32Array(size), new Uint32Array(size)];
  const ids = new Map(
    blocks.map(({ block, measures }) => {
      const own = new Uint32Array(measures.length / BYTES);
      for (let at = 0; at < own.length; at++) {
        const id = measures.readUInt32LE(at * BYTES);
        own[at] = id;
        lengths[id] = measures.readUInt32LE(at * BYTES + 4);
        days[id] = measures.readUInt32LE(at * BYTES + 8);
      }
      return [block, own];
    }),
  );
  return { ids, lengths, days };
}
