import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/archive.js';
import { SMALLEST_PART } from '../../src/archive/parts.js';
import { startDatabase, type Database } from './database.js';

const names = { main: `spread_${process.pid}`, other: `spread_${process.pid}_other` };
const question = { text: '4003号码头', today: '2025-06-01', most: 20 };

/** A place of its own part, and one that is moved to another server. */
const documents = Array.from({ length: SMALLEST_PART * 2 + 5 }, (_, at) => ({
  article: `a${at}`,
  passage: 'p1',
  place: at % 2 === 0 ? '青山县' : '白石县',
  text: `第${at}号码头装卸货物`,
}));

let database: Database;
let main: string;
let other: string;

async function run(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, options: '-c client_min_messages=warning' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** What docs/search.md tells whoever runs the bot to do. */
async function moveSecondPart(): Promise<void> {
  await run(
    other,
    `create table passages_1 (place text not null, id integer primary key, article text not null,
       passage text not null, version text not null, headline text not null, body text not null, published integer not null);
     create table postings_1 (part integer not null, block integer not null, holding integer not null,
       term text collate "C" not null, documents text not null);
     create index on postings_1 (term)`,
  );
  const { hostname, port, username, password } = new URL(database.url);
  await run(
    main,
    `create extension postgres_fdw;
     create server other foreign data wrapper postgres_fdw
       options (host '${hostname}', port '${port || '5432'}', dbname '${names.other}', async_capable 'true', fetch_size '10000');
     create user mapping for current_user server other options (user '${username}', password '${password}');
     create schema moved;
     import foreign schema public limit to (passages_1, postings_1) from server other into moved;
     insert into moved.passages_1 select * from passages_1;
     insert into moved.postings_1 select * from postings_1;
     drop table passages_1, postings_1;
     alter table passages attach partition moved.passages_1 for values in ('青山县');
     alter table postings attach partition moved.postings_1 for values in (1)`,
  );
}

beforeAll(async () => {
  database = await startDatabase();
  const at = (name: string): string => Object.assign(new URL(database.url), { pathname: `/${name}` }).href;
  [main, other] = [at(names.main), at(names.other)];
  for (const name of Object.values(names)) await run(database.url, `create database ${name}`);
}, 60_000);

afterAll(async () => {
  for (const name of Object.values(names))
    await run(database.url, `drop database if exists ${name} with (force)`);
  database.stop();
});

it('finds the same once the partitions of a place lie on another server', async () => {
  const archive = openArchive({ url: main });
  await archive.load({ documents }, { version: 'v1' });
  const before = await archive.search(question);
  await archive.close();
  await moveSecondPart();

  const spread = openArchive({ url: main });
  const found = await spread.search(question);
  await spread.close();
  expect(before.length).toBe(20);
  expect(found).toEqual(before);
  const [there] = await run(other, 'select count(*)::int as n from passages_1');
  expect(there).toEqual({ n: documents.filter(({ place }) => place === '青山县').length });
  const [left] = await run(main, "select to_regclass('passages_1') as gone");
  expect(left).toEqual({ gone: null });
}, 60_000);
