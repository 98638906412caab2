import { importsOf } from './imports.js';
import type { Sources } from './sources.js';

/** What the files below a path may import: those of other rows, packages, modules of Node. */
export interface Row {
  readonly rows?: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: readonly string[];
}

/** By path; of several that fit a file, the longest holds. */
export type Layers = Readonly<Record<string, Row>>;

/** Every import that the row of its file does not allow. */
export function forbiddenImports(sources: Sources, layers: Layers): string[] {
  return [...sources].flatMap(([path, file]) => {
    const own = rowOf(path);
    if (own === undefined) return [`${path} is in no row of the table`];
    return importsOf(path, file)
      .filter((target) => !isAllowed(target, own))
      .map((target) => `${path} → ${target}`);
  });

  function rowOf(path: string): string | undefined {
    const fitting = Object.keys(layers).filter((row) => path.startsWith(row));
    return fitting.sort((one, other) => other.length - one.length)[0];
  }

  function isAllowed(target: string, own: string): boolean {
    const { rows = [], packages = [], node = [] } = layers[own] ?? {};
    if (target.startsWith('node:')) return node.includes(target.slice('node:'.length));
    if (!sources.has(target)) return packages.includes(target);
    const other = rowOf(target);
    return other !== undefined && [own, ...rows].includes(other);
  }
}
