import { Pool } from 'pg';

/** The database did not answer, or not in time: what asked it can go on without. */
export class ArchiveUnavailable extends Error {
  override readonly name = 'ArchiveUnavailable';
  constructor(cause: unknown) {
    super('the archive does not answer', { cause });
  }
}

/** Milliseconds after which a connection, or an answer, is given up. */
const PATIENCE = 2_000;
const LONGEST_QUERY = 5_000;

/** The planner takes a common term for reason to read every passage, whose terms are far from the row: never worth it. */
const NO_SCAN = '-c enable_seqscan=off -c jit=off';

export interface Place {
  readonly url: string;
  /** Namespace of the tables; the database's own unless given. */
  readonly schema?: string;
}

/** Connections to one server. A connection that breaks while it lies idle is replaced with the next query. */
export function openPool({ url, schema }: Place): Pool {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: LONGEST_QUERY,
    max: 8,
    allowExitOnIdle: true,
    options: [NO_SCAN, ...(schema === undefined ? [] : [`-c search_path=${schema}`])].join(' '),
  });
  pool.on('error', () => undefined);
  return pool;
}
