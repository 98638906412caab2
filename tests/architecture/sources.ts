import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Parsed files, by path below `src`. */
export type Sources = ReadonlyMap<string, ts.SourceFile>;

/** The files of `src`, in order. */
export function readSources(): Sources {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return sourcesOf(
    Object.fromEntries(
      files.sort().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
    ),
  );
}

/** Sources from texts by path. */
export const sourcesOf = (texts: Readonly<Record<string, string>>): Sources =>
  new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
    ]),
  );
