import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { openArchive } from '../../../src/archive/archive.js';
import type { ArchiveDocument } from '../../../src/archive/rows.js';
import { postingsOf, searchWith } from '../../../src/search/build.js';
import { searchPostings } from '../../../src/search/postings.js';
import { startDatabase } from '../../archive/database.js';
import { summed } from '../measure.js';
import { enlarged, squadSet } from './sets.js';

const HELP = `npm run bench:archive -- --squad FILE [--sizes 10000,100000] [--questions 500]

PostgreSQL beside search in one process, over the set and made-up documents beside it. DATABASE_URL names the server.`;

const TODAY = '2025-06-01';
const SCHEMA = 'bench_archive';
/** Questions that are not measured. */
const WARM_UP = 100;

const { values } = parseArgs({
  options: {
    squad: { type: 'string' },
    sizes: { type: 'string', default: '10000' },
    questions: { type: 'string', default: '500' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.squad === undefined) console.log(HELP);
else await compare(values.squad, values.sizes.split(',').map(Number), Number(values.questions));

async function compare(file: string, sizes: readonly number[], most: number): Promise<void> {
  const database = await startDatabase();
  console.log(
    row(['documents', 'load s', 'on disk MB', 'p50 ms', 'p99 ms', 'R@1', 'R@1 in one process', 'same first']),
  );
  try {
    for (const size of sizes) console.log(row(await measured(database.url, file, size, most)));
  } finally {
    await sql(database.url, `drop schema if exists ${SCHEMA} cascade`);
    database.stop();
  }
}

async function measured(url: string, file: string, size: number, most: number): Promise<string[]> {
  const { documents, questions } = enlarged(squadSet(file), size);
  await sql(url, `drop schema if exists ${SCHEMA} cascade`);
  await sql(url, `create schema ${SCHEMA}`);
  const archive = openArchive({ url, schema: SCHEMA });
  const started = performance.now();
  await archive.load(
    {
      documents: documents.map((document, at): ArchiveDocument => ({
        ...document,
        article: `a${at}`,
        passage: 'p1',
      })),
    },
    { version: 'bench' },
  );
  const load = (performance.now() - started) / 1000;
  const inProcess = searchWith(searchPostings(postingsOf(documents)));
  const asked = questions.slice(0, most);
  const times: number[] = [];
  let [right, own, same] = [0, 0, 0];
  for (const { text } of asked.slice(0, WARM_UP)) await archive.search({ text, today: TODAY });
  for (const { text, answers } of asked) {
    const before = performance.now();
    const [found] = await archive.search({ text, today: TODAY });
    times.push(performance.now() - before);
    const [best] = inProcess.search(text, TODAY, 1);
    if (found && answers.includes(found.id)) right++;
    if (best && answers.includes(best.document)) own++;
    if (found?.id === best?.document) same++;
  }
  const [{ bytes } = { bytes: 0 }] = await sql<{ bytes: number }>(
    url,
    `select sum(pg_total_relation_size(c.oid))::float8 as bytes from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = '${SCHEMA}' and c.relkind = 'r'`,
  );
  await archive.close();
  const { p50, p99 } = summed(times);
  const share = (count: number): string => (count / asked.length).toFixed(3);
  return [
    String(size),
    load.toFixed(0),
    (bytes / 2 ** 20).toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    share(right),
    share(own),
    share(same),
  ];
}

async function sql<R extends object>(url: string, text: string): Promise<R[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(12))).join('');
}
