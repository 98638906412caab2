import { normalize } from '../language/normalize.js';

/** Keeps what was made for a name. */
export function remember<T>(all: Map<string, T>, name: string, made: T): T {
  all.set(name, made);
  return made;
}

/** A name as names are compared. */
export const plain = (name: string): string => normalize(name).text.replace(/\s/g, '');

/** Ids by every name. */
export function nameIndex(
  items: Iterable<{
    readonly id: string;
    readonly name: string;
    readonly alternateName: readonly { readonly name: string }[];
  }>,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, name, alternateName } of items)
    for (const one of [name, ...alternateName.map((other) => other.name)])
      if (!index.has(plain(one))) index.set(plain(one), id);
  return index;
}
