import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { hashOf, putObject } from './objects.js';
import { prepareRecord, prune, readRecords, type Pending } from './records.js';
import type { Did, VersionRecord } from './record.js';
import type { FolderState } from './state.js';

/** Where versions are kept, how many of them, and the time of day. */
export interface Keeping {
  /** Folder for the versions of one knowledge folder. */
  readonly store: string;
  readonly most: number;
  readonly now: () => Date;
}

/** The place of a knowledge folder, given whole (`/srv/town/knowledge`), among what the bot keeps. */
export const storeOf = (dataDir: string, folder: string): string =>
  join(
    dataDir,
    'versions',
    `${folder.split(/[\\/]/).at(-1) ?? ''}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`,
  );

/** A version could not be kept; nothing was changed on its account. */
export class KeepingFailed extends Error {}

/**
 * Changes a folder with the state before and after kept. Both are on the disk before the change is made, so that where
 * there is no room for them nothing is changed.
 */
export function changeKept(
  keeping: Keeping,
  before: FolderState | undefined,
  after: FolderState,
  did: Did,
  change: () => void,
): void {
  const pending = guarded(keeping, '知识库没有动', () => {
    if (before) keepFound(keeping, before);
    return put(keeping, after, did);
  });
  try {
    change();
  } catch (error) {
    pending.discard();
    throw error;
  }
  guarded(keeping, '知识库已经改了，只是没有记上这一笔', pending.commit);
  tidy(keeping);
}

/** What lies there may have been written by hand since the last version was kept. */
function keepFound(keeping: Keeping, state: FolderState): void {
  if (readRecords(keeping.store).records.at(-1)?.version !== state.version)
    put(keeping, state, { type: 'found' }).commit();
}

/** The record first: contents that it names are not swept away meanwhile. */
function put({ store, now }: Keeping, state: FolderState, did: Did): Pending {
  const pending = prepareRecord(store, recordOf(state, did, now()));
  try {
    for (const content of state.files.values()) putObject(store, content);
    return pending;
  } catch (error) {
    pending.discard();
    throw error;
  }
}

const recordOf = ({ version, files, knowledge }: FolderState, did: Did, now: Date): VersionRecord => ({
  version,
  at: now.toISOString(),
  did,
  ...(knowledge && { size: { articles: knowledge.articles.size, facts: knowledge.observations.length } }),
  files: [...files].map(([path, content]) => [path, hashOf(content)]),
});

/** What is left over is pruned the next time. */
function tidy({ store, most, now }: Keeping): void {
  try {
    prune(store, most, now());
  } catch {
    return;
  }
}

function guarded<T>({ store }: Keeping, outcome: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const why = REASONS[code] ?? (code || message);
    throw new KeepingFailed(
      `版本没有留存下来（${why}）：${store} → ${outcome}；腾出地方，或者把 DATA_DIR 换成能写的文件夹`,
      { cause },
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了',
  EDQUOT: '磁盘配额用完了',
  EROFS: '只读',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOTDIR: '路径上有一个不是文件夹',
  EEXIST: '路径上有一个不是文件夹',
};
