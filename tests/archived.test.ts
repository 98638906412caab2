import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchived, openArchivedSoon } from '../src/archived.js';
import { createAssistant } from '../src/assistant.js';
import { openKnowledge } from '../src/library/open.js';
import type { Knowledge } from '../src/model/knowledge.js';
import type { Answering, Outcome, Question } from '../src/model/question.js';
import { plainText } from '../src/model/reply.js';
import { startDatabase, type Database } from './archive/database.js';
import { loadCorpus } from './corpus/check.js';
import { qinghe } from './library/fixture.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const NAME = `archived_${process.pid}`;
const GONE = 'postgres://postgres@127.0.0.1:1/none';
const today = '2024-06-01';

function open(folder: string): Knowledge {
  const { knowledge } = openKnowledge(folder);
  if (!knowledge) throw new Error(`${folder} has mistakes`);
  return knowledge;
}

const county = open(qinghe);
let database: Database;
let url: string;
const told: unknown[] = [];
const unavailable = (error: unknown): void => void told.push(error);
const inArchive = (knowledge: Knowledge, progress?: (done: number) => void) =>
  openArchived(knowledge, { url, unavailable, ...(progress ? { progress } : {}) });

async function sql(to: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: to });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
const schemas = async (): Promise<unknown[]> =>
  (
    await sql(
      url,
      "select nspname as name from pg_namespace where starts_with(nspname, 'wenshu_') order by oid",
    )
  ).map(({ name }) => name);

/** The replies to the turns of a conversation, and the sentences that the last one showed. */
async function converse(assistant: Answering, turns: readonly string[]): Promise<readonly string[]> {
  let last: Outcome | undefined;
  const replies: string[] = [];
  for (const text of turns) {
    const question: Question = { text, today, ...(last && { previous: last.context }) };
    last = await assistant.answer(question);
    replies.push(plainText(last.reply));
  }
  return replies;
}

beforeAll(async () => {
  database = await startDatabase();
  await sql(database.url, `create database ${NAME}`);
  url = Object.assign(new URL(database.url), { pathname: `/${NAME}` }).href;
}, 60_000);

afterAll(async () => {
  await sql(database.url, `drop database if exists ${NAME} with (force)`);
  database.stop();
});

describe('an assistant with an archive', () => {
  it('answers as one that searches by itself does', async () => {
    const knowledge = open(here('../knowledge'));
    const own = createAssistant(knowledge);
    const archived = await inArchive(knowledge);
    const lines = ['negatives', 'residents'].flatMap((name) => loadCorpus(here(`corpus/${name}.jsonl`)));
    const differing: string[] = [];
    for (const { id, turns } of lines.filter((_, at) => at % 3 === 0)) {
      const [expected, given] = [await converse(own, turns), await converse(archived, turns)];
      if (expected.join('\n') !== given.join('\n')) differing.push(id);
    }
    expect(differing).toEqual([]);
    expect(told).toEqual([]);
  }, 120_000);

  it('answers questions side by side, each from what was found for it', async () => {
    const archived = await inArchive(county);
    const own = createAssistant(county);
    const questions = loadCorpus(here('corpus/second-town.jsonl')).map(({ turns: [text = ''] }) => text);
    const replies = await Promise.all(questions.map(async (text) => archived.answer({ text, today })));
    expect(replies.map(({ reply }) => plainText(reply))).toEqual(
      questions.map((text) => plainText(own.answer({ text, today }).reply)),
    );
    expect(replies[0]?.trace().map(({ stage }) => stage)).toContain('candidates');
  }, 60_000);

  it('loads a version once, and keeps the one that was served before it', async () => {
    const progress: number[] = [];
    const opened: Record<string, unknown> = {};
    for (const version of ['a', 'b', 'b', 'c', 'b', 'd']) {
      await inArchive({ ...county, version }, (done) => progress.push(done));
      opened[version] ??= (await schemas()).at(-1);
    }
    expect(progress).toHaveLength(4);
    expect(await schemas()).toEqual([opened['b'], opened['d']]);
    expect(opened['b']).toMatch(/^wenshu_2_[0-9a-f]{16}$/);
  }, 60_000);

  it('shows the version that is served under a name that stays', async () => {
    for (const version of ['e', 'f', 'e']) {
      await inArchive({ ...county, version });
      const [shown] = await sql(
        url,
        `select (select count(*)::int from wenshu.observations where version = '${version}') as facts,
           (select count(distinct version)::int from wenshu.passages) as versions`,
      );
      expect(shown).toEqual({ facts: county.observations.length, versions: 1 });
    }
  }, 60_000);

  it('lets go of a load that was never ended, and of nobody else’s tables', async () => {
    await sql(url, 'create schema wenshu_1_0123456789abcdef');
    await sql(url, 'create schema wenshu_statistics');
    await inArchive({ ...county, version: 'after a break' });
    const left = await schemas();
    expect(left).not.toContain('wenshu_1_0123456789abcdef');
    expect(left).toContain('wenshu_statistics');
    await sql(url, 'drop schema wenshu_statistics');
  }, 60_000);

  it('does not go on loading when it is to stop', async () => {
    const signal = AbortSignal.abort();
    await expect(
      openArchived({ ...county, version: 'stopped' }, { url, unavailable, signal }),
    ).rejects.toThrow('the archive does not answer');
  });

  it('searches by itself once the database is gone, and tells of it', async () => {
    const turns = ['茶园里来了什么人', '老茶树几岁了'];
    const archived = await inArchive({ ...county, version: 'going' });
    await sql(url, `drop schema ${String((await schemas()).at(-1))} cascade`);
    told.length = 0;
    expect(await converse(archived, turns)).toEqual(await converse(createAssistant(county), turns));
    expect(told).toHaveLength(1);
  }, 60_000);

  it('does not open where there is no database', async () => {
    await expect(openArchived(county, { url: GONE, unavailable })).rejects.toThrow(
      'the archive does not answer',
    );
  }, 10_000);

  it('takes up an archive that could not be opened at first', async () => {
    const name = `${NAME}_late`;
    const late = Object.assign(new URL(database.url), { pathname: `/${name}` }).href;
    const stop = new AbortController();
    const failed: unknown[] = [];
    let opened: () => void = () => undefined;
    const there = new Promise<void>((resolve) => (opened = resolve));
    const own = createAssistant(county);
    let ownAnswers = 0;
    const meanwhile = (): Answering => ({
      knowledge: county,
      answer: (question) => (ownAnswers++, own.answer(question)),
    });
    const assistant = await openArchivedSoon(county, {
      ...{ url: late, signal: stop.signal, pause: 20, opened, meanwhile },
      unavailable: (error) => failed.push(error),
    });
    const turns = ['茶园里来了什么人'];
    const expected = await converse(own, turns);
    expect(await converse(assistant, turns)).toEqual(expected);
    expect([failed.length, ownAnswers]).toEqual([1, 1]);
    await sql(database.url, `create database ${name}`);
    try {
      await there;
      expect(await converse(assistant, turns)).toEqual(expected);
      expect([failed.length, ownAnswers]).toEqual([1, 1]);
    } finally {
      stop.abort();
      await sql(database.url, `drop database ${name} with (force)`);
    }
  }, 30_000);
});
