/**
 * Two numbers of 32 bits for a term, by FNV-1a and by a mixing step of its own: among the millions of terms of an archive
 * two that share both are not to be expected (one chance in 10^7 for two million terms).
 */
export function hashOf(key: string): readonly [number, number] {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return [first >>> 0, second >>> 0];
}
