import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { documentTerms, type SearchNames } from '../search/analysis.js';
import type { SearchDocument } from '../search/document.js';
import { dayNumber } from '../search/search-index.js';
import { packed } from './forward.js';
import { COUNTS, INDEX, IS_WHOLE, NARROW, NO_INDEX, NOT_WHOLE, TABLES, WHOLE } from './schema.js';

/** A passage with where it stands. Texts in normal form. */
export interface ArchiveDocument extends SearchDocument {
  readonly article: string;
  readonly passage: string;
}

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
/** The most characters of a term; longer ones tell nothing that a shorter one does not. */
export const LONGEST_TERM = 200;

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

/** Takes a version out, so that another can be loaded in its place. */
export async function removeVersion(pool: Pool, version: string): Promise<void> {
  await pool.query(NOT_WHOLE);
  await pool.query('delete from passages where version = $1', [version]);
  await pool.query('delete from loaded where version = $1', [version]);
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
        `create table if not exists ${partitionOf(place)} partition of passages for values in (${quoted(place)}) ${NARROW}`,
      );
  }
}

/** A name that any database takes. */
const partitionOf = (place: string): string =>
  `passages_${createHash('sha256').update(place).digest('hex').slice(0, 24)}`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

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

const COLUMNS = 'place, id, article, passage, version, headline, body, published, terms, counts';

async function copy(client: PoolClient, rows: readonly string[]): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy passages (${COLUMNS}) from stdin`)));
}

function rowOf(document: ArchiveDocument, id: number, version: string, names: SearchNames): string {
  const { place = '', article, passage, headline = '', text, published } = document;
  const terms = new Map([...documentTerms(document, names)].filter(([{ length }]) => length <= LONGEST_TERM));
  const counts = `\\x${packed(terms).toString('hex')}`;
  const day = dayNumber(published);
  const fields = [
    place,
    id,
    article,
    passage,
    version,
    headline,
    text,
    day,
    lexemes([...terms.keys()]),
    counts,
  ];
  return `${fields.map(escaped).join('\t')}\n`;
}

/** As a tsvector is written: each lexeme in quotes. */
const lexemes = (terms: readonly string[]): string =>
  terms.map((term) => `'${term.replace(/['\\]/g, '$&$&')}'`).join(' ');

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (field: string | number): string =>
  String(field)
    .replaceAll('\0', '')
    .replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char);
