import type { Pool } from 'pg';
import { questionTerms, type QuestionTerm, type SearchNames } from '../search/analysis.js';
import { createRanking, type Ranking, type TermPostings } from '../search/ranking.js';
import type { Hit } from '../search/search-index.js';
import { unpackMeasures } from './measures.js';
import { LONGEST_TERM, readPosting } from './postings.js';
import { IS_WHOLE } from './schema.js';

/** A passage found, with where it stands. */
export interface ArchiveHit {
  readonly id: number;
  readonly place: string;
  readonly article: string;
  readonly passage: string;
  readonly version: string;
  readonly headline: string;
  readonly text: string;
  readonly score: number;
}

export interface ArchiveQuestion {
  /** In normal form. */
  readonly text: string;
  readonly today: string;
  readonly most?: number;
}

/** Search in an archive that is whole; throws where it is not, or not yet. */
export type ArchiveSearch = (question: ArchiveQuestion) => Promise<readonly ArchiveHit[]>;

/** Search over a server's archive; what of every passage scores rest on is read with the first question. */
export function searchIn(pool: Pool, names: SearchNames = {}): ArchiveSearch {
  let opening: Promise<Held> | undefined;
  return async ({ text, today, most = 10 }) => {
    const asked = questionTerms(text, today, names).filter(({ key }) => key.length <= LONGEST_TERM);
    if (asked.length === 0 || most === 0) return [];
    opening ??= open(pool).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    const { rank, read } = await opening;
    const rows = await postingsOf(pool, asked);
    return passagesOf(pool, rank(byTerm(asked, rows, read), most));
  };
}

/** What a process holds of an archive: some 30 bytes a passage. */
interface Held {
  readonly rank: Ranking;
  /** The documents of a term; good until the next are read. */
  readonly read: (rows: readonly Row[]) => ReturnType<TermPostings['read']>;
}

async function open(pool: Pool): Promise<Held> {
  if ((await pool.query(IS_WHOLE)).rowCount !== 1) throw new Error('the archive is not whole');
  const { rows: blocks } = await pool.query<{ block: number; measures: Buffer }>(
    'select block, measures from blocks order by block',
  );
  const { ids, ...measures } = unpackMeasures(blocks);
  const size = measures.lengths.length;
  const [documents, counts] = [new Uint32Array(size), new Uint8Array(size)];
  return {
    rank: createRanking(measures),
    read(rows) {
      const filled = { documents, counts, length: 0 };
      for (const { block, documents: written } of rows) readPosting(written, ids.get(block) ?? NONE, filled);
      const { length } = filled;
      return { documents: documents.subarray(0, length), counts: counts.subarray(0, length) };
    },
  };
}

const NONE = new Uint32Array();

interface Row {
  readonly term: string;
  readonly block: number;
  readonly holding: number;
  readonly documents: string;
}

async function postingsOf(pool: Pool, asked: readonly QuestionTerm[]): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>({
    name: 'postings',
    text: 'select term, block, holding, documents from postings where term = any($1)',
    values: [asked.map(({ key }) => key)],
  });
  return rows;
}

/** In the order of the question, so that equal terms are added in the same order as in one process. */
function byTerm(
  asked: readonly QuestionTerm[],
  rows: readonly Row[],
  read: Held['read'],
): readonly TermPostings[] {
  const own = new Map<string, Row[]>(asked.map(({ key }) => [key, []]));
  for (const row of rows) own.get(row.term)?.push(row);
  return asked.flatMap(({ key, weight }) => {
    const lists = own.get(key) ?? [];
    const holding = lists.reduce((sum, one) => sum + one.holding, 0);
    return holding === 0 ? [] : [{ weight, holding, read: () => read(lists) }];
  });
}

/** What is shown of those found, read for them alone. */
async function passagesOf(pool: Pool, best: readonly Hit[]): Promise<readonly ArchiveHit[]> {
  const { rows } = await pool.query<Omit<ArchiveHit, 'score'>>({
    name: 'passages',
    text: `select id, place, article, passage, version, headline, body as text from passages where id = any($1)`,
    values: [best.map(({ document }) => document)],
  });
  const shown = new Map(rows.map((row) => [row.id, row]));
  return best.flatMap(({ document, score }) => {
    const row = shown.get(document);
    return row ? [{ ...row, score }] : [];
  });
}
