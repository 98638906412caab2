import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { qinghe } from '../library/fixture.js';

const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const script = fileURLToPath(new URL('../../src/terminal/ask.ts', import.meta.url));

function run(args: readonly string[], input: string | Buffer = '') {
  const env = { ...process.env, KNOWLEDGE_DIR: qinghe, FORCE_COLOR: '3' };
  return spawnSync(process.execPath, [tsx, script, ...args], { encoding: 'utf8', env, input });
}

it('a question is answered, without colours into a pipe', () => {
  const { status, stdout, stderr } = run(['柳溪镇排第几', '--today', '2025-06-01']);
  expect(stdout).toMatch(/^[^\n]*柳溪镇[^\n]*12/);
  expect(stdout).not.toContain('\u001b');
  expect([status, stderr]).toEqual([0, '']);
});

it('a batch with broken bytes is answered but for them', () => {
  const broken = Buffer.concat([
    Buffer.from('{"id":1,"turns":["柳溪镇排第几"]}\n{"id":2,"turns":["'),
    Buffer.from([0xc1, 0xf8, 0xcf, 0xaa]),
    Buffer.from('"]}\n{"id":3,"turns":["石桥镇排第几"]}'),
  ]);
  const { status, stdout, stderr } = run(['--batch'], broken);
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: number }).id),
  ).toEqual([1, 3]);
  expect([status, stderr]).toEqual([2, '第 2 行：不是 UTF-8 文字\n']);
});

it('a reader that has enough ends a batch quietly', () => {
  const lines = '{"id":1,"turns":["柳溪镇排第几"]}\n'.repeat(3000);
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" "$@" --batch | head -n 1', process.execPath, tsx, script],
    { encoding: 'utf8', env: { ...process.env, KNOWLEDGE_DIR: qinghe }, input: lines },
  );
  expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
  expect(stderr).toBe('');
});
