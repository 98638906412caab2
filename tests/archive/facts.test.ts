import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive, type Archive } from '../../src/archive/archive.js';
import { factsOf } from '../../src/archive/facts.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { amountOf } from '../../src/model/quantity.js';
import { qinghe } from '../library/fixture.js';
import { startDatabase, type Database } from './database.js';

const schema = `facts_${process.pid}`;
let database: Database;
let archive: Archive;
let client: Client;

function county(): Knowledge {
  const { knowledge } = openKnowledge(qinghe);
  if (!knowledge) throw new Error('the county has mistakes');
  return knowledge;
}

const knowledge = county();
const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await client.query<Record<string, unknown>>(sql, [...values])).rows;

beforeAll(async () => {
  database = await startDatabase();
  client = new Client({ connectionString: database.url, options: `-c search_path=${schema}` });
  await client.connect();
  await client.query(`create schema ${schema}`);
  archive = openArchive({ url: database.url, schema });
  await archive.load({ documents: [], facts: factsOf(knowledge) }, { version: 'v1' });
}, 60_000);

afterAll(async () => {
  await archive.close();
  await client.query(`drop schema ${schema} cascade`);
  await client.end();
  database.stop();
});

it('holds every observation with its value, period and provenance', async () => {
  const found = await rows(
    `select id, value::text, period_from::text as "from", period_to::text as "to", quote, authors, headline,
       published_to::text as published, version from observations`,
  );
  const byId = new Map(found.map((row) => [row['id'], row]));
  expect(byId.size).toBe(knowledge.observations.length);
  for (const { id, value, observationDate, provenance } of knowledge.observations) {
    const article = knowledge.articles.get(provenance.article);
    expect(byId.get(id), id).toEqual({
      id,
      value: value.type === 'quantity' ? amountOf(value.quantity).toFixed() : null,
      from: observationDate.from,
      to: observationDate.to,
      quote: provenance.quote,
      authors: article?.authors,
      headline: article?.headline,
      published: article?.published.to,
      version: 'v1',
    });
  }
});

it('adds up in SQL what the knowledge adds up to', async () => {
  const quantities = knowledge.observations.filter(({ value }) => value.type === 'quantity');
  const [row] = await rows(
    'select count(value)::int as n, trim_scale(sum(value))::text as sum from observations',
  );
  const sum = quantities
    .flatMap(({ value }) => (value.type === 'quantity' ? [amountOf(value.quantity)] : []))
    .reduce((a, b) => a.plus(b));
  expect(row).toEqual({ n: quantities.length, sum: sum.toFixed() });
});

it('lays facts beside the passages of their place', async () => {
  const places = await rows('select distinct place from observations order by place');
  const expected = new Set(
    knowledge.observations.map(({ provenance: { article } }) => {
      const about = knowledge.articles.get(article)?.place ?? '';
      return knowledge.vocabulary.entities.get(about)?.name ?? '';
    }),
  );
  expect(places.map(({ place }) => place)).toEqual([...expected].sort());
});

it('loads them once', async () => {
  await archive.load({ documents: [], facts: factsOf(knowledge) }, { version: 'v1' });
  expect(await rows('select count(*)::int as n from observations')).toEqual([
    { n: knowledge.observations.length },
  ]);
});
