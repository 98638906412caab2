import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexShelf } from '../search/build.js';
import { loadPostings, savePostings, type Unusable } from '../search/saved.js';

/** Versions kept, so that a rollback starts as fast. */
const KEPT = 2;
const ENDING = '.idx';

/** What goes on with an index that takes a while. */
export interface IndexNews {
  readonly progress?: (done: number, of: number) => void;
  /** A saved index that is not used, and why; it is built anew. */
  readonly unusable?: (file: string, why: Unusable) => void;
  /** The index could not be written; the next start builds it again. */
  readonly notSaved?: (error: unknown) => void;
}

/** Where the index of one version of the knowledge is kept between starts. Never a reason not to start. */
export function openShelf(folder: string, version: string, news: IndexNews = {}): IndexShelf {
  const file = join(folder, `${version}${ENDING}`);
  return {
    load() {
      const bytes = read(file);
      if (!bytes) return undefined;
      const loaded = loadPostings(bytes, version);
      if ('postings' in loaded) return loaded.postings;
      news.unusable?.(file, loaded.unusable);
      return undefined;
    },
    save(postings) {
      try {
        mkdirSync(folder, { recursive: true });
        const unfinished = `${file}.new`;
        writeFileSync(unfinished, savePostings(postings, version));
        renameSync(unfinished, file);
        clear(folder);
      } catch (error) {
        discard(`${file}.new`);
        news.notSaved?.(error);
      }
    },
    ...(news.progress ? { progress: news.progress } : {}),
  };
}

/** What is half written goes, if it is there at all. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder itself is in the way.
  }
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Takes away all but the latest. */
function clear(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true });
}
