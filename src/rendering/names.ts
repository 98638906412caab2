import type { Knowledge } from '../model/knowledge.js';
import type { AlternateName } from '../model/vocabulary.js';

interface Named {
  readonly name: string;
  readonly en?: string;
  readonly alternateName: readonly AlternateName[];
}

/** Anything a figure can be about. */
export const namedBy = ({ vocabulary }: Knowledge, id: string): Named | undefined =>
  vocabulary.entities.get(id) ?? vocabulary.rankings.get(id);

const LONG = 8;
const HAN = /^\p{Script=Han}+$/u;

/** The name, or where that is long the first other name that people would say. */
export function shortName({ name, alternateName }: Named): string {
  if (name.length <= LONG) return name;
  const other = alternateName.find(
    (one) => one.wrong !== true && one.name.length < name.length && one.name.length > 1 && HAN.test(one.name),
  );
  return other?.name ?? name;
}
