type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A typed array that grows as numbers are pushed. */
export function growing<A extends Numbers>(
  kind: new (length: number) => A,
): {
  push: (value: number) => void;
  /** The numbers pushed; nothing may be pushed after. */
  taken: () => A;
} {
  let [held, length] = [new kind(1024), 0];
  return {
    push(value) {
      if (length === held.length) {
        const larger = new kind(Math.ceil(held.length * 1.5));
        larger.set(held);
        held = larger;
      }
      held[length++] = value;
    },
    taken: () => held.subarray(0, length) as A,
  };
}
