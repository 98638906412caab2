import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../../src/library/open.js';
import { publish, type Addition } from '../../../src/library/publish.js';
import { KeepingFailed, storeOf, type Keeping } from '../../../src/library/versions/keep.js';
import { readRecords } from '../../../src/library/versions/records.js';
import { restore } from '../../../src/library/versions/restore.js';
import { settleFolder } from '../../../src/library/versions/swap.js';
import { qinghe } from '../fixture.js';
import { withFaults, type Call } from './faults.js';

let root = '';
let folder = '';
let keeping: Keeping;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versions-'));
  folder = join(root, 'knowledge');
  cpSync(qinghe, folder, { recursive: true });
  mkdirSync(join(folder, 'drafts/page'), { recursive: true });
  writeFileSync(join(folder, 'drafts/page/article.md'), 'a draft');
  writeFileSync(join(folder, 'README.md'), 'notes');
  keeping = { store: storeOf(join(root, 'data'), folder), most: 50, now: () => new Date(2_000_000_000_000) };
});
afterEach(() => rmSync(root, { recursive: true }));

/** An article that tells one figure. */
const addition = (id: string, output = '45.6亿元'): Addition => ({
  article: {
    id,
    year: '2025',
    front: {
      id,
      headline: `柳溪镇新稿 ${id}`,
      source: 'qinghe-daily',
      published: { from: '2025-07-20', to: '2025-07-20', basis: '报头日期' },
      authors: [],
    },
    passages: [
      {
        id: 'p1',
        lines: '1',
        text: `2025年${Number(id.replace(/\D/g, ''))}月，柳溪镇工业总产值${output}。`,
        facts: [
          {
            about: 'liuxi',
            variable: 'industrial-output',
            value: output,
            period: `2025-${id.replace(/\D/g, '').padStart(2, '0')}`,
            quote: `柳溪镇工业总产值${output}`,
          },
        ],
      },
    ],
  },
  entries: {},
});

const take = (...ids: string[]) =>
  expect(
    publish(
      folder,
      ids.map((id) => addition(id)),
      keeping,
    ),
  ).toEqual([]);
const version = (): string | undefined => openKnowledge(folder).knowledge?.version;
const kept = () => readRecords(keeping.store).records;
const objects = (): string[] =>
  (readdirSync(join(keeping.store, 'objects'), { recursive: true }) as string[]).filter(
    (name) => name.length > 10,
  );

/** Every file of a folder with its text. */
function contents(of: string): Record<string, string> {
  const paths = (readdirSync(of, { recursive: true }) as string[]).sort();
  const files = paths.filter((path) => statSync(join(of, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(of, path), 'utf8')]));
}

describe('publishing', () => {
  it('keeps the version before and the version after, with what was published', () => {
    const before = version();
    take('a1', 'a2');
    expect(kept()).toMatchObject([
      { version: before, did: { type: 'found' }, size: { articles: 3, facts: 30 } },
      {
        version: version(),
        at: '2033-05-18T03:33:20.000Z',
        did: {
          type: 'published',
          articles: [
            { headline: '柳溪镇新稿 a1', facts: 1 },
            { headline: '柳溪镇新稿 a2', facts: 1 },
          ],
        },
        size: { articles: 5, facts: 32 },
      },
    ]);
    take('a3');
    expect(kept().map(({ did }) => did.type)).toEqual(['found', 'published', 'published']);
  });

  it('keeps what was written by hand since', () => {
    take('a1');
    writeFileSync(join(folder, 'glossary.yaml'), 'glossary: []\n');
    const byHand = version();
    take('a2');
    expect(kept().map(({ did }) => did.type)).toEqual(['found', 'published', 'found', 'published']);
    expect(kept()[2]?.version).toBe(byHand);
  });

  it('keeps one of contents that are the same', () => {
    take('a1');
    const many = objects().length;
    take('a2');
    expect(objects()).toHaveLength(many + 1);
  });

  it('keeps the newest versions only, and nothing that only the others had', () => {
    keeping = { ...keeping, most: 3 };
    for (const id of ['a1', 'a2', 'a3', 'a4', 'a5']) take(id);
    expect(new Set(kept().map((one) => one.version)).size).toBe(3);
    expect(kept().at(-1)?.version).toBe(version());
    const named = new Set(kept().flatMap(({ files }) => files.map(([, hash]) => hash)));
    expect(
      objects()
        .map((path) => path.split('/').at(-1))
        .sort(),
    ).toEqual([...named].sort());
  });

  it('keeps nothing of an article that the check refuses', () => {
    const wrong = addition('a1');
    expect(publish(folder, [{ ...wrong, article: { ...wrong.article, passages: [] } }], keeping)).not.toEqual(
      [],
    );
    expect(kept()).toEqual([]);
  });

  it('changes nothing where there is no room for the versions, whichever file it ends with', () => {
    const [before, named] = [contents(folder), version()];
    const full = (at: number) =>
      withFaults(
        ({ name, number, path }) =>
          name === 'writeFileSync' && number >= at && path.startsWith(keeping.store) ? 'ENOSPC' : undefined,
        () => void publish(folder, [addition('a1')], keeping),
      );
    let at = 1;
    for (; at < 400; at++) {
      rmSync(keeping.store, { recursive: true, force: true });
      try {
        full(at);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(KeepingFailed);
        expect((error as Error).message).toMatch(/磁盘满了.*知识库没有动/);
        expect(contents(folder)).toEqual(before);
        expect(kept().every((one) => one.version === named)).toBe(true);
      }
    }
    expect(at).toBeGreaterThan(10);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('tells that the place for versions cannot be written to', () => {
    writeFileSync(join(root, 'data'), '');
    expect(() => publish(folder, [addition('a1')], keeping)).toThrow(/不是文件夹.*DATA_DIR/);
    expect(readdirSync(join(folder, 'articles/2025'))).toHaveLength(3);
  });
});

describe('putting a version back', () => {
  it('brings back every byte that was served and leaves the rest, and can be undone', () => {
    const before = contents(folder);
    const first = version() ?? '';
    take('a1', 'a2');
    const after = contents(folder);
    expect(restore(folder, first.slice(0, 6), keeping)).toMatchObject({
      type: 'restored',
      after: { version: first },
    });
    expect(contents(folder)).toEqual(before);
    const undo = kept().findLast(({ did }) => did.type === 'published')?.version ?? '';
    expect(restore(folder, undo, keeping).type).toBe('restored');
    expect(contents(folder)).toEqual(after);
    expect(readdirSync(root).sort()).toEqual(['data', 'knowledge']);
  });

  it('keeps what it replaces, written by hand or with mistakes in it', () => {
    const first = version() ?? '';
    take('a1');
    writeFileSync(join(folder, 'units.yaml'), 'units: [');
    expect(restore(folder, first, keeping)).toMatchObject({
      type: 'restored',
      before: { knowledge: undefined },
    });
    const [found, restored] = kept().slice(-2);
    expect(found).toMatchObject({ did: { type: 'found' } });
    expect(found).not.toHaveProperty('size');
    expect(restored).toMatchObject({ did: { type: 'restored', replaced: found?.version } });
    expect(restore(folder, found?.version ?? '', keeping)).toMatchObject({
      type: 'broken',
      issues: expect.arrayContaining([expect.objectContaining({ code: 'yamlSyntax' })]) as object,
    });
    expect(version()).toBe(first);
  });

  it('brings back a folder that is gone', () => {
    const first = version() ?? '';
    take('a1');
    rmSync(folder, { recursive: true });
    expect(restore(folder, first, keeping)).toMatchObject({ type: 'restored', before: undefined });
    expect(version()).toBe(first);
  });

  it('does nothing where the version lies there already, is unknown or is one of several', () => {
    take('a1');
    const records = kept();
    expect(restore(folder, version() ?? '', keeping)).toMatchObject({ type: 'same' });
    expect(restore(folder, 'ffffffffffff', keeping)).toEqual({ type: 'unknown' });
    expect(restore(folder, '', keeping)).toMatchObject({
      type: 'ambiguous',
      versions: [{}, {}].map(() => expect.any(String) as string),
    });
    expect(kept()).toEqual(records);
  });

  it.each([
    ['spoilt', (path: string) => writeFileSync(path, 'spoilt')],
    ['gone', (path: string) => rmSync(path)],
  ])('refuses a version of which a content is %s, and names the file', (_, spoil) => {
    const first = version() ?? '';
    take('a1');
    const [, hash = ''] = kept()[0]?.files.find(([path]) => path === 'places.yaml') ?? [];
    spoil(join(keeping.store, 'objects', hash.slice(0, 2), hash));
    const before = contents(folder);
    expect(restore(folder, first, keeping)).toEqual({
      type: 'damaged',
      version: first,
      files: ['places.yaml'],
    });
    expect(contents(folder)).toEqual(before);
    // What lies in the folder is kept whole the next time.
    take('a2');
    expect(restore(folder, first, keeping).type).toBe('restored');
  });

  it('does not believe a record that names files elsewhere, or that is no record', () => {
    take('a1');
    const [first = '', second = ''] = readdirSync(join(keeping.store, 'records')).map((name) =>
      join(keeping.store, 'records', name),
    );
    const record = readFileSync(first, 'utf8');
    writeFileSync(first, record.replace('"places.yaml"', '"articles/../../evil.md"'));
    writeFileSync(second, record.slice(0, 100));
    expect(readRecords(keeping.store)).toMatchObject({ records: [], damaged: [first, second] });
  });

  it('refuses where a file that lies there could not be kept', () => {
    const first = version() ?? '';
    take('a1');
    writeFileSync(join(folder, 'articles/2025/huge.md'), 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(restore(folder, first, keeping)).toMatchObject({ type: 'unkept', issues: [{ code: 'tooLarge' }] });
  });

  it('takes nothing away that it does not know, and says so where the folder would not open with it', () => {
    const first = version() ?? '';
    take('a1');
    writeFileSync(join(folder, 'articles/scan.png'), 'x');
    expect(restore(folder, first, keeping)).toMatchObject({
      type: 'broken',
      issues: [{ code: 'notMarkdown' }],
    });
    expect(readdirSync(join(folder, 'articles'))).toContain('scan.png');
  });

  it('cut off at any moment, leaves one version or the other whole, and the drafts', () => {
    const first = version() ?? '';
    take('a1');
    const second = version() ?? '';
    let [crashes, whole] = [0, 0];
    for (let at = 1; whole === 0 && at < 1000; at++) {
      try {
        withFaults(
          ({ number }) => (number >= at ? 'CRASH' : undefined),
          () => restore(folder, first, keeping),
        );
        whole++;
      } catch {
        crashes++;
      }
      settleFolder(folder);
      expect([first, second]).toContain(version());
      expect(readFileSync(join(folder, 'drafts/page/article.md'), 'utf8')).toBe('a draft');
      expect(readdirSync(dirname(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
      if (version() === first) expect(restore(folder, second, keeping).type).toBe('restored');
    }
    expect(crashes).toBeGreaterThan(20);
    expect(whole).toBe(1);
  });

  it('refused by the disk at any moment, leaves all as it was', () => {
    const first = version() ?? '';
    take('a1');
    const second = version() ?? '';
    const before = contents(folder);
    let refusals = 0;
    const calls = withFaults(
      () => undefined,
      () => restore(folder, first, keeping),
    );
    restore(folder, second, keeping);
    for (let at = 1; at <= calls; at++) {
      const refused = ({ name, number, path }: Call): string | undefined =>
        number === at && name !== 'rmSync' && !path.startsWith(join(root, 'data')) ? 'EROFS' : undefined;
      try {
        withFaults(refused, () => restore(folder, first, keeping));
        expect(version()).toBe(first);
        restore(folder, second, keeping);
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('EROFS');
        expect(contents(folder)).toEqual(before);
        expect(readdirSync(root).sort()).toEqual(['data', 'knowledge']);
        refusals++;
      }
    }
    expect(refusals).toBeGreaterThan(10);
  });

  it('tells of two folders of which a crash does not say which holds', () => {
    mkdirSync(join(root, '.knowledge.old'));
    mkdirSync(join(root, '.knowledge.new'));
    expect(() => settleFolder(folder)).toThrow(/上次退回中断了/);
    expect(readdirSync(root)).toContain('.knowledge.old');
  });
});
