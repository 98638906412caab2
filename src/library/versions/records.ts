import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, sweepObjects } from './objects.js';
import { recordSchema, type VersionRecord } from './record.js';

const RECORDS = 'records';
/** A record that is not in force yet. */
const PENDING = '.new';

/** What was kept, oldest first, and the files of records that cannot be read. */
export interface Records {
  readonly records: readonly VersionRecord[];
  readonly damaged: readonly string[];
}

export function readRecords(store: string): Records {
  const read = namesIn(store)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: join(store, RECORDS, name), record: readRecord(store, name) }));
  return {
    records: read.flatMap(({ record }) => record ?? []),
    damaged: read.filter(({ record }) => !record).map(({ path }) => path),
  };
}

function readRecord(store: string, name: string): VersionRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(readFileSync(join(store, RECORDS, name), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Writes a record that comes into force only with `commit`, which takes no more room on the disk. */
export function prepareRecord(store: string, record: VersionRecord): Pending {
  makeFolder(join(store, RECORDS));
  const last = namesIn(store).map((name) => parseInt(name, 10) || 0);
  const number = String(Math.max(0, ...last) + 1).padStart(6, '0');
  const path = join(store, RECORDS, `${number}-${record.version}.json`);
  const discard = (): void => rmSync(path + PENDING, { force: true });
  try {
    writeFileSync(path + PENDING, JSON.stringify(record), { flush: true });
  } catch (error) {
    discard();
    throw error;
  }
  return { commit: () => renameSync(path + PENDING, path), discard };
}

export interface Pending {
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Records of one version that goes in and out of service are bounded too. */
const MOST_TIMES = 5;
const DAY_MS = 86_400_000;

/** Lets go of all but the newest versions, and of contents that none of the rest holds. */
export function prune(store: string, most: number, now: Date): void {
  const names = namesIn(store);
  const kept: string[] = [];
  const versions = new Set<string>();
  for (const name of names.filter((one) => one.endsWith('.json')).reverse()) {
    const [, version = ''] = /-([0-9a-f]{12})\.json$/.exec(name) ?? [];
    versions.add(version);
    if (versions.size > most || kept.length >= most * MOST_TIMES) break;
    kept.push(name);
  }
  for (const name of names) if (!kept.includes(name) && !isUnderWay(name)) remove(name);
  const used = namesIn(store).flatMap((name) => readRecord(store, name)?.files.map(([, hash]) => hash) ?? []);
  sweepObjects(store, new Set(used));

  function remove(name: string): void {
    rmSync(join(store, RECORDS, name), { force: true });
  }

  /** Another command is just keeping something; a record that nobody came back for is left over from a crash. */
  function isUnderWay(name: string): boolean {
    return name.endsWith(PENDING) && now.getTime() - statSync(join(store, RECORDS, name)).mtimeMs < DAY_MS;
  }
}

function namesIn(store: string): string[] {
  try {
    return readdirSync(join(store, RECORDS)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
