import { toneless } from '../language/pinyin.js';

const LONGEST = 48;

/** An id for a name: its syllables and Latin words, joined by hyphens; `taken` ids get a number. */
export function slugOf(name: string, taken: (id: string) => boolean): string {
  const words = name
    .normalize('NFKC')
    .replace(/\p{Script=Han}+/gu, (run) => ` ${toneless(run).join(' ')} `)
    .toLowerCase()
    .replaceAll('ü', 'v')
    .match(/[a-z]+|\d+/g);
  const base = (words ?? ['fact'])
    .join('-')
    .slice(0, LONGEST)
    .replace(/-[^-]*$/, (tail) => (words && words.join('-').length > LONGEST ? '' : tail));
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken(id)) return id;
  }
}
