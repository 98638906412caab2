import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { SearchNames } from '../search/analysis.js';
import { COLUMNS, rowOf, type ArchiveDocument } from './rows.js';
import { COUNTS, INDEX, IS_WHOLE, NARROW, NO_INDEX, NOT_WHOLE, TABLES, WHOLE } from './schema.js';

export interface Loading {
  readonly version: string;
  readonly names?: SearchNames;
  /** Told after each batch. */
  readonly progress?: (done: number, of: number) => void;
  /** Breaks the load off between two batches. */
  readonly signal?: AbortSignal;
}

/** Passages written in one transaction: what a break costs at most. */
export const BATCH = 2_000;
/** Places so large get a partition of their own. */
const OWN_PARTITION = 500;

/**
 * Writes passages into the archive, batch after batch through COPY, each in one transaction with a note that it is in: broken
 * off, it goes on where it was. The index and the counts of terms are made at the end.
 */
export async function loadPassages(
  pool: Pool,
  documents: readonly ArchiveDocument[],
  { version, names = {}, progress, signal }: Loading,
): Promise<void> {
  const batches = Math.ceil(documents.length / BATCH);
  if (await isLoaded(pool, version, batches)) return;
  await pool.query(TABLES);
  await partition(pool, documents);
  const { rows } = await pool.query<{ batch: number }>('select batch from loaded where version = $1', [
    version,
  ]);
  const there = new Set(rows.map(({ batch }) => batch));
  await pool.query(NOT_WHOLE);
  if (there.size === 0) await pool.query(NO_INDEX);
  for (let start = 0; start < documents.length; start += BATCH) {
    signal?.throwIfAborted();
    const batch = start / BATCH;
    if (!there.has(batch))
      await write(pool, documents.slice(start, start + BATCH), { start, batch, version, names });
    progress?.(Math.min(documents.length, start + BATCH), documents.length);
  }
  for (const text of [INDEX, ...COUNTS, WHOLE]) await pool.query(text);
}

/** Looked at before any table is touched: others may be searching it. */
async function isLoaded(pool: Pool, version: string, batches: number): Promise<boolean> {
  const { rows: tables } = await pool.query<{ there: boolean }>(
    "select to_regclass('state') is not null and to_regclass('loaded') is not null as there",
  );
  if (!tables[0]?.there) return false;
  const { rows } = await pool.query<{ n: number }>(
    'select count(*)::int as n from loaded where version = $1',
    [version],
  );
  return rows[0]?.n === batches && (await pool.query(IS_WHOLE)).rowCount === 1;
}

/** A partition for each large place; one that already lies among the others stays there. */
async function partition(pool: Pool, documents: readonly ArchiveDocument[]): Promise<void> {
  const sizes = new Map<string, number>();
  for (const { place = '' } of documents) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  for (const [place, size] of sizes) {
    if (place === '' || size < OWN_PARTITION) continue;
    const { rowCount } = await pool.query('select from passages_elsewhere where place = $1 limit 1', [place]);
    if (rowCount === 0)
      await pool.query(
        `create table if not exists ${partitionOf(place)} partition of passages for values in (${escapeLiteral(place)}) ${NARROW}`,
      );
  }
}

/** A name that any database takes. */
const partitionOf = (place: string): string =>
  `passages_${createHash('sha256').update(place).digest('hex').slice(0, 24)}`;

interface Batch {
  readonly start: number;
  readonly batch: number;
  readonly version: string;
  readonly names: SearchNames;
}

async function write(
  pool: Pool,
  documents: readonly ArchiveDocument[],
  { start, batch, version, names }: Batch,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await copy(
      client,
      documents.map((document, at) => rowOf(document, start + at, version, names)),
    );
    await client.query('insert into loaded values ($1, $2)', [version, batch]);
    await client.query('commit');
    client.release();
  } catch (error) {
    // Closed, a connection takes back what it has begun.
    client.release(true);
    throw error;
  }
}

async function copy(client: PoolClient, rows: readonly string[]): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy passages (${COLUMNS}) from stdin`)));
}
