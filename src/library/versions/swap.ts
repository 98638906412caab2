import { chmodSync, copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { readlinkSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from './objects.js';

/** A folder by the path that it has without links, be it there or not. */
export function wholePath(folder: string): string {
  const path = resolve(folder);
  try {
    return realpathSync(path);
  } catch {
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    if (link) return wholePath(resolve(dirname(path), readlinkSync(path)));
    return dirname(path) === path ? path : join(wholePath(dirname(path)), basename(path));
  }
}

/** Folders that stand beside a folder only while it is replaced. */
const beside = (folder: string, what: 'new' | 'old'): string =>
  join(dirname(folder), `.${basename(folder)}.${what}`);

/** Ends what a crash has cut off in the middle of {@link replaceFolder}: a folder that was moved away comes back. */
export function settleFolder(folder: string): void {
  const [fresh, old] = [beside(folder, 'new'), beside(folder, 'old')];
  if (existsSync(old)) {
    if (!existsSync(folder)) renameSync(old, folder);
    else if (existsSync(fresh))
      throw new Error(
        `上次退回中断了，${old} 是原来的知识库，${folder} 是后来另建的 → 把要的那个留作 ${folder}，另一个移到别处，再删掉 ${fresh}`,
      );
  }
  for (const left of [fresh, old]) if (existsSync(left)) rmSync(left, { recursive: true, force: true });
}

/**
 * Replaces a folder in one step or not at all. `fill` makes the new one ready beside it; `go` is told what that gave, and
 * makes the swap or leaves it.
 */
export function replaceFolder<T>(
  folder: string,
  fill: (fresh: string) => T,
  go: (ready: T, swap: () => void) => void,
): T {
  const [fresh, old] = [beside(folder, 'new'), beside(folder, 'old')];
  makeFolder(fresh);
  try {
    const ready = fill(fresh);
    go(ready, swap);
    return ready;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }

  function swap(): void {
    const replaced = existsSync(folder);
    if (replaced) {
      chmodSync(fresh, statSync(folder).mode);
      renameSync(folder, old);
    }
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (replaced) renameSync(old, folder);
      throw error;
    }
    removeLeft(old);
  }
}

/** The swap is made; what cannot be removed now goes when the folder is settled the next time. */
function removeLeft(old: string): void {
  try {
    rmSync(old, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Everything of a folder but what `leave` names, under the same names; files are the same files, not copies. */
export function linkInto(from: string, to: string, leave: (path: string) => boolean, below = ''): void {
  for (const { name } of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = below === '' ? name : `${below}/${name}`;
    const [source, target] = [join(from, path), join(to, path)];
    const kind = lstatSync(source);
    if (kind.isDirectory()) {
      mkdirSync(target, { recursive: true, mode: kind.mode });
      linkInto(from, to, leave, path);
    } else if (leave(path)) continue;
    else if (kind.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** Not every file system has links. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
