import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import { plainText } from '../../src/model/reply.js';
import { intake } from '../../src/terminal/intake.js';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (name: string): string => fileURLToPath(new URL(`../intake/pages/${name}.txt`, import.meta.url));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  let err = '';
  const code = await intake(args, { DATA_DIR: join(folder, 'data') }, output, {
    write: (text) => (err += text),
  });
  return { code, out: Buffer.concat(chunks).toString('utf8'), err };
}

describe('intake', () => {
  it('takes a page into a folder that is not there yet, and the bot answers from it', async () => {
    const knowledge = join(folder, 'new');
    const { code, out, err } = await run(
      page('communique'),
      '--published',
      '2025-04-20',
      '--knowledge',
      knowledge,
      '--accept',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('收进了1篇稿件');
    const opened = openKnowledge(knowledge);
    expect(opened.issues).toEqual([]);
    if (!opened.knowledge) throw new Error('not opened');
    const assistant = createAssistant(opened.knowledge);
    const ask = (text: string): string => plainText(assistant.answer({ text, today: '2025-04-21' }).reply);
    expect(ask('海盐一季度GDP多少')).toContain('182.6亿元');
    expect(ask('第三产业增加值')).toContain('73.2亿元');
    expect(ask('纺织业产值增长多少')).toContain('-2.3%');
    expect(ask('网络零售额降了多少')).toContain('3.5%');
    expect(ask('海盐二季度GDP')).toMatch(/^记录里没有/);
  });

  it('adds to a folder without touching what stands there', async () => {
    const knowledge = join(folder, 'grown');
    await run(page('communique'), '--published', '2025-04-20', '--knowledge', knowledge, '--accept');
    const before = readFileSync(join(knowledge, 'variables.yaml'), 'utf8');
    const { code } = await run(
      page('table'),
      '--published',
      '2025-04-20',
      '--knowledge',
      knowledge,
      '--accept',
    );
    expect(code).toBe(0);
    expect(readFileSync(join(knowledge, 'variables.yaml'), 'utf8').startsWith(before.trimEnd())).toBe(true);
    expect(readdirSync(join(knowledge, 'articles', '2025'))).toHaveLength(2);
  });

  it('leaves out what a person has to decide, and says so', async () => {
    const knowledge = join(folder, 'doubt');
    const { out } = await run(
      page('headless'),
      '--published',
      '2025-04-20',
      '--knowledge',
      knowledge,
      '--accept',
    );
    expect(out).toContain('没有写明是哪里、哪家的');
    expect(openKnowledge(knowledge).knowledge?.observations.map(({ value }) => value)).toHaveLength(1);
  });

  it('takes in an article whose place was first named in one that has nothing to take in', async () => {
    const text = [
      '云泽县几件小事',
      '',
      '■记者 周启明',
      '',
      '本报讯 云泽县一季度共办理12. 8件。',
      '',
      '云泽县旅游升温',
      '',
      '■记者 周启明',
      '',
      '本报讯 一季度,云泽县接待游客36.5万人次,同比增长8.2%。',
    ].join('\n');
    const file = join(folder, 'two.txt');
    writeFileSync(file, text);
    const knowledge = join(folder, 'two');
    const { code, out } = await run(file, '--published', '2025-04-20', '--knowledge', knowledge, '--accept');
    expect(code).toBe(0);
    expect(out).toContain('没有写明');
    const places = openKnowledge(knowledge).knowledge?.vocabulary.entities;
    expect([...(places?.values() ?? [])].map(({ name }) => name)).toContain('云泽县');
  });

  it('leaves broken knowledge as it was', async () => {
    const knowledge = join(folder, 'broken');
    await run(page('table'), '--published', '2025-04-20', '--knowledge', knowledge, '--accept');
    writeFileSync(join(knowledge, 'units.yaml'), 'units: [');
    const before = readFileSync(join(knowledge, 'variables.yaml'), 'utf8');
    const { code, err } = await run(
      page('communique'),
      '--published',
      '2025-04-20',
      '--knowledge',
      knowledge,
      '--accept',
    );
    expect(code).toBe(1);
    expect(err).toMatch(/units\.yaml:1/);
    expect(readFileSync(join(knowledge, 'variables.yaml'), 'utf8')).toBe(before);
  });

  it('keeps drafts beside what is served, and asks nothing twice', async () => {
    const knowledge = join(folder, 'drafted');
    const { code, out } = await run(page('columns'), '--published', '2025-04-20', '--knowledge', knowledge);
    expect(code).toBe(0);
    expect(out).toContain('286.4亿元');
    expect(readdirSync(knowledge)).toEqual(['drafts']);
    const again = await run(page('columns'), '--published', '2025-04-20', '--knowledge', knowledge);
    expect(again.out).toContain('已经有草稿');
  });

  it('takes the same page once', async () => {
    const knowledge = join(folder, 'once');
    const args = [page('port'), '--published', '2024-07-18', '--knowledge', knowledge, '--accept'];
    await run(...args);
    const before = openKnowledge(knowledge).knowledge?.version;
    expect((await run(...args)).out).toMatch(/^已经收过：/);
    expect(openKnowledge(knowledge).knowledge?.version).toBe(before);
  });

  it('says so when the knowledge is no folder, or a folder has no page', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const args = [page('port'), '--published', '2024-07-18', '--knowledge'];
    expect(await run(...args, file, '--accept')).toMatchObject({ code: 1, out: '' });
    const empty = mkdtempSync(join(folder, 'empty-'));
    const { code, err } = await run(empty, '--published', '2024-07-18');
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('没有版面文件') as string });
  });

  it('prints articles and facts as JSON lines', async () => {
    const articles = (await run(page('columns'), '--published', '2025-04-20', '--json', 'articles')).out
      .trim()
      .split('\n');
    expect(articles.map((line) => (JSON.parse(line) as { title: string }).title)).toEqual([
      '西塘桥街道引来新项目',
      '澉浦镇春茶上市',
    ]);
    const facts = (await run(page('hant'), '--published', '2023-07-25', '--json', 'facts')).out
      .trim()
      .split('\n');
    expect(JSON.parse(facts[0] ?? '')).toMatchObject({
      entity: '桐乡市',
      value: 31_050_000_000,
      unit: '元',
      period: '2023-H1',
    });
  });

  it.each([
    [[], '没有写版面文件'],
    [['x.txt', '--published', '2025-04-20'], '找不到文件'],
    [['x.txt'], '--published'],
    [['x.txt', '--published', '2025-13-01'], '--published'],
    [['x.txt', '--published', '2025-04-20', '--json', 'rows'], '--json'],
    [['x.txt', '--nonsense'], '--nonsense'],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it.each([
    ['empty', Buffer.alloc(0), '空的'],
    ['binary', Buffer.from([0x50, 0x4b, 0, 0, 1]), '不是文本'],
    ['blank', Buffer.from(' \n \n'), '没有字'],
    ['no article', Buffer.from('只有一行'), '没有找到稿件'],
    ['neither encoding', Buffer.from([0x81, 0x20, 0x0a]), '编码'],
  ])('refuses a page that is %s', async (name, bytes, said) => {
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, bytes);
    const { code, err } = await run(file, '--published', '2025-04-20', '--knowledge', join(folder, 'none'));
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  it('reads GB18030 as well', async () => {
    const file = join(folder, 'gb.txt');
    writeFileSync(
      file,
      Buffer.from(
        'baa3d1ceb3f6bfdad4f6b3a4a3ac0a0ab1beb1a8d1b6cfd6d4da33d4c2a3acbaa3d1cecfd8b3f6bfda3132d2dad4aaa1a3',
        'hex',
      ),
    );
    const { out } = await run(file, '--published', '2025-04-20', '--json', 'facts');
    expect(out).toContain('"metric":"出口"');
  });
});
