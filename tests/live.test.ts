import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createAssistant } from '../src/assistant.js';
import { openLive, type Change, type LiveAssistant } from '../src/live.js';
import { openKnowledge } from '../src/library/open.js';
import type { Issue } from '../src/model/issue.js';
import type { Outcome } from '../src/model/question.js';
import { plainText } from '../src/model/reply.js';
import { qinghe } from './library/fixture.js';

/** Two seconds are promised; a slow machine gets some more. */
const SOON = { timeout: 8000, interval: 50 };

async function open(): Promise<{
  folder: string;
  live: LiveAssistant<Outcome>;
  changes: Change<readonly Issue[]>[];
}> {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  cpSync(qinghe, folder, { recursive: true });
  const reopen = () => {
    const { knowledge, issues } = openKnowledge(folder);
    return knowledge ?? { refusal: issues };
  };
  const opened = reopen();
  if ('refusal' in opened) throw new Error('the invented county has mistakes');
  const first = createAssistant(opened);
  const changes: Change<readonly Issue[]>[] = [];
  const live = openLive({
    folder,
    first,
    reopen,
    serve: createAssistant,
    told: (change) => changes.push(change),
  });
  onTestFinished(async () => {
    await live.close();
    rmSync(folder, { recursive: true });
  });
  await live.ready;
  return { folder, live, changes };
}

const edit = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
const ask = (live: LiveAssistant<Outcome>, text: string): string =>
  plainText(live.answer({ text, today: '2025-06-01' }).reply);

it('answers from a changed folder without a restart, and its trace names the version', async () => {
  const { folder, live, changes } = await open();
  const before = live.knowledge.version;
  expect(ask(live, '柳溪排第几')).toContain('第12位');
  edit(join(folder, 'articles/2025/dongling-towns.md'), '第12位', '第11位');
  await vi.waitFor(() => expect(ask(live, '柳溪排第几')).toContain('第11位'), SOON);
  expect(changes.map(({ type }) => type)).toEqual(['swapped']);
  expect(live.knowledge.version).not.toBe(before);
  const [question] = live.answer({ text: '柳溪排第几', today: '2025-06-01' }).trace();
  expect(question?.output).toMatchObject({ knowledge: live.knowledge.version });
});

it('keeps the old version while there is a mistake, and says where', async () => {
  const { folder, live, changes } = await open();
  const file = join(folder, 'articles/2025/dongling-towns.md');
  edit(file, 'value: 第12位', 'value: 第13位');
  await vi.waitFor(() => expect(changes).toHaveLength(1), SOON);
  expect(changes[0]).toMatchObject({
    type: 'kept',
    refusal: [
      expect.objectContaining({
        at: expect.objectContaining({ file: 'articles/2025/dongling-towns.md' }) as object,
      }),
    ],
  });
  expect(ask(live, '柳溪排第几')).toContain('第12位');
  edit(file, 'value: 第13位', 'value: 第12位');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(changes).toHaveLength(1);
});

it('does not look at drafts', async () => {
  const { folder, live, changes } = await open();
  mkdirSync(join(folder, 'drafts', 'page'), { recursive: true });
  writeFileSync(join(folder, 'drafts', 'page', 'article.md'), 'broken');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(changes).toEqual([]);
  expect(ask(live, '柳溪排第几')).toContain('第12位');
});

it('takes up a folder that was put in the place of the one it read, and goes on watching that', async () => {
  const { folder, live } = await open();
  const other = `${folder}-other`;
  cpSync(folder, other, { recursive: true });
  edit(join(other, 'articles/2025/dongling-towns.md'), '第12位', '第11位');
  renameSync(folder, `${folder}-old`);
  renameSync(other, folder);
  rmSync(`${folder}-old`, { recursive: true });
  await vi.waitFor(() => expect(ask(live, '柳溪排第几')).toContain('第11位'), SOON);
  await new Promise((resolve) => setTimeout(resolve, 800));
  const added = readFileSync(join(folder, 'articles/2025/dongling-towns.md'), 'utf8');
  writeFileSync(join(folder, 'articles/2025/another.md'), added.replace('id: dongling-towns', 'id: another'));
  await vi.waitFor(() => expect(live.knowledge.articles.has('another')).toBe(true), SOON);
});
