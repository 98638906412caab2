import { parse } from 'csv-parse/sync';
import type { Grid } from '../intake/grid.js';
import { decodePage } from './page-text.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The cells of a text with separated values, in UTF-8 or GB18030; or what is wrong with it, worded. */
export function gridOfCsv(bytes: Uint8Array): Grid | { readonly mistake: string } {
  const text = decodePage(bytes);
  if (typeof text !== 'string') return text;
  try {
    const rows = parsed(text, delimiterOf(text));
    return { name: '', rows: rows.map((row) => row.map((cell) => ({ text: cell }))) };
  } catch (error) {
    return { mistake: wordedMistake(error) };
  }
}

const parsed = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: false });

/** The one that makes the most rows as wide as each other. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const score = (delimiter: string): number => {
    const widths = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length);
    const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    return usual === 1 ? 0 : widths.filter((width) => width === usual).length;
  };
  const [best = ','] = [...DELIMITERS].sort((a, b) => score(b) - score(a));
  return best;
}

function wordedMistake(error: unknown): string {
  const { code = '', lines = 0, message } = error as { code?: string; lines?: number; message: string };
  if (code.includes('QUOTE')) return `第${lines}行：引号没有配对 → 引号要成对，引号里的引号写两个`;
  return `第${lines}行：${message}`;
}
