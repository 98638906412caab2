import { Client } from 'pg';
import type { SearchNames } from '../search/analysis.js';
import { openArchive, type Archive } from './archive.js';
import { ArchiveUnavailable } from './connection.js';
import type { ArchiveDocument, Loading } from './load.js';
import { FORMAT } from './schema.js';

/** Versions kept, so that the one before is still there for who serves it, and for a rollback. */
const KEPT = 2;
const PREFIX = 'wenshu_';

export interface ArchiveVersion extends Loading {
  readonly url: string;
  readonly documents: readonly ArchiveDocument[];
  readonly names: SearchNames;
}

/**
 * The archive of one version of the knowledge, loaded unless it is there already. Each version has tables of its own, so
 * that one is served whole while the next is loaded; a database serves one knowledge. Throws {@link ArchiveUnavailable}.
 */
export async function openArchiveVersion({
  url,
  documents,
  names,
  ...loading
}: ArchiveVersion): Promise<Archive> {
  const schema = `${PREFIX}${FORMAT}_${loading.version}`;
  const archive = openArchive({ url, schema, names });
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Of several processes that start at once, one loads and the others wait for it.
    await client.query(`select pg_advisory_lock(hashtext('${PREFIX}'))`);
    await client.query(`create schema if not exists ${schema}`);
    await archive.load(documents, loading);
    await dropOthers(client, schema);
    return archive;
  } catch (error) {
    await archive.close();
    throw new ArchiveUnavailable(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** All but this version and the latest of the others. */
async function dropOthers(client: Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where starts_with(nspname, $1) and nspname <> $2 order by oid desc`,
    [PREFIX, schema],
  );
  for (const { name } of rows.slice(KEPT - 1)) await client.query(`drop schema if exists ${name} cascade`);
}
