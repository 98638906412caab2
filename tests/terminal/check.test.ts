import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../src/terminal/check.js';
import { applyEdits, qinghe, withCopy } from '../library/fixture.js';

const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const script = fileURLToPath(new URL('../../src/terminal/check.ts', import.meta.url));

describe('a right folder', () => {
  it('is summed up', () => {
    const { lines, clean } = checkKnowledge(qinghe);
    expect(clean).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^没有错误。稿件 3 篇，段落 8 个，事实 30 条，地方和实体 8 个，指标 22 个，榜单 2 个。版本 [0-9a-f]{12}$/,
    );
  });
});

describe('a folder with mistakes', () => {
  it('has every one listed, with the way to it', () => {
    withCopy((folder) => {
      rmSync(join(folder, 'sources.yaml'));
      applyEdits(folder, { name: '', file: 'places.yaml', edits: [['default: qinghe', 'default: nowhere']] });
      applyEdits(folder, { name: '', file: 'rankings.yaml', edits: [['size: 60', 'size: many']] });
      const { lines, clean } = checkKnowledge(folder);
      expect(clean).toBe(false);
      expect(lines[0]).toBe(
        `${join(folder, 'places.yaml')}:2:10 unknownId 没有“nowhere”这个 id → 检查拼写；确实没有的先加到 places.yaml、entities.yaml`,
      );
      expect(lines.slice(1, -1).map((line) => line.slice(folder.length + 1).split(' ')[0])).toEqual([
        'rankings.yaml:16:11',
        'sources.yaml:1:1',
      ]);
      expect(lines.at(-1)).toBe('共 3 处要改。');
    });
  });
});

describe('a question set', () => {
  const withSet = (
    yaml: string,
    use: (report: ReturnType<typeof checkKnowledge>, folder: string) => void,
  ): void => {
    withCopy((folder) => {
      writeFileSync(join(folder, 'questions.yaml'), yaml);
      use(checkKnowledge(folder), folder);
    });
  };

  it('is asked, turn by turn', () => {
    const set =
      'questions:\n  - ask: [柳溪排第几, 那石桥呢]\n    says: [第57位]\n  - ask: 柳溪平均工资多少\n    abstain: true\n';
    withSet(set, ({ lines, clean }) => {
      expect(clean).toBe(true);
      expect(lines[1]).toBe('问题集 2 问。');
    });
  });

  it('tells by line what is no longer answered as it should be', () => {
    const set =
      'questions:\n  - ask: 柳溪排第几\n    says: [第13位]\n  - ask: 柳溪排第几\n    abstain: true\n';
    withSet(set, ({ lines, clean }, folder) => {
      expect(clean).toBe(false);
      expect(lines.slice(2, 4).map((line) => line.slice(folder.length + 1).split('；')[0])).toEqual([
        'questions.yaml:2:10 wrongAnswer 柳溪排第几：回答里没有“第13位”',
        'questions.yaml:4:10 wrongAnswer 柳溪排第几：应当说记录里没有',
      ]);
    });
  });

  it('is checked for its form', () => {
    withSet('questions:\n  - aks: 柳溪排第几\n', ({ lines }) =>
      expect(lines.join('\n')).toContain('questions.yaml:2:'),
    );
  });
});

describe('the command', () => {
  it('ends with 0 on a right folder', () => {
    expect(execFileSync(process.execPath, [tsx, script, qinghe], { encoding: 'utf8' })).toMatch(
      /^没有错误。/,
    );
  });

  it.each([
    ['as an argument', []],
    ['as an option', ['--knowledge']],
  ])('ends with 1 on a missing one, named %s', (_, option) => {
    const run = spawnSync(process.execPath, [tsx, script, ...option, join(qinghe, 'nowhere')], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('missingFolder');
    expect(run.stderr).toBe('');
  });

  it('ends with 2 on an option that it does not know', () => {
    const run = spawnSync(process.execPath, [tsx, script, '--nothing'], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: '没有 --nothing 这个选项\n' });
  });
});
