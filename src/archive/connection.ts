import { Pool } from 'pg';

/** The database did not answer, or not in time: what asked it can go on without. */
export class ArchiveUnavailable extends Error {
  override readonly name = 'ArchiveUnavailable';
  constructor(cause: unknown) {
    super('the archive does not answer', { cause });
  }
}

/** Milliseconds after which a connection is given up. */
const PATIENCE = 2_000;
/** Milliseconds after which the server gives a search up, and those after which nothing is waited for any more. */
const LONGEST_SEARCH = 5_000;
const LONGEST_SILENCE = 30_000;
/** A load makes the index of a whole archive in one statement. */
const LONGEST_LOAD = 3_600_000;

export interface Place {
  readonly url: string;
  /** Namespace of the tables; the database's own unless given. */
  readonly schema?: string;
}

export type Purpose = 'search' | 'load';

/** Connections to one server. A connection that breaks while it lies idle is replaced with the next query. */
export function openPool({ url, schema }: Place, purpose: Purpose): Pool {
  const server = new URL(url);
  // What the address itself sets stays; by itself it would go before what is set here.
  const given = server.searchParams.get('options') ?? '';
  server.searchParams.delete('options');
  const limit = purpose === 'search' ? LONGEST_SEARCH : LONGEST_LOAD;
  const pool = new Pool({
    connectionString: server.href,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: Math.max(limit, LONGEST_SILENCE),
    max: 8,
    allowExitOnIdle: true,
    options: [
      given,
      // No statement here takes as long as compiling it would.
      '-c jit=off',
      `-c statement_timeout=${limit}`,
      ...(schema === undefined ? [] : [`-c search_path=${schema}`]),
    ].join(' '),
  });
  pool.on('error', () => undefined);
  return pool;
}
