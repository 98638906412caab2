import type { Pool } from 'pg';
import { questionTerms, type QuestionTerm, type SearchNames } from '../search/analysis.js';
import { damping, idf, saturated } from '../search/scoring.js';
import { countIn, lengthOf } from './forward.js';
import { lexeme, LONGEST_TERM } from './rows.js';

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

/** Passages that all terms looked up may hold together: what a look-up costs at most. */
const BUDGET = 30_000;
const MOST_LOOKED_UP = 40;
/** Candidates that are scored in full. */
const CANDIDATES = 500;

interface Weighed extends QuestionTerm {
  readonly holding: number;
  readonly worth: number;
}

/** Candidates by the terms that tell most, from the database; then the scores that search in one process gives. */
export async function searchPassages(
  pool: Pool,
  { text, today, most = 10 }: ArchiveQuestion,
  names: SearchNames = {},
): Promise<readonly ArchiveHit[]> {
  const asked = questionTerms(text, today, names).filter(({ key }) => key.length <= LONGEST_TERM);
  if (asked.length === 0) return [];
  const { size, mean } = await stateOf(pool);
  const weighed = await weigh(pool, asked, size);
  const telling = tellingOf(weighed);
  if (telling.length === 0) return [];
  const candidates = await candidatesBy(pool, telling);
  const best = candidates
    .map((row) => ({ ...row, score: scoreOf(row, weighed, mean) }))
    .sort((a, b) => b.score - a.score || b.published - a.published || a.id - b.id)
    .slice(0, most);
  return passagesOf(pool, best);
}

async function stateOf(pool: Pool): Promise<{ size: number; mean: number }> {
  const { rows } = await pool.query<{ key: string; value: string }>({
    name: 'state',
    text: "select key, value from state where key in ('size', 'mean')",
  });
  const values = new Map(rows.map(({ key, value }) => [key, Number(value)]));
  return { size: values.get('size') ?? 0, mean: Math.max(1, values.get('mean') ?? 1) };
}

async function weigh(pool: Pool, asked: readonly QuestionTerm[], size: number): Promise<readonly Weighed[]> {
  const { rows } = await pool.query<{ term: string; holding: string }>({
    name: 'holding',
    text: 'select term, holding from terms where term = any($1)',
    values: [asked.map(({ key }) => key)],
  });
  const holding = new Map(rows.map(({ term, holding: count }) => [term, Number(count)]));
  return asked.flatMap((term) => {
    const count = holding.get(term.key) ?? 0;
    return count === 0 ? [] : [{ ...term, holding: count, worth: term.weight * idf(count, size) }];
  });
}

/** Those that tell most, as many as the budget allows; the rarest in any case. */
function tellingOf(weighed: readonly Weighed[]): readonly Weighed[] {
  const sorted = [...weighed].sort((a, b) => b.worth - a.worth);
  let left = BUDGET;
  const chosen = sorted.filter(({ holding }) => {
    const fits = holding <= left;
    if (fits) left -= holding;
    return fits;
  });
  const [rarest] = [...weighed].sort((a, b) => a.holding - b.holding);
  return chosen.length > 0 || !rarest ? chosen.slice(0, MOST_LOOKED_UP) : [rarest];
}

interface Row extends Pick<ArchiveHit, 'id' | 'place'> {
  readonly published: number;
  readonly counts: Buffer;
}

async function candidatesBy(pool: Pool, telling: readonly Weighed[]): Promise<readonly Row[]> {
  const branches = telling.map(
    (_, at) =>
      `select place, id, $${at * 2 + 2}::float8 as worth from passages where terms @@ $${at * 2 + 1}::tsquery`,
  );
  const { rows } = await pool.query<Row & { id: string }>({
    name: `candidates-${telling.length}`,
    text: `with best as (
        select place, id, sum(worth) as worth from (${branches.join(' union all ')}) hits
        group by place, id order by worth desc, id limit ${CANDIDATES})
      select p.place, p.id, p.published, p.counts from best join passages p using (place, id)`,
    values: [...telling.flatMap(({ key, worth }) => [lexeme(key), worth])],
  });
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** What is shown of those found, read for them alone. */
async function passagesOf(
  pool: Pool,
  best: readonly (Row & Pick<ArchiveHit, 'score'>)[],
): Promise<readonly ArchiveHit[]> {
  const { rows } = await pool.query<Omit<ArchiveHit, 'id' | 'score'> & { id: string }>({
    name: 'passages',
    text: `select place, id, article, passage, version, headline, body as text from passages
      where (place, id) in (select * from unnest($1::text[], $2::bigint[]))`,
    values: [best.map(({ place }) => place), best.map(({ id }) => id)],
  });
  const shown = new Map(rows.map((row) => [`${row.id} ${row.place}`, row]));
  return best.flatMap(({ id, place, score }) => {
    const row = shown.get(`${id} ${place}`);
    return row ? [{ ...row, id, score }] : [];
  });
}

function scoreOf({ counts }: Row, weighed: readonly Weighed[], mean: number): number {
  const damped = damping(lengthOf(counts), mean);
  return weighed.reduce((sum, { key, worth }) => {
    const count = countIn(counts, key);
    return count > 0 ? sum + worth * saturated(count, damped) : sum;
  }, 0);
}
