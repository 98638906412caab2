import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { documentTerms, type SearchNames } from '../search/analysis.js';
import { dayNumber } from '../search/search-index.js';
import { packMeasures, type Measured } from './measures.js';
import { blocksOf, partsOf, type Block } from './parts.js';
import { collectBlock, type Posting } from './postings.js';
import { PASSAGE_COLUMNS, passageRow, POSTING_COLUMNS, postingRow, type ArchiveDocument } from './rows.js';
import { INDEX, IS_WHOLE, tables, WHOLE } from './schema.js';

export interface Loading {
  readonly version: string;
  readonly names?: SearchNames;
  /** Told every thousand passages and at the end of a block. */
  readonly progress?: (done: number, of: number) => void;
  /** Breaks the load off. */
  readonly signal?: AbortSignal;
}

/** Passages between two reports of progress. */
const STEP = 1_000;

/**
 * Writes passages into the archive, block after block through COPY, each in one transaction with a note that it is in: broken
 * off, it goes on where it was.
 */
export async function loadPassages(
  pool: Pool,
  documents: readonly ArchiveDocument[],
  loading: Loading,
): Promise<void> {
  const parts = partsOf(documents);
  const blocks = blocksOf(documents, parts);
  if (await isLoaded(pool, loading.version, blocks.length)) return;
  await pool.query(tables(parts));
  const there = await blocksThere(pool, loading.version);
  let done = 0;
  const progress = (more: number): void => {
    loading.signal?.throwIfAborted();
    loading.progress?.((done += more), documents.length);
  };
  for (const block of blocks) {
    if (there.has(block.block)) progress(block.ids.length);
    else await write(pool, block, documents, { ...loading, progress });
  }
  for (const text of [INDEX, 'analyze passages', 'analyze postings', WHOLE]) await pool.query(text);
}

/** Looked at before any table is touched: others may be searching it. */
async function isLoaded(pool: Pool, version: string, blocks: number): Promise<boolean> {
  const { rows: found } = await pool.query<{ there: boolean }>(
    "select to_regclass('state') is not null and to_regclass('blocks') is not null as there",
  );
  if (!found[0]?.there) return false;
  const there = await blocksThere(pool, version);
  return there.size === blocks && (await pool.query(IS_WHOLE)).rowCount === 1;
}

async function blocksThere(pool: Pool, version: string): Promise<ReadonlySet<number>> {
  const { rows } = await pool.query<{ block: number }>('select block from blocks where version = $1', [
    version,
  ]);
  return new Set(rows.map(({ block }) => block));
}

interface Writing extends Pick<Loading, 'version' | 'names'> {
  readonly progress: (more: number) => void;
}

async function write(
  pool: Pool,
  block: Block,
  documents: readonly ArchiveDocument[],
  writing: Writing,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { postings, measures } = await writePassages(client, block, documents, writing);
    await copy(
      client,
      `postings (${POSTING_COLUMNS})`,
      mapped(postings, (one) => postingRow(one, block)),
    );
    await client.query('insert into blocks values ($1, $2, $3, $4)', [
      block.block,
      block.part,
      writing.version,
      packMeasures(measures),
    ]);
    await client.query('commit');
    client.release();
  } catch (error) {
    // Closed, a connection takes back what it has begun.
    client.release(true);
    throw error;
  }
}

/** Writes the passages of a block; what else is to be written of them shows only meanwhile. */
async function writePassages(
  client: PoolClient,
  { ids }: Block,
  documents: readonly ArchiveDocument[],
  { version, names, progress }: Writing,
): Promise<{ postings: Iterable<Posting>; measures: readonly Measured[] }> {
  const collected = collectBlock();
  const measures: Measured[] = [];
  const row = (id: number, at: number): string => {
    const document = documents[id] as ArchiveDocument;
    const terms = documentTerms(document, names);
    collected.add(terms);
    measures.push({ id, length: terms.size, day: dayNumber(document.published) });
    const told = at + 1;
    if (told % STEP === 0 || told === ids.length) progress(told % STEP || STEP);
    return passageRow(document, id, version);
  };
  await copy(client, `passages (${PASSAGE_COLUMNS})`, mapped(ids, row));
  return { postings: collected.finish(), measures };
}

function* mapped<T>(all: Iterable<T>, row: (one: T, at: number) => string): Iterable<string> {
  let at = 0;
  for (const one of all) yield row(one, at++);
}

async function copy(client: PoolClient, to: string, rows: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${to} from stdin`)));
}
