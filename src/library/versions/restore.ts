import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Issue } from '../../model/issue.js';
import { isServedPath } from '../files.js';
import { changeKept, type Keeping } from './keep.js';
import { getObject } from './objects.js';
import type { VersionRecord } from './record.js';
import { readRecords } from './records.js';
import { stateOf, type FolderState } from './state.js';
import { linkInto, replaceFolder, settleFolder } from './swap.js';
import { versionOf } from '../version.js';

/** What came of putting a version back. */
export type Restored =
  | { readonly type: 'restored'; readonly before: FolderState | undefined; readonly after: FolderState }
  /** It lies there already. */
  | { readonly type: 'same'; readonly version: string }
  | { readonly type: 'unknown' }
  | { readonly type: 'ambiguous'; readonly versions: readonly string[] }
  /** What was kept of these files is gone or spoilt. */
  | { readonly type: 'damaged'; readonly version: string; readonly files: readonly string[] }
  /** These could not be kept, and would be lost. */
  | { readonly type: 'unkept'; readonly issues: readonly Issue[] }
  /** The folder would not open with it. */
  | { readonly type: 'broken'; readonly version: string; readonly issues: readonly Issue[] };

/**
 * Puts a kept version back, named by its beginning: all that is served, in one step or not at all. The state it replaces
 * is kept; drafts and whatever else lies in the folder stay as they are. `folder` is given whole.
 */
export function restore(folder: string, named: string, keeping: Keeping): Restored {
  settleFolder(folder);
  const { records } = readRecords(keeping.store);
  const versions = [...new Set(records.map(({ version }) => version))].filter((one) => one.startsWith(named));
  const [version, ...others] = versions;
  if (version === undefined) return { type: 'unknown' };
  if (others.length > 0) return { type: 'ambiguous', versions };
  const before = stateOf(folder);
  if (before?.version === version && before.issues.length === 0) return { type: 'same', version };
  if (before && before.unread.length > 0) return { type: 'unkept', issues: before.unread };
  const kept = contentsOf(keeping.store, version, records);
  if (!(kept instanceof Map)) return { type: 'damaged', version, files: kept };
  const after = replaceFolder(
    folder,
    (fresh) => filled(fresh, folder, kept),
    (ready, change) => {
      if (ready?.issues.length === 0)
        changeKept(
          keeping,
          before,
          ready,
          { type: 'restored', ...(before && { replaced: before.version }) },
          change,
        );
    },
  );
  if (after?.issues.length !== 0) return { type: 'broken', version, issues: after?.issues ?? [] };
  return { type: 'restored', before, after };
}

/** The files of a version, or the paths of those that are no longer what was kept. */
export function contentsOf(
  store: string,
  version: string,
  records: readonly VersionRecord[],
): Map<string, Uint8Array> | readonly string[] {
  const files = records.findLast((one) => one.version === version)?.files ?? [];
  const read = files.map(([path, hash]) => [path, getObject(store, hash)] as const);
  const lost = read.flatMap(([path, content]) => (content ? [] : [path]));
  if (lost.length > 0) return lost;
  const contents = new Map(read.flatMap(([path, content]) => (content ? [[path, content] as const] : [])));
  return versionOf(contents) === version ? contents : files.map(([path]) => path);
}

/** The folder as it is to be, made ready beside it, and read as it would be served. */
function filled(
  fresh: string,
  folder: string,
  contents: ReadonlyMap<string, Uint8Array>,
): FolderState | undefined {
  if (existsSync(folder)) linkInto(folder, fresh, isServedPath);
  mkdirSync(join(fresh, 'articles'), { recursive: true });
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content, { flush: true });
  }
  return stateOf(fresh);
}
