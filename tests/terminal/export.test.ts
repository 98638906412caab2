import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { openKnowledge } from '../../src/library/open.js';
import { exportFacts } from '../../src/terminal/export.js';
import { unrun } from '../../src/terminal/export-formats.js';
import { qinghe } from '../library/fixture.js';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  let err = '';
  const code = await exportFacts([...args, '--knowledge', qinghe], {}, output, {
    write: (text) => (err += text),
  });
  return { code, out: Buffer.concat(chunks).toString('utf8'), err };
}

const many = openKnowledge(qinghe).knowledge?.observations.length ?? 0;

it('csv: a mark for spreadsheets, a head, a line for each observation', async () => {
  const { out } = await run('--format', 'csv');
  expect(out.startsWith('\ufeffid,entity,entityName,')).toBe(true);
  expect(out.trimEnd().split('\n')).toHaveLength(many + 1);
});

it('json: the amount in the base unit beside the figure as printed, with where it is from', async () => {
  const rows = JSON.parse((await run('--format', 'json')).out) as Record<string, unknown>[];
  expect(rows).toHaveLength(many);
  expect(rows.find(({ printed }) => printed === '2.5亿元')).toMatchObject({
    value: 250_000_000,
    unit: '元',
    status: 'plan',
    headline: '禾光电子：小厂房里的新赛道',
  });
});

it('jsonld: observations based on articles', async () => {
  const graph = (
    JSON.parse((await run('--format', 'jsonld')).out) as { '@graph': Record<string, unknown>[] }
  )['@graph'];
  expect(graph).toHaveLength(many);
  expect(graph[0]).toMatchObject({
    isBasedOn: { '@type': 'NewsArticle', text: expect.any(String) as string },
  });
});

it('xlsx: a file of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'facts.xlsx');
  expect((await run('--format', 'xlsx', '--out', path)).code).toBe(0);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  expect(await run('--format', 'xlsx')).toMatchObject({ code: 2, out: '' });
});

it.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['@cmd', "'@cmd"],
  ['-2+3', "'-2+3"],
  ['-2.3%', '-2.3%'],
  ['近5万人次', '近5万人次'],
])('a cell that would run as a formula: %s', (cell, guarded) => expect(unrun(cell)).toBe(guarded));

it('says what is wrong with the options', async () => {
  expect(await run('--format', 'pdf')).toMatchObject({
    code: 2,
    err: expect.stringContaining('csv') as string,
  });
});
