import { importsOf } from './imports.js';
import type { Sources } from './sources.js';

/** For each file in a circle of imports, be they of types only, the shortest way back to it; each circle once. */
export function circles(sources: Sources): string[] {
  const edges = new Map(
    [...sources].map(([path, file]) => [path, importsOf(path, file).filter((target) => sources.has(target))]),
  );
  const found = [...sources.keys()].flatMap((path) => wayBack(path, edges) ?? []);
  return [...new Set(found)].sort();
}

function wayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  const seen = new Set<string>();
  const ways: string[][] = [[start]];
  for (let way = ways.shift(); way; way = ways.shift())
    for (const next of edges.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return fromFirst(way).join(' → ');
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  return undefined;
}

/** A circle told from its first file by name, and back to it. */
function fromFirst(circle: readonly string[]): string[] {
  const first = [...circle].sort()[0] ?? '';
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at), first];
}
