import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/terminal/ask.js';
import { checkKnowledge } from '../../src/terminal/check.js';
import { qinghe } from '../library/fixture.js';
import { piped, written } from './streams.js';

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

async function run(args: readonly string[], input = '', tty = false): Promise<Ran> {
  const output = Object.assign(written(), { isTTY: tty });
  const errors = written();
  const env = { KNOWLEDGE_DIR: qinghe };
  const code = await ask(args, env, { input: piped(input), output, errors });
  return { code, output: output.text(), errors: errors.text() };
}

const today = ['--today', '2025-06-01'];

describe('questions', () => {
  it('are answered as one conversation, an empty line between two replies', async () => {
    const { code, output, errors } = await run(['柳溪镇排第几', '石桥呢', ...today]);
    expect(output).toMatch(/^[^\n]*柳溪镇[^\n]*12[^]*\n\n[^\n]*石桥镇[^\n]*57/);
    expect([code, errors]).toEqual([0, '']);
  });

  it('come with related ones under the last reply only', async () => {
    const { output } = await run(['柳溪镇排第几', '石桥镇排第几', ...today]);
    expect(output.match(/^可以接着问：.+$/gm)).toHaveLength(1);
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^可以接着问：/);
  });

  it('may be commands', async () => {
    expect((await run(['/town 柳溪', ...today])).output).toMatch(/^[^\n]*柳溪镇/);
  });

  it('are answered in the language wanted', async () => {
    expect((await run(['柳溪镇排第几', '--lang', 'en', ...today])).output).toMatch(/^[^\n]*Liuxi/);
    expect((await run(['柳溪镇排第几', '--lang', 'zh-TW', ...today])).output).toMatch(/^[^\n]*柳溪鎮/);
  });

  it('show every step with --trace', async () => {
    const { output } = await run(['柳溪镇排第几', '--trace', ...today]);
    expect(output).toMatch(/\n\nquestion {4}text=柳溪镇排第几[^]*\nfocus {7}\S/);
  });

  it('have colours on a terminal only', async () => {
    expect((await run(['柳溪镇排第几', ...today], '', true)).output).toContain('\u001b[1m');
    expect((await run(['柳溪镇排第几', ...today])).output).not.toContain('\u001b');
  });
});

describe('the batch', () => {
  it('answers what it can and ends with 2 over a malformed line', async () => {
    const { code, output, errors } = await run(
      ['--batch', ...today],
      '{"id": "a", "turns": ["柳溪镇排第几", "石桥呢"]}\n{"id": "b", "turns": [}\n{"id": "c", "turns": ["柳溪镇排第几"]}\n',
    );
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'c']);
    expect((JSON.parse(lines[0] ?? '') as { replies: string[] }).replies[1]).toContain('57');
    expect([code, errors]).toEqual([2, '第 2 行：不是 JSON\n']);
  });

  it('ends with 0 when all is well, even when nothing was asked', async () => {
    expect(await run(['--batch'], '{"id": 1, "turns": ["你好"], "place": "liuxi"}\n')).toMatchObject({
      code: 0,
    });
    expect(await run(['--batch'])).toEqual({ code: 0, output: '', errors: '' });
  });
});

describe('the exit code', () => {
  it('is 0 with --help', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, errors: '' });
    expect((await run(['--help'])).output).toContain('--batch');
  });

  it.each([
    [['问', '--nothing'], '没有 --nothing 这个选项。用法见 --help\n'],
    [['问', '--place', 'nowhere'], '知识库里没有“nowhere”这个地方，--place 要用 places.yaml 里的 id\n'],
  ])('is 2 with %j', async (args, errors) => {
    expect(await run(args)).toEqual({ code: 2, output: '', errors });
  });

  it('is 1 with knowledge that has mistakes, told as check tells them', async () => {
    // No knowledge folder itself: every list is missing.
    const folder = join(qinghe, 'articles');
    const { lines } = checkKnowledge(folder);
    expect(lines.length).toBeGreaterThan(3);
    expect(await run(['问', '--knowledge', folder])).toEqual({
      code: 1,
      output: '',
      errors: lines.map((line) => `${line}\n`).join(''),
    });
  });
});
