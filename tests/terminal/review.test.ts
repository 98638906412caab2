import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../src/library/drafts.js';
import { openKnowledge } from '../../src/library/open.js';
import { checkKnowledge } from '../../src/terminal/check.js';
import { intake } from '../../src/terminal/intake.js';
import { review } from '../../src/terminal/review.js';

const root = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(root, { recursive: true }));
const page = (name: string): string => fileURLToPath(new URL(`../intake/pages/${name}.txt`, import.meta.url));

const env = { DATA_DIR: join(root, 'data') };
let folder = '';
let runs = 0;
beforeEach(async () => {
  folder = join(root, String(runs++));
  await quietly((output) =>
    intake([page('projects'), '--published', '2025-04-02', '--knowledge', folder], env, output, output),
  );
});

async function quietly(
  run: (output: PassThrough) => Promise<number>,
): Promise<{ code: number; out: string }> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await run(output);
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}

/** Types keys and lines, each on a line of its own. */
const typed = (...keys: string[]): Promise<{ code: number; out: string }> =>
  quietly((output) =>
    review(['--knowledge', folder], env, Readable.from([`${keys.join('\n')}\n`]), output, output),
  );

const facts = () => readDrafts(folder).drafts.flatMap(({ passages }) => passages.flatMap((one) => one.facts));
const articlePath = (): string => {
  const [id = ''] = readdirSync(join(folder, 'drafts'));
  return join(folder, 'drafts', id, 'article.md');
};

describe('review', () => {
  it('shows what is in doubt first, with the quote set off and the fact in words', async () => {
    const { out } = await typed('q');
    expect(out).toContain('【18个项目集中开工】');
    expect(out).toContain('？ · 项目数 · 2025-Q1 · 18个');
    expect(out).toContain('⚠ 没有写明是哪里、哪家的');
  });

  it('takes nothing that tells not of whom it is', async () => {
    expect((await typed('a', 'q')).out).toContain('还没有写是谁的');
    expect(facts().every((fact) => fact.review === undefined)).toBe(true);
  });

  it('corrects, takes all that is left, publishes, and the knowledge has it', async () => {
    const { out } = await typed('c', '1', '云和新城', 'a', 'r', 'A', 'p');
    expect(out).toContain('发布了《云和新城一季度18个项目集中开工 总投资126亿元》，22条事实');
    expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
    const { knowledge, issues } = openKnowledge(folder);
    expect(issues).toEqual([]);
    expect(knowledge?.observations).toHaveLength(22);
    expect([...(knowledge?.vocabulary.entities.values() ?? [])].map(({ name }) => name)).toContain(
      '云和新城',
    );
  });

  it('keeps every decision, so that the next time goes on', async () => {
    await typed('r', 'r');
    expect(facts().filter(({ review: decision }) => decision === 'rejected')).toHaveLength(2);
    expect((await typed('q')).out).toContain('还有21条');
  });

  it('takes back what was decided last', async () => {
    await typed('r', 'A', 'u', 'u', 'q');
    expect(facts().every((fact) => fact.review === undefined)).toBe(true);
  });

  it('publishes nothing before all is decided', async () => {
    expect((await typed('r', 'p', 'q')).out).toContain('还有22条没有看');
  });

  it('publishes nothing that the check refuses, and says which', async () => {
    await typed('c', '1', '云和新城', 'c', '3', '19个', 'A', 'q');
    const { out } = await typed('p', 'q');
    expect(out).toContain('没有发布，有1条检查不通过');
    expect(out).toContain('从引文里读不出“19个”');
    expect(readdirSync(folder)).toEqual(['drafts']);
  });

  it('is told of a quote that the passage has not', async () => {
    expect((await typed('c', '5', '十八个项目', 'q')).out).toContain('段落里没有这句引文');
  });

  it('names file and line of a draft that cannot be read', async () => {
    writeFileSync(articlePath(), readFileSync(articlePath(), 'utf8').replace('value: 18个', 'value: [18个'));
    const { code, out } = await typed('q');
    expect(code).toBe(1);
    expect(out).toMatch(/article\.md:\d+:\d+ yamlSyntax/);
  });

  it('has nothing to show where there are no drafts', async () => {
    rmSync(join(folder, 'drafts'), { recursive: true });
    expect((await typed('q')).out).toContain('没有草稿');
  });
});

describe('check', () => {
  it('covers drafts, with the line of the draft', async () => {
    await quietly((output) =>
      intake(
        [page('port'), '--published', '2024-07-18', '--knowledge', folder, '--accept'],
        env,
        output,
        output,
      ),
    );
    expect(checkKnowledge(folder)).toMatchObject({ clean: true });
    expect(checkKnowledge(folder).lines[1]).toContain('草稿 1 篇');
    const text = readFileSync(articlePath(), 'utf8');
    writeFileSync(articlePath(), text.replace('value: 320亩', 'value: 330亩'));
    const { lines, clean } = checkKnowledge(folder);
    const line = text.split('\n').findIndex((one) => one.includes('320亩') && one.includes('value')) + 1;
    expect(clean).toBe(false);
    expect(lines.some((one) => one.includes(`article.md:${line}:`) && one.includes('valueNotInQuote'))).toBe(
      true,
    );
  });
});
