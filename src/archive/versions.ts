import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { SearchNames } from '../search/analysis.js';
import { openArchive, type Archive } from './archive.js';
import { ArchiveUnavailable } from './connection.js';
import { CURRENT, showVersion } from './current.js';
import type { Contents, Loading } from './load.js';
import { FORMAT } from './schema.js';

/** Versions kept, so that the one before is still there for who serves it, and for a rollback. */
const KEPT = 2;
const PREFIX = CURRENT;
/** Milliseconds between two looks whether another process has loaded. */
const PAUSE = 500;

export interface ArchiveVersion extends Loading, Contents {
  readonly url: string;
  /** Copies of that server, which searches are spread over. */
  readonly replicas?: readonly string[];
  readonly names: SearchNames;
}

/**
 * The archive of one version of the knowledge, loaded unless it is there already. Each version has tables of its own, so
 * that one is served whole while the next is loaded; a database serves one knowledge, over direct connections. Throws
 * {@link ArchiveUnavailable}.
 */
export async function openArchiveVersion(wanted: ArchiveVersion): Promise<Archive> {
  const { url, replicas = [], names, ...loading } = wanted;
  const schema = schemaOf(wanted);
  const archive = openArchive({ url, schema, names, replicas });
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await alone(client, loading.signal);
    await dropOthers(client, schema, "obj_description(oid, 'pg_namespace') is null");
    await client.query(`create schema if not exists ${schema}`);
    await archive.load(loading, loading);
    await showVersion(client, schema);
    await client.query(`comment on schema ${schema} is ${escapeLiteral(new Date().toISOString())}`);
    await dropOthers(client, schema, 'true', KEPT - 1);
    return archive;
  } catch (error) {
    await archive.close();
    throw new ArchiveUnavailable(error);
  } finally {
    void client.end().catch(() => undefined);
  }
}

/** Another knowledge, or the same cut into other sentences or read into other facts by later code, is another schema. */
function schemaOf({ version, documents, facts = [] }: ArchiveVersion): string {
  const hash = createHash('sha256').update(version);
  for (const { article, passage, text, headline, place, published } of documents)
    hash.update(JSON.stringify([article, passage, text, headline, place, published]));
  for (const { place, fields } of facts) hash.update(JSON.stringify([place, fields]));
  return `${PREFIX}_${FORMAT}_${hash.digest('hex').slice(0, 16)}`;
}

/** Of several processes that start at once, one loads and the others wait; the lock goes with the connection. */
async function alone(client: Client, signal: AbortSignal | undefined): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ locked: boolean }>(
      `select pg_try_advisory_lock(hashtext('${PREFIX}')) as locked`,
    );
    if (rows[0]?.locked) return;
    await wait(PAUSE, undefined, signal ? { signal } : {});
  }
}

/** Drops the archives that fit, but for the one in use and the `kept` ones that were opened last. */
async function dropOthers(client: Client, own: string, fitting: string, kept = 0): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname ~ '^${PREFIX}_[0-9]+_[0-9a-f]{16}$' and nspname <> $1
       and ${fitting} order by obj_description(oid, 'pg_namespace') desc nulls last`,
    [own],
  );
  for (const { name } of rows.slice(kept))
    await client.query(`drop schema if exists ${escapeIdentifier(name)} cascade`).catch(() => undefined);
}
