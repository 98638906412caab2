/** A name and what it names; several entries may share a name. */
export interface NameEntry<T> {
  readonly name: string;
  readonly target: T;
}

/** A name found in a text. */
export interface NameMention<T> {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly targets: readonly T[];
  readonly match: 'name' | 'homophone' | 'pinyin' | 'similar' | 'partial';
  /** The name it was read as. */
  readonly name: string;
}

/** From and to, in characters of the text. */
export type Stretch = readonly [number, number];

/** Targets of each name, in the order of the entries. */
export function groupByName<T>(entries: readonly NameEntry<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { name, target } of entries) {
    const group = groups.get(name);
    if (group) group.push(target);
    else groups.set(name, [target]);
  }
  return groups;
}
