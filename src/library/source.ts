import type { Issue, Position } from '../model/issue.js';
import { issue } from './issues.js';

/** A file's text and the way from an offset in it to line and column. */
export interface Source {
  /** Relative to the knowledge folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The start of a file, for what concerns it as a whole. */
export const startOf = (file: string): Position => ({ file, line: 1, column: 1 });

/** Decodes a file; a text that could be made out is handed on even when something is wrong with its form. */
export function decodeSource(file: string, bytes: Uint8Array): { source?: Source; issues: Issue[] } {
  const decoded = decode(bytes);
  if (decoded === undefined) return { issues: [issue('invalidUtf8', invalidAt(file, bytes))] };
  const issues: Issue[] = [];
  if (decoded.startsWith('\ufeff')) issues.push(issue('byteOrderMark', startOf(file)));
  const text = decoded.replace(/^\ufeff/, '');
  const unix = text.replaceAll(/\r\n?/g, '\n');
  if (unix !== text)
    issues.push(issue('carriageReturn', sourceOf(file, text).positionAt(text.indexOf('\r'))));
  return { source: sourceOf(file, unix), issues };
}

/** A source from text already at hand. */
export function sourceOf(file: string, text: string): Source {
  let starts: readonly number[] | undefined;
  const positionAt = (offset: number): Position => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, offset);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return { file, text, positionAt };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first line stands that is no UTF-8. */
function invalidAt(file: string, bytes: Uint8Array): Position {
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    if (decode(bytes.subarray(start, end)) === undefined || newline < 0) return { file, line, column: 1 };
    start = end + 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of `sorted` that is not above `value`. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
