import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../src/archive/archive.js';
import { ArchiveUnavailable } from '../../src/archive/connection.js';
import { BATCH } from '../../src/archive/load.js';
import type { ArchiveDocument } from '../../src/archive/rows.js';
import { buildNames } from '../../src/language/names.js';
import { normalize } from '../../src/language/normalize.js';
import { postingsOf, searchWith } from '../../src/search/build.js';
import { searchPostings } from '../../src/search/postings.js';
import { lines, type Asked, type Passage } from '../retrieval/corpora.js';
import { startDatabase, type Database } from './database.js';

const TODAY = '2025-06-01';
const plain = (text: string): string => normalize(text).text;

const documents: readonly ArchiveDocument[] = lines<Passage>('passages').map(
  ({ id, headline, place, published, text }) => ({
    article: id,
    passage: 'p1',
    headline: plain(headline),
    place: plain(place),
    published,
    text: plain(text),
  }),
);
const names = {
  places: buildNames(
    [...new Set(documents.flatMap(({ place }) => place ?? []))].map((name) => ({ name, target: name })),
  ),
};
const questions = ['tune', 'report']
  .flatMap((part) => lines<Asked>(part))
  .map(({ question }) => plain(question));

let database: Database;
const schema = `archive_${process.pid}`;
const broken = `${schema}_broken`;
const archives: Archive[] = [];

const opened = (more: { url?: string; schema?: string; replicas?: readonly string[] } = {}): Archive => {
  const archive = openArchive({ url: database.url, schema, names, ...more });
  archives.push(archive);
  return archive;
};

async function asked(sql: string, inside = schema): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url, options: `-c search_path=${inside}` });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  database = await startDatabase();
  for (const one of [schema, broken]) {
    await asked(`drop schema if exists ${one} cascade`);
    await asked(`create schema ${one}`);
  }
  await opened().load(documents, { version: 'v1' });
}, 60_000);

afterAll(async () => {
  await Promise.all(archives.map((archive) => archive.close()));
  for (const one of [schema, broken]) await asked(`drop schema if exists ${one} cascade`);
  database.stop();
});

describe('an archive in PostgreSQL', () => {
  it('finds what search in one process finds', async () => {
    const inProcess = searchWith(searchPostings(postingsOf(documents, names)), names);
    const archive = opened();
    let [same, scored] = [0, 0];
    for (const text of questions) {
      const [own] = inProcess.search(text, TODAY, 1);
      const [found] = await archive.search({ text, today: TODAY, most: 1 });
      if (own?.document === found?.id) same++;
      if (own && found && Math.abs(own.score - found.score) < 1e-6 * own.score) scored++;
    }
    expect(same / questions.length).toBeGreaterThanOrEqual(0.99);
    expect(scored / questions.length).toBeGreaterThanOrEqual(0.99);
  }, 60_000);

  it('tells where a passage stands', async () => {
    const [first] = documents;
    const [hit] = await opened().search({ text: first?.text.slice(0, 20) ?? '', today: TODAY });
    expect(hit).toMatchObject({ article: first?.article, passage: 'p1', version: 'v1', place: first?.place });
  });

  it.each(['', '多少', '👍👍', '77777777', "'; drop table passages; --", '茶'.repeat(4096), '\\'])(
    'takes %j',
    async (text) => {
      expect(Array.isArray(await opened().search({ text, today: TODAY }))).toBe(true);
    },
  );

  it('goes on with a load that was broken off, and writes nothing twice', async () => {
    const many = Array.from({ length: BATCH * 2 + 5 }, (_, at) => ({
      article: `a${at}`,
      passage: 'p1',
      place: '长滩县',
      text: `第${at}号码头装卸货物`,
    }));
    const archive = opened({ schema: broken });
    const seen: number[] = [];
    const first = archive.load(many, {
      version: 'v2',
      progress: (done) => {
        seen.push(done);
        if (done === BATCH) throw new Error('power cut');
      },
    });
    await expect(first).rejects.toThrow('power cut');
    await archive.load(many, { version: 'v2', progress: (done) => seen.push(done) });
    expect(seen).toEqual([BATCH, BATCH, BATCH * 2, BATCH * 2 + 5]);
    expect(
      await asked('select count(*)::int as n, count(distinct id)::int as d from passages', broken),
    ).toEqual([{ n: many.length, d: many.length }]);
    expect((await archive.search({ text: '4003号码头', today: TODAY }))[0]?.article).toBe('a4003');
    const [own] = await asked(
      "select count(*)::int as n from pg_inherits where inhparent = 'passages'::regclass",
      broken,
    );
    expect(own).toEqual({ n: 2 });
  }, 60_000);

  it('says soon that the database is gone, and reads on where only a replica is', async () => {
    const gone = 'postgres://postgres@127.0.0.1:1/none';
    await expect(opened({ url: gone }).search({ text: '码头', today: TODAY })).rejects.toBeInstanceOf(
      ArchiveUnavailable,
    );
    const { article, text = '' } = documents[0] ?? {};
    const found = await opened({ replicas: [gone] }).search({ text: text.slice(0, 20), today: TODAY });
    expect(found[0]?.article).toBe(article);
  }, 8_000);
});
