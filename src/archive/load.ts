import type { Pool } from 'pg';
import type { SearchNames } from '../search/analysis.js';
import { factRow, type ArchiveFact } from './facts.js';
import { blocksOf, partsOf } from './parts.js';
import { writeBlock } from './passages.js';
import type { ArchiveDocument } from './rows.js';
import { FINISH, IS_WHOLE, tables, WHOLE } from './schema.js';
import { copy, inOneTransaction } from './write.js';

/** What is loaded. */
export interface Contents {
  /** Passages in normal form; found by their place in this list. */
  readonly documents: readonly ArchiveDocument[];
  readonly facts?: readonly ArchiveFact[];
}

export interface Loading {
  readonly version: string;
  readonly names?: SearchNames;
  /** Told every thousand passages and at the end of a block. */
  readonly progress?: (done: number, of: number) => void;
  /** Breaks the load off. */
  readonly signal?: AbortSignal;
}

/** Facts that are written in one transaction. */
const BATCH = 10_000;

/**
 * Writes passages and facts into an archive through COPY, block after block, each in one transaction with a note that it is in:
 * broken off, it goes on where it was. An archive that is whole is left as it is.
 */
export async function loadArchive(
  pool: Pool,
  { documents, facts = [] }: Contents,
  loading: Loading,
): Promise<void> {
  const { version } = loading;
  if (await isWhole(pool, version)) return;
  const parts = partsOf([...documents, ...facts]);
  await pool.query(tables(parts));
  await loadPassages(pool, documents, parts, loading);
  await loadFacts(pool, facts, loading);
  for (const text of FINISH) await pool.query(text);
  await pool.query(WHOLE, [version]);
}

/** Looked at before any table is touched: others may be searching it. */
async function isWhole(pool: Pool, version: string): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('state') is not null as there");
  return (
    rows[0]?.there === true && (await pool.query(`${IS_WHOLE} and value = $1`, [version])).rowCount === 1
  );
}

async function loadPassages(
  pool: Pool,
  documents: readonly ArchiveDocument[],
  parts: readonly (readonly string[])[],
  { version, names = {}, progress, signal }: Loading,
): Promise<void> {
  const there = await numbersIn(pool, 'select block as number from blocks where version = $1', version);
  let done = 0;
  const told = (more: number): void => {
    signal?.throwIfAborted();
    progress?.((done += more), documents.length);
  };
  for (const block of blocksOf(documents, parts)) {
    if (there.has(block.block)) told(block.ids.length);
    else
      await inOneTransaction(pool, (client) =>
        writeBlock(client, block, documents, { version, names, progress: told }),
      );
  }
}

async function loadFacts(
  pool: Pool,
  facts: readonly ArchiveFact[],
  { version, signal }: Loading,
): Promise<void> {
  const there = await numbersIn(pool, 'select batch as number from batches where version = $1', version);
  for (let start = 0; start < facts.length; start += BATCH) {
    signal?.throwIfAborted();
    const batch = start / BATCH;
    if (there.has(batch)) continue;
    await inOneTransaction(pool, async (client) => {
      const rows = facts.slice(start, start + BATCH).map((fact) => factRow(fact, version));
      await copy(client, 'observations', rows);
      await client.query('insert into batches values ($1, $2)', [batch, version]);
    });
  }
}

async function numbersIn(pool: Pool, text: string, version: string): Promise<ReadonlySet<number>> {
  const { rows } = await pool.query<{ number: number }>(text, [version]);
  return new Set(rows.map(({ number }) => number));
}
