import { rowsOf } from '../language/corpus.js';

/** Rows of a tab-separated file in this folder. */
export const rows = (file: string): string[][] => rowsOf(`../understanding/${file}`);
