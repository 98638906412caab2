import { expect, it } from 'vitest';
import { indexLines } from '../../src/terminal/index-lines.js';

it('tells every tenth of an index, and what went wrong with it', () => {
  const written: string[] = [];
  const lines = indexLines({ write: (text) => written.push(text) });
  for (let done = 1000; done <= 40_000; done += 1000) lines.progress(done, 40_000);
  lines.unusable('data/index/a.idx', 'cutShort');
  lines.notSaved(new Error('no space'));
  expect(written).toHaveLength(12);
  expect(written[0]).toBe('正在给40000个句子建索引：10%\n');
  expect(written[9]).toBe('正在给40000个句子建索引：100%\n');
  expect(written[10]).toContain('data/index/a.idx');
  expect(written[11]).toContain('no space');
});
