import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../src/library/drafts.js';
import { openKnowledge } from '../../src/library/open.js';
import { exportFacts } from '../../src/terminal/export.js';
import { rowsOf } from '../../src/terminal/export-rows.js';
import { importTables } from '../../src/terminal/import.js';
import { review } from '../../src/terminal/review.js';
import { qinghe } from '../library/fixture.js';
import { workbook } from './workbook.js';

let root = '';
let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  folder = join(root, 'knowledge');
  env = { DATA_DIR: join(root, 'data'), KNOWLEDGE_DIR: folder };
  cpSync(qinghe, folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function told(
  run: (output: PassThrough, errors: { write(text: string): unknown }) => Promise<number>,
): Promise<Told> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  let err = '';
  const code = await run(output, { write: (text) => (err += text) });
  return { code, out: Buffer.concat(chunks).toString('utf8'), err };
}

const run = (...args: string[]): Promise<Told> =>
  told((output, errors) => importTables(args, env, output, errors));

/** Writes a file and reads it as a table of a page. */
function imported(name: string, content: string | Uint8Array, ...args: string[]): Promise<Told> {
  const path = join(root, name);
  writeFileSync(path, content);
  return run(path, '--published', '2025-04-20', '--source', 'qinghe-daily', ...args);
}

/** Takes all that is not in doubt, rejects the rest, and publishes. */
const reviewed = (drafts: number, doubts = 0): Promise<Told> =>
  told((output, errors) => {
    const keys = Array.from({ length: drafts }, () => [...Array<string>(doubts).fill('r'), 'A', 'p']).flat();
    return review([], env, Readable.from([`${keys.join('\n')}\nq\n`]), output, errors);
  });

const facts = () => readDrafts(folder).drafts.flatMap(({ passages }) => passages.flatMap((one) => one.facts));

const TABLE = `2025年1-3月青禾县各镇主要经济指标,,,
地区,生产总值（亿元）,增长（%）,"民宿数（家,3月末）"
柳溪镇,"1,250.5",-2.3,—
石桥镇,30.1,1.2,12*
白沙镇,8.8,0.3,3
`;

describe('a plain table', () => {
  it('becomes a draft that is not served, with every cell that cannot be read in doubt', async () => {
    const before = openKnowledge(folder).knowledge?.version;
    const { code, out, err } = await imported('table.csv', TABLE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('· 柳溪镇 · 生产总值 · 2025-01/2025-03 · 1,250.5亿元');
    expect(out).toContain('？石桥镇 · 民宿数 · 2025-03 · 12*（第4行D列：“12*”读不成一个数）');
    expect(out).toContain('新的地方：白沙镇');
    expect(openKnowledge(folder).knowledge?.version).toBe(before);
    expect(facts()).toHaveLength(8);
    expect(facts().filter(({ doubt }) => doubt)).toHaveLength(1);
  });

  it('is published through review, and is known from then on', async () => {
    await imported('table.csv', TABLE);
    expect((await reviewed(1, 1)).out).toContain('发布了《2025年1-3月青禾县各镇主要经济指标》，7条事实');
    const { knowledge } = openKnowledge(folder);
    const own = knowledge?.observations.filter(({ observationAbout }) => observationAbout === 'liuxi');
    expect(own).toContainEqual(
      expect.objectContaining({
        variableMeasured: 'gdp-growth',
        cumulative: true,
        value: expect.objectContaining({
          quantity: expect.objectContaining({ value: '-2.3' }) as object,
        }) as object,
      }),
    );
    expect((await imported('table.csv', TABLE)).out).toContain('已经收过');
  });

  it('doubts that things there are add up month by month', async () => {
    const { out } = await imported(
      't.csv',
      '2025年1-3月\n地区,民宿数（家）,游客人次（万人次）\n柳溪镇,12,3\n',
    );
    expect(out).toMatch(/？柳溪镇 · 民宿数 .*不像能逐月累计的数/);
    expect(out).toContain('· 柳溪镇 · 游客人次 · 2025-01/2025-03 · 3万人次');
  });

  it('is read once', async () => {
    await imported('table.csv', TABLE);
    expect((await imported('table.csv', TABLE)).out).toContain('已经有草稿');
  });

  it('is of whom a person says, row by row', async () => {
    await imported('table.csv', '2024年\n地区,生产总值（亿元）,财政总收入（亿元）\n古镇,1,2\n合计,3,4\n');
    const keys = ['c', '1', '柳溪镇', 'q'];
    await told((output, errors) => review([], env, Readable.from([`${keys.join('\n')}\n`]), output, errors));
    expect(facts().map(({ about, doubt }) => [about, doubt !== undefined])).toEqual([
      ['liuxi', false],
      ['liuxi', false],
      [undefined, true],
      [undefined, true],
    ]);
  });

  it.each([
    ['GB18030', Buffer.from('b5d8c7f82cc9fab2fad7dcd6b5a3a8d2dad4aaa3a90ac1f8cfaad5f22c31320a', 'hex')],
    ['a byte order mark', Buffer.from('\ufeff地区,生产总值（亿元）\n柳溪镇,12\n')],
    ['semicolons', Buffer.from('地区;生产总值（亿元）\n柳溪镇;12\n')],
    ['tabs and Windows line ends', Buffer.from('地区\t生产总值（亿元）\r\n柳溪镇\t12\r\n')],
  ])('is read in %s', async (_, bytes) => {
    const title = Buffer.from('2024 \n');
    const { code, out, err } = await imported('t.csv', Buffer.concat([bytes.subarray(0, 0), title, bytes]));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('柳溪镇 · 生产总值 · 2024 · 12亿元');
  });

  it('is read from a workbook, sheet by sheet, as its cells show', async () => {
    const book = await workbook([
      [{ value: '2024年各镇主要经济指标', columnSpan: 3 }],
      [{ value: '镇' }, { value: '生产总值（亿元）' }, { value: '增长' }],
      [{ value: '柳溪镇' }, { value: 1250.5, format: '#,##0.00' }, { value: 0.057, format: '0.0%' }],
      [{ value: '石桥镇' }, { value: 'SUM(B3)', type: 'Formula' }, { value: 0.01, format: '0.0%' }],
    ]);
    const { code, out } = await imported('book.xlsx', book);
    expect(code).toBe(0);
    expect(out).toContain('柳溪镇 · 生产总值 · 2024 · 1250.50亿元');
    expect(out).toContain('柳溪镇 · 生产总值增速 · 2024 · 5.7%');
    expect(out).toContain('？石桥镇 · 生产总值 · 2024 · ？（第4行B列：公式没有算出来的值');
  });
});

describe('an export', () => {
  const rows = (of: string) => {
    const { knowledge } = openKnowledge(of);
    return knowledge ? rowsOf(knowledge) : [];
  };

  it.each(['csv', 'xlsx'])('as %s comes back as the observations that it was made of', async (format) => {
    const file = join(root, `facts.${format}`);
    await told((output, errors) => exportFacts(['--format', format, '--out', file], env, output, errors));
    for (const name of readdirSync(join(folder, 'articles/2025')))
      rmSync(join(folder, 'articles/2025', name));
    expect(rows(folder)).toEqual([]);
    expect(await run(file)).toMatchObject({ code: 0, err: '' });
    await reviewed(3);
    expect(openKnowledge(folder).issues).toEqual([]);
    expect(rows(folder)).toEqual(rows(qinghe));
  });

  it('comes back after a spreadsheet has written its days and months in its own way', async () => {
    const { out } = await told((output, errors) => exportFacts([], env, output, errors));
    const spoilt = out
      .replaceAll(/(?<=,)(\d{4})-(\d\d)-(\d\d)(?=,)/g, (_, year: string, month: string, day: string) =>
        [year, Number(month), Number(day)].join('/'),
      )
      .replaceAll(
        /,(\d{4})-(\d\d),(?=\d{4}\/)/g,
        (_, year: string, month: string) => `,${year}/${Number(month)}/1,`,
      )
      .replaceAll(',true,', ',TRUE,');
    expect(spoilt).toMatch(/,2025\/3\/1,2025\/3\/1,2025\/3\/31,/);
    for (const name of readdirSync(join(folder, 'articles/2025')))
      rmSync(join(folder, 'articles/2025', name));
    const file = join(root, 'spoilt.csv');
    writeFileSync(file, spoilt);
    expect((await run(file)).out).not.toContain('拿不准');
    await reviewed(3);
    expect(rows(folder)).toEqual(rows(qinghe));
  });

  it('brings the names that a new folder lacks, and doubts what it cannot make up', async () => {
    const file = join(root, 'facts.csv');
    await told((output, errors) => exportFacts(['--out', file], env, output, errors));
    env = { ...env, KNOWLEDGE_DIR: join(root, 'new') };
    const { out } = await run(file);
    expect(out).toContain('知识库里没有榜单 town-60-2025');
    expect(out).toMatch(/新的地方：.*柳溪镇/);
    expect(readdirSync(join(root, 'new'))).toEqual(['drafts']);
  });

  const edited = async (...edits: readonly (readonly [from: string, to: string])[]): Promise<Told> => {
    const { out } = await told((output, errors) => exportFacts([], env, output, errors));
    rmSync(join(folder, 'articles/2025/qinghe-year-2024.md'));
    const path = join(root, 'edited.csv');
    writeFileSync(
      path,
      edits.reduce((text, [from, to]) => text.replace(from, to), out),
    );
    return run(path);
  };

  it('doubts a row whose value is no longer what was printed', async () => {
    expect((await edited(['41260000000,元', '41270000000,元'])).out).toMatch(
      /？青禾县 · 生产总值 · 2024 · 412\.6亿元（第\d+行F列：“41270000000”与 printed“412\.6亿元”对不上）/,
    );
  });

  it.each<[string, readonly (readonly [string, string])[], string]>([
    ['lacks a column', [['quote,', 'words,']], '第1行：缺 quote 列'],
    ['has no day', [['2025-01-20,2025-01-20', '2025-01-20,2025-13-20']], 'V列：“2025-13-20”不是日期'],
    ['has no id', [['qinghe-year-2024,p1', '../../x,p1']], '不是 id'],
  ])('that %s is refused, the place named', async (_, edits, said) => {
    const { code, err } = await edited(...edits);
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(existsSync(join(folder, 'drafts'))).toBe(false);
  });

  it('is known where its articles are', async () => {
    const file = join(root, 'facts.csv');
    await told((output, errors) => exportFacts(['--out', file], env, output, errors));
    expect((await run(file)).out.match(/已经收过/g)).toHaveLength(3);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('禾光电子：小厂房里的新赛道', '另一篇'));
    expect(await run(file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('是另一篇稿件') as string,
    });
  });
});

describe('what is no table', () => {
  it.each([
    ['empty.csv', '', '空的'],
    ['one.csv', '只有一行', '没有找到表头'],
    ['quote.csv', '2024年\n地区,"生产总值（亿元）\n柳溪镇,1\n', '引号没有配对'],
    ['unit.csv', '2024年\n指标,数值（亿元）\n生产总值,1\n', '第2行A列是“指标”'],
    ['comma.csv', '2024年\n地区,生产总值（亿元）\n柳溪镇,1,250\n', '第3行C列有字'],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    ['fake.xlsx', Buffer.from('504b0304140000', 'hex'), '打不开'],
  ])('%s is refused, with file and place', async (name, content, said) => {
    const { code, err } = await imported(name, content);
    expect(code).toBe(1);
    expect(err).toContain(join(root, name));
    expect(err).toContain(said);
    expect(existsSync(join(folder, 'drafts'))).toBe(false);
  });

  it('needs the day it was published on', async () => {
    writeFileSync(join(root, 'table.csv'), TABLE);
    expect(await run(join(root, 'table.csv'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--published') as string,
    });
  });

  it.each([
    [[], '没有写表格文件'],
    [['x.csv'], '找不到文件'],
    [['--nonsense'], '--nonsense'],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('says so of a place that there is not', async () => {
    expect(await imported('t.csv', TABLE, '--place', 'nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere') as string,
    });
  });
});
