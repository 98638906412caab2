import { readFileSync } from 'node:fs';

/** Rows of a tab-separated file beside the tests; lines that begin with # are remarks. */
export function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}
