import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const OBJECTS = 'objects';

/** Name of a content: sha256 in hex. */
export const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const pathOf = (store: string, hash: string): string => join(store, OBJECTS, hash.slice(0, 2), hash);

/** Keeps a content, once however many versions hold it; one that was damaged is written anew. */
export function putObject(store: string, content: Uint8Array): void {
  const hash = hashOf(content);
  if (getObject(store, hash)) return;
  const path = pathOf(store, hash);
  makeFolder(dirname(path));
  writeWhole(path, content);
}

/** A content by its name; undefined where it is gone or is no longer what was kept. */
export function getObject(store: string, hash: string): Uint8Array | undefined {
  try {
    const content = readFileSync(pathOf(store, hash));
    return hashOf(content) === hash ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Lets go of every content that is not among those in use. */
export function sweepObjects(store: string, used: ReadonlySet<string>): void {
  const root = join(store, OBJECTS);
  for (const shelf of readdirSync(root))
    for (const name of readdirSync(join(root, shelf)))
      if (!used.has(name)) rmSync(join(root, shelf, name), { force: true });
}

/** Makes a folder and those it lies in; what refuses is named as it is, which `recursive` does not (EROFS is told as ENOENT). */
export function makeFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

/** Writes a file beside and moves it into place: whoever reads finds all of it or nothing, after a power cut too. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, content, { flush: true });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
