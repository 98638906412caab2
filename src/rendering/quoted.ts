const MOST = 4;
const LONGEST = 24;

/** Words of the question to be said back: each once, the first few, none longer than a line. */
export const saidBack = (words: readonly string[]): string[] =>
  [...new Set(words)]
    .slice(0, MOST)
    .map((word) => ([...word].length > LONGEST ? `${[...word].slice(0, LONGEST).join('')}…` : word));
