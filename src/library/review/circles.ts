import type { Issue } from '../../model/issue.js';
import { issue } from '../issues.js';
import type { Entry } from '../shape.js';
import type { Check } from './check.js';

/** Nothing lies inside itself, by however many steps. */
export const circles: Check = ({ lists }) => {
  const entities = [...lists.places.entries, ...lists.entities.entries];
  return [
    ...circlesAlong('containedInPlace', entities),
    ...circlesAlong('partOf', entities),
    ...circlesAlong('broader', lists.variables.entries),
    ...circlesAlong('componentOf', lists.variables.entries),
  ];
};

function circlesAlong<K extends string>(
  key: K,
  entries: readonly Entry<{ readonly id: string } & { readonly [key in K]?: string }>[],
): Issue[] {
  const above = new Map(entries.map(({ value }) => [value.id, value[key]]));
  const named = new Set<string>();
  return entries.flatMap((entry) => {
    const path = pathFrom(entry.value.id, above);
    const last = above.get(path.at(-1) ?? '');
    if (last !== entry.value.id || named.has(last)) return [];
    for (const id of path) named.add(id);
    return [issue('circle', entry.at(key), { field: key, path: [...path, last] })];
  });
}

/** Upwards as far as it goes without coming back to a step already taken. */
function pathFrom(id: string, above: ReadonlyMap<string, string | undefined>): string[] {
  const path = [id];
  for (let next = above.get(id); next !== undefined && !path.includes(next); next = above.get(next)) {
    path.push(next);
  }
  return path;
}
