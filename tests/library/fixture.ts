import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../../src/model/issue.js';

/** A complete and right knowledge folder about an invented county. */
export const qinghe = fileURLToPath(new URL('../fixtures/qinghe', import.meta.url));

/** One change to the fixture. */
export interface Edited {
  readonly name: string;
  readonly file: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
}

/** Runs with a copy of the fixture that may be spoilt. */
export function withCopy<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  try {
    cpSync(qinghe, folder, { recursive: true });
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Applies a case's edits; each must hit, or the case proves nothing. */
export function applyEdits(folder: string, { file, edits }: Edited): void {
  const path = join(folder, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
}

export const readLines = <T>(file: string): T[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** `places.yaml:3:5 unknownField`. */
export const placed = ({ at, code }: Issue): string => `${at.file}:${at.line}:${at.column} ${code}`;
