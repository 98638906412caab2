import type { Normalized } from '../language/normalize.js';
import type { Stretch } from './segments.js';

/** Latin letters as the page has them. */
export const asPrinted = (name: string, { original }: Normalized): string =>
  name.replace(/[a-z]+/g, (word) => (original.includes(word.toUpperCase()) ? word.toUpperCase() : word));

/** The run of the original that a stretch of the normalised text was made of. */
function raw({ original, offsets }: Normalized, start: number, end: number): string {
  return original.slice(offsets[start] ?? 0, offsets[end] ?? original.length).replace(/[;；,，。\s]+$/, '');
}

/** The clause, or where it stands twice, what it stands in from its beginning on. */
export function quoteOf(normal: Normalized, part: Stretch, clause: Stretch): string {
  const own = raw(normal, clause.start, clause.end).trim();
  const once = normal.original.indexOf(own) === normal.original.lastIndexOf(own);
  return once ? own : raw(normal, part.start, clause.end).trim();
}
