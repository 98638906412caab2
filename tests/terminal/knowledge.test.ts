import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import { intake } from '../../src/terminal/intake.js';
import { knowledge } from '../../src/terminal/knowledge.js';
import { qinghe } from '../library/fixture.js';

let root = '';
let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  folder = join(root, 'knowledge');
  env = { DATA_DIR: join(root, 'data'), KNOWLEDGE_DIR: folder };
  cpSync(qinghe, folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

type Command = typeof knowledge;

async function run(command: Command, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  let err = '';
  const code = await command(args, env, output, { write: (text) => (err += text) });
  return { code, out: Buffer.concat(chunks).toString('utf8'), err };
}

/** Publishes a page as an editor would. */
async function publish(headline: string, month: number, output: string): Promise<void> {
  const page = join(root, 'page.txt');
  writeFileSync(
    page,
    `${headline}\n\n本报讯 2025年${month}月，柳溪镇实现工业总产值${output}，生产线开足马力。\n`,
  );
  const source = ['--source', 'qinghe-daily', '--accept'];
  const { code, err } = await run(intake, page, '--published', '2025-07-20', ...source);
  expect({ code, err }).toEqual({ code: 0, err: '' });
}

const version = (): string => openKnowledge(folder).knowledge?.version ?? '';

/** What a reply's trace names as the knowledge that it rests on. */
function traced(): unknown {
  const { knowledge: opened } = openKnowledge(folder);
  if (!opened) throw new Error('not opened');
  const [question] = createAssistant(opened).answer({ text: '柳溪排第几', today: '2025-08-01' }).trace();
  return (question?.output as { readonly knowledge?: unknown }).knowledge;
}

describe('history', () => {
  it('has nothing to list where nothing was published, and names what is served', async () => {
    const { code, out } = await run(knowledge, 'history');
    expect(code).toBe(0);
    expect(out).toContain(`现在用的：${version()}，稿件 3 篇，事实 30 条，还没有存`);
    expect(out).toContain('还没有存下的版本');
  });

  it('lists versions as traces name them, newest first, with what was published', async () => {
    const first = traced();
    await publish('柳溪镇五月产销两旺', 5, '7.6亿元');
    const second = traced();
    await publish('柳溪镇六月再创新高', 6, '8.1亿元');
    const { out } = await run(knowledge, 'history');
    const lines = out.trimEnd().split('\n').slice(2);
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual([traced(), second, first]);
    expect(lines[0]).toMatch(/稿件 5 篇 {2}事实 32 条 {2}发布《柳溪镇六月再创新高》1条 {2}← 现在用的$/);
    expect(lines[1]).toMatch(
      /^\S+ {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}稿件 4 篇 .*发布《柳溪镇五月产销两旺》1条$/,
    );
    expect(lines[2]).toMatch(/稿件 3 篇 .*手工改成的样子$/);
  });

  it('marks what cannot be put back, and names records that cannot be read', async () => {
    await publish('柳溪镇五月产销两旺', 5, '7.6亿元');
    const store = join(root, 'data');
    cpSync(store, join(root, 'whole'), { recursive: true });
    rmSync(join(store, 'versions'), { recursive: true });
    cpSync(join(root, 'whole'), store, { recursive: true, filter: (path) => !path.includes('objects') });
    const { out } = await run(knowledge, 'history');
    expect(out.match(/【残缺，换不回去】/g)).toHaveLength(2);
  });

  it('tells that the folder has mistakes', async () => {
    writeFileSync(join(folder, 'units.yaml'), 'units: [');
    expect((await run(knowledge, 'history')).out).toMatch(/^现在的知识库有 \d+ 处错/);
  });
});

describe('rollback', () => {
  it('takes a publishing back, and that back again', async () => {
    const first = version();
    await publish('柳溪镇五月产销两旺', 5, '7.6亿元');
    const second = version();
    const back = await run(knowledge, 'rollback', first.slice(0, 5));
    expect(back.code).toBe(0);
    expect(back.out).toContain(`换回了 ${first}，稿件 3 篇，事实 30 条。\n不再有：《柳溪镇五月产销两旺》`);
    expect(back.out).toContain(`要换回去：npm run knowledge -- rollback ${second}`);
    expect(version()).toBe(first);
    expect((await run(knowledge, 'rollback', second.toUpperCase())).out).toContain(
      '又有了：《柳溪镇五月产销两旺》',
    );
    expect(version()).toBe(second);
    const { out } = await run(knowledge, 'history');
    expect(out).toContain(`换回（原来是 ${second}）`);
  });

  it('is refused with the reason', async () => {
    await publish('柳溪镇五月产销两旺', 5, '7.6亿元');
    const now = version();
    expect(await run(knowledge, 'rollback', now)).toMatchObject({
      code: 0,
      out: `已经是 ${now} 了，没有要换的。\n`,
    });
    expect(await run(knowledge, 'rollback', '0000')).toMatchObject({
      code: 1,
      err: '没有存下 0000 这一版 → 用 history 看有哪些\n',
    });
    expect(version()).toBe(now);
  });

  it('names the files where the folder would not open', async () => {
    const first = version();
    await publish('柳溪镇五月产销两旺', 5, '7.6亿元');
    writeFileSync(join(folder, 'articles/scan.txt'), 'x');
    const { code, err } = await run(knowledge, 'rollback', first);
    expect(code).toBe(1);
    expect(err).toMatch(/没有换.*打不开\n.*articles\/scan\.txt:1:1 notMarkdown/);
    expect(readFileSync(join(folder, 'articles/scan.txt'), 'utf8')).toBe('x');
  });
});

it.each([
  [[], 'history 或 rollback'],
  [['forward'], 'history 或 rollback'],
  [['rollback'], '后面写一个版本'],
  [['rollback', 'abcd', 'abce'], '后面写一个版本'],
  [['rollback', '../x'], '不是版本'],
  [['rollback', 'abc'], '4 到 12 位'],
  [['history', '--all'], '--all'],
])('says what is wrong with %j', async (args, said) => {
  const { code, err } = await run(knowledge, ...args);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

it.each([
  [{ KEEP_VERSIONS: '1' }, 'KEEP_VERSIONS'],
  [{ TIME_ZONE: 'nowhere' }, 'TIME_ZONE'],
])('says what is wrong with %j', async (set, said) => {
  env = { ...env, ...set };
  expect(await run(knowledge, 'history')).toMatchObject({
    code: 2,
    err: expect.stringContaining(said) as string,
  });
});

it('keeps no versions inside the folder that is served', async () => {
  env = { ...env, DATA_DIR: join(folder, 'data') };
  expect(await run(knowledge, 'history')).toMatchObject({
    code: 2,
    err: expect.stringContaining('在知识库文件夹里面') as string,
  });
});
