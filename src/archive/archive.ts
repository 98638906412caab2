import type { Pool } from 'pg';
import type { SearchNames } from '../search/analysis.js';
import { ArchiveUnavailable, openPool, type Place } from './connection.js';
import { loadArchive, type Contents, type Loading } from './load.js';
import { spreadOver } from './replicas.js';
import { searchIn, type ArchiveSearch } from './search.js';

/** Search in PostgreSQL, for an index that is more than one process should hold. */
export interface Archive {
  readonly load: (contents: Contents, loading: Loading) => Promise<void>;
  /** From a replica while one answers, else from the server that is written to; throws {@link ArchiveUnavailable}. */
  readonly search: ArchiveSearch;
  readonly close: () => Promise<void>;
}

export interface ArchiveOptions extends Place {
  readonly names?: SearchNames;
  /** Copies that only answer, asked in turn. */
  readonly replicas?: readonly string[];
}

/** Opens an archive; connects with the first use. */
export function openArchive({ names, replicas = [], ...place }: ArchiveOptions): Archive {
  const main = openPool(place, 'search');
  const copies = replicas.map((url) => openPool({ ...place, url }, 'search'));
  const search = spreadOver(
    searchIn(main, names),
    copies.map((pool) => searchIn(pool, names)),
  );
  return {
    load: (contents, loading) =>
      writing(place, (pool) => loadArchive(pool, contents, { ...(names ? { names } : {}), ...loading })),
    search: (question) =>
      search(question).catch((error: unknown) => {
        throw new ArchiveUnavailable(error);
      }),
    close: () => closeAll([main, ...copies]),
  };
}

async function writing(place: Place, work: (pool: Pool) => Promise<void>): Promise<void> {
  const pool = openPool(place, 'load');
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}

const closeAll = async (pools: readonly Pool[]): Promise<void> => {
  await Promise.all(pools.map((pool) => pool.end()));
};
