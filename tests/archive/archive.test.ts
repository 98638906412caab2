import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../src/archive/archive.js';
import { ArchiveUnavailable } from '../../src/archive/connection.js';
import { SMALLEST_PART } from '../../src/archive/parts.js';
import type { ArchiveDocument } from '../../src/archive/rows.js';
import { buildNames } from '../../src/language/names.js';
import { normalize } from '../../src/language/normalize.js';
import { postingsOf, searchWith } from '../../src/search/build.js';
import { searchPostings } from '../../src/search/postings.js';
import { lines, type Asked, type Passage } from '../retrieval/corpora.js';
import * as cases from '../search/cases.js';
import { startDatabase, type Database } from './database.js';

const { TODAY } = cases;
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

/** Passages of three places, the first two of which get tables of their own. */
const manyPlaces: readonly ArchiveDocument[] = Array.from({ length: SMALLEST_PART * 2 + 5 }, (_, at) => ({
  article: `a${at}`,
  passage: 'p1',
  place: at < 5 ? '长滩县' : at % 2 === 0 ? '青山县' : '白石县',
  text: `第${at}号码头装卸货物`,
}));

let database: Database;
const schemas = new Set<string>();
const archives: Archive[] = [];

interface Opening {
  readonly schema?: string;
  readonly url?: string;
  readonly replicas?: readonly string[];
}

const opened = ({ schema = 'county', ...more }: Opening = {}): Archive => {
  const archive = openArchive({
    url: database.url,
    schema: `archive_${process.pid}_${schema}`,
    names,
    ...more,
  });
  archives.push(archive);
  return archive;
};

async function asked(sql: string, inside = 'county'): Promise<readonly Record<string, unknown>[]> {
  const options = `-c search_path=archive_${process.pid}_${inside} -c client_min_messages=warning`;
  const client = new Client({ connectionString: database.url, options });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function emptied(schema: string): Promise<void> {
  schemas.add(schema);
  const name = `archive_${process.pid}_${schema}`;
  await asked(`drop schema if exists ${name} cascade; create schema ${name}`);
}

beforeAll(async () => {
  database = await startDatabase();
  await emptied('county');
  await opened().load({ documents }, { version: 'v1' });
}, 60_000);

afterAll(async () => {
  await Promise.all(archives.map((archive) => archive.close()));
  for (const schema of schemas) await asked(`drop schema if exists archive_${process.pid}_${schema} cascade`);
  database.stop();
});

describe('an archive in PostgreSQL', () => {
  it('finds what search in one process finds, in the same order and by the same scores', async () => {
    const inProcess = searchWith(searchPostings(postingsOf(documents, names)), names);
    const archive = opened();
    const differing: string[] = [];
    for (const text of questions.filter((_, at) => at % 2 === 0)) {
      const own = inProcess.search(text, TODAY, 5).map(({ document, score }) => [document, score]);
      const found = await archive.search({ text, today: TODAY, most: 5 });
      const given = found.map(({ id, score }) => [id, score]);
      if (JSON.stringify(own) !== JSON.stringify(given)) differing.push(text);
    }
    expect(differing).toEqual([]);
  }, 60_000);

  it('finds what every way to search finds', async () => {
    await emptied('cases');
    const archive = opened({ schema: 'cases' });
    await archive.load(
      {
        documents: cases.documents.map((document, at) => ({ ...document, article: `a${at}`, passage: 'p1' })),
      },
      { version: 'v1' },
    );
    for (const [text, most, expected] of cases.found) {
      const hits = await archive.search({ text, today: TODAY, most });
      expect(
        hits.map(({ id }) => id),
        text,
      ).toEqual(expected);
    }
  });

  it('tells where a passage stands', async () => {
    const [first] = documents;
    const [hit] = await opened().search({ text: first?.text.slice(0, 20) ?? '', today: TODAY });
    expect(hit).toMatchObject({ article: first?.article, passage: 'p1', version: 'v1', place: first?.place });
  });

  it.each(['多少', '👍👍', "'; drop table passages; --", '茶'.repeat(4096), '\\', '\0'])(
    'takes %j',
    async (text) => {
      expect(Array.isArray(await opened().search({ text, today: TODAY }))).toBe(true);
    },
  );

  it('may hold nothing', async () => {
    await emptied('nothing');
    const archive = opened({ schema: 'nothing' });
    await archive.load({ documents: [] }, { version: 'v1' });
    expect(await archive.search({ text: '码头', today: TODAY })).toEqual([]);
  });
});

describe('a load', () => {
  it('that was broken off goes on where it was, and writes nothing twice', async () => {
    await emptied('broken');
    const archive = opened({ schema: 'broken' });
    const seen: number[] = [];
    const first = archive.load(
      { documents: manyPlaces },
      {
        version: 'v2',
        progress: (done) => {
          seen.push(done);
          if (done > SMALLEST_PART) throw new Error('power cut');
        },
      },
    );
    await expect(first).rejects.toThrow('power cut');
    expect(await asked('select count(*)::int as n from passages', 'broken')).toEqual([{ n: SMALLEST_PART }]);
    await expect(archive.search({ text: '号码头', today: TODAY })).rejects.toBeInstanceOf(ArchiveUnavailable);
    await archive.load({ documents: manyPlaces }, { version: 'v2', progress: (done) => seen.push(done) });
    expect(seen).toEqual([1000, 2000, 3000, 2000, 3000, 4000, 4005]);
    expect(
      await asked('select count(*)::int as n, count(distinct id)::int as d from passages', 'broken'),
    ).toEqual([{ n: manyPlaces.length, d: manyPlaces.length }]);
    expect((await archive.search({ text: '4003号码头', today: TODAY }))[0]?.article).toBe('a4003');
  }, 60_000);

  it('lays the passages of a place into one partition, and finds over all of them', async () => {
    await emptied('places');
    const archive = opened({ schema: 'places' });
    await archive.load({ documents: manyPlaces }, { version: 'v1' });
    const partitions =
      'select place, tableoid::regclass::text as "in" from passages group by 1, 2 order by 2';
    expect(await asked(partitions, 'places')).toEqual([
      { place: '白石县', in: 'passages_0' },
      { place: '长滩县', in: 'passages_1' },
      { place: '青山县', in: 'passages_1' },
    ]);
    const inProcess = searchWith(searchPostings(postingsOf(manyPlaces, names)), names);
    for (const text of ['3号码头', '4002号码头', '青山县码头', '装卸货物']) {
      const found = await archive.search({ text, today: TODAY, most: 30 });
      const own = inProcess.search(text, TODAY, 30);
      expect(found.map(({ id }) => id)).toEqual(own.map(({ document }) => document));
    }
  }, 60_000);
});

describe('servers', () => {
  it('says soon that the database is gone, and reads on where only a replica is', async () => {
    const gone = 'postgres://postgres@127.0.0.1:1/none';
    await expect(opened({ url: gone }).search({ text: '码头', today: TODAY })).rejects.toBeInstanceOf(
      ArchiveUnavailable,
    );
    const { article, text = '' } = documents[0] ?? {};
    const found = await opened({ replicas: [gone] }).search({ text: text.slice(0, 20), today: TODAY });
    expect(found[0]?.article).toBe(article);
  }, 8_000);

  it('reads on where a replica does not have the version yet, and from a replica where the server is gone', async () => {
    await emptied('late');
    const other = Object.assign(new URL(database.url), { pathname: '/postgres' }).href;
    const late = opened({ schema: 'late' });
    await late.load({ documents: documents.slice(0, 5) }, { version: 'v1' });
    const question = { text: documents[0]?.text.slice(0, 20) ?? '', today: TODAY };
    const [first] = await opened({ schema: 'late', replicas: [other] }).search(question);
    expect(first?.article).toBe(documents[0]?.article);
    // A server that only the replica is left of.
    const gone = opened({
      schema: 'late',
      url: 'postgres://postgres@127.0.0.1:1/none',
      replicas: [database.url],
    });
    expect((await gone.search(question))[0]?.article).toBe(documents[0]?.article);
  }, 8_000);
});
