import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** All of it or nothing: what was written is taken back where the work does not come to its end. */
export async function inOneTransaction(
  pool: Pool,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
    client.release();
  } catch (error) {
    // Closed, a connection takes back what it has begun.
    client.release(true);
    throw error;
  }
}

/** Writes rows as `COPY` reads them to a table with its columns, `passages (id, place)`; they are made while it writes. */
export async function copy(client: PoolClient, to: string, rows: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${to} from stdin`)));
}
