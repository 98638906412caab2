import {
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/library/versions/records.js';
import { restore } from '../../../src/library/versions/restore.js';
import { settleFolder, wholePath } from '../../../src/library/versions/swap.js';
import { withFaults, type Call } from './faults.js';
import { contents, kept, setScenes, take, version } from './scene.js';

const scene = setScenes();

describe('putting a version back', () => {
  it('brings back every byte that was served and leaves the rest, and can be undone', () => {
    const before = contents(scene.folder);
    const first = version(scene) ?? '';
    take(scene, 'a1', 'a2');
    const after = contents(scene.folder);
    expect(restore(scene.folder, first.slice(0, 6), scene.keeping)).toMatchObject({
      type: 'restored',
      after: { version: first },
    });
    expect(contents(scene.folder)).toEqual(before);
    const undo = kept(scene).findLast(({ did }) => did.type === 'published')?.version ?? '';
    expect(restore(scene.folder, undo, scene.keeping).type).toBe('restored');
    expect(contents(scene.folder)).toEqual(after);
    expect(readdirSync(scene.root).sort()).toEqual(['data', 'knowledge']);
  });

  it('leaves whatever else lies in the folder: files, folders, links', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    mkdirSync(join(scene.folder, 'scans/2025'), { recursive: true });
    writeFileSync(join(scene.folder, 'scans/2025/page.png'), 'x', { mode: 0o640 });
    writeFileSync(join(scene.folder, 'articles/.DS_Store'), 'x');
    symlinkSync('../elsewhere', join(scene.folder, 'link'));
    restore(scene.folder, first, scene.keeping);
    expect(statSync(join(scene.folder, 'scans/2025/page.png')).mode & 0o777).toBe(0o640);
    expect(readlinkSync(join(scene.folder, 'link'))).toBe('../elsewhere');
    expect(readdirSync(join(scene.folder, 'articles'))).toContain('.DS_Store');
    expect(readdirSync(join(scene.folder, 'articles/2025'))).toHaveLength(3);
  });

  it('goes through a link to the folder itself', () => {
    const link = join(scene.root, 'link');
    symlinkSync(scene.folder, link);
    const first = version(scene) ?? '';
    take(scene, 'a1');
    expect(restore(wholePath(link), first, scene.keeping).type).toBe('restored');
    expect(readlinkSync(link)).toBe(scene.folder);
    expect(version(scene)).toBe(first);
  });

  it('keeps what it replaces, written by hand or with mistakes in it', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    writeFileSync(join(scene.folder, 'units.yaml'), 'units: [');
    expect(restore(scene.folder, first, scene.keeping)).toMatchObject({
      type: 'restored',
      before: { knowledge: undefined },
    });
    const [found, restored] = kept(scene).slice(-2);
    expect(found).toMatchObject({ did: { type: 'found' } });
    expect(found).not.toHaveProperty('size');
    expect(restored).toMatchObject({ did: { type: 'restored', replaced: found?.version } });
    expect(restore(scene.folder, found?.version ?? '', scene.keeping)).toMatchObject({
      type: 'broken',
      issues: expect.arrayContaining([expect.objectContaining({ code: 'yamlSyntax' })]) as object,
    });
    expect(version(scene)).toBe(first);
  });

  it('brings back a folder that is gone', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    rmSync(scene.folder, { recursive: true });
    expect(restore(scene.folder, first, scene.keeping)).toMatchObject({
      type: 'restored',
      before: undefined,
    });
    expect(version(scene)).toBe(first);
  });

  it('does nothing where the version lies there already, is unknown or is one of several', () => {
    take(scene, 'a1');
    const records = kept(scene);
    expect(restore(scene.folder, version(scene) ?? '', scene.keeping)).toMatchObject({ type: 'same' });
    expect(restore(scene.folder, 'ffffffffffff', scene.keeping)).toEqual({ type: 'unknown' });
    expect(restore(scene.folder, '', scene.keeping)).toMatchObject({
      type: 'ambiguous',
      versions: [{}, {}].map(() => expect.any(String) as string),
    });
    expect(kept(scene)).toEqual(records);
  });

  it.each([
    ['spoilt', (path: string) => writeFileSync(path, 'spoilt')],
    ['gone', (path: string) => rmSync(path)],
  ])('refuses a version of which a content is %s, and names the file', (_, spoil) => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    const [, hash = ''] = kept(scene)[0]?.files.find(([path]) => path === 'places.yaml') ?? [];
    spoil(join(scene.keeping.store, 'objects', hash.slice(0, 2), hash));
    const before = contents(scene.folder);
    expect(restore(scene.folder, first, scene.keeping)).toEqual({
      type: 'damaged',
      version: first,
      files: ['places.yaml'],
    });
    expect(contents(scene.folder)).toEqual(before);
    // What lies in the folder is kept whole the next time.
    take(scene, 'a2');
    expect(restore(scene.folder, first, scene.keeping).type).toBe('restored');
  });

  it('does not believe a record that names files elsewhere, or that is no record', () => {
    take(scene, 'a1');
    const [first = '', second = ''] = readdirSync(join(scene.keeping.store, 'records')).map((name) =>
      join(scene.keeping.store, 'records', name),
    );
    const record = readFileSync(first, 'utf8');
    writeFileSync(first, record.replace('"places.yaml"', '"articles/../../evil.md"'));
    writeFileSync(second, record.slice(0, 100));
    expect(readRecords(scene.keeping.store)).toMatchObject({ records: [], damaged: [first, second] });
  });

  it('refuses where a file that lies there could not be kept', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    writeFileSync(join(scene.folder, 'articles/2025/huge.md'), 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(restore(scene.folder, first, scene.keeping)).toMatchObject({
      type: 'unkept',
      issues: [{ code: 'tooLarge' }],
    });
  });

  it('takes nothing away that it does not know, and says so where the folder would not open with it', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    writeFileSync(join(scene.folder, 'articles/scan.png'), 'x');
    expect(restore(scene.folder, first, scene.keeping)).toMatchObject({
      type: 'broken',
      issues: [{ code: 'notMarkdown' }],
    });
    expect(readdirSync(join(scene.folder, 'articles'))).toContain('scan.png');
  });

  it('cut off at any moment, leaves one version or the other whole, and the drafts', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    const second = version(scene) ?? '';
    let [crashes, whole] = [0, 0];
    for (let at = 1; whole === 0 && at < 1000; at++) {
      try {
        withFaults(
          ({ number }) => (number >= at ? 'CRASH' : undefined),
          () => restore(scene.folder, first, scene.keeping),
        );
        whole++;
      } catch {
        crashes++;
      }
      settleFolder(scene.folder);
      expect([first, second]).toContain(version(scene));
      expect(readFileSync(join(scene.folder, 'drafts/page/article.md'), 'utf8')).toBe('a draft');
      expect(readdirSync(dirname(scene.folder)).filter((name) => name.startsWith('.'))).toEqual([]);
      if (version(scene) === first)
        expect(restore(scene.folder, second, scene.keeping).type).toBe('restored');
    }
    expect(crashes).toBeGreaterThan(20);
    expect(whole).toBe(1);
  });

  it('refused by the disk at any moment, leaves all as it was', () => {
    const first = version(scene) ?? '';
    take(scene, 'a1');
    const second = version(scene) ?? '';
    const before = contents(scene.folder);
    let refusals = 0;
    const calls = withFaults(
      () => undefined,
      () => restore(scene.folder, first, scene.keeping),
    );
    restore(scene.folder, second, scene.keeping);
    for (let at = 1; at <= calls; at++) {
      const refused = ({ name, number, path }: Call): string | undefined =>
        number === at && name !== 'rmSync' && !path.startsWith(join(scene.root, 'data'))
          ? 'EROFS'
          : undefined;
      try {
        withFaults(refused, () => restore(scene.folder, first, scene.keeping));
        expect(version(scene)).toBe(first);
        restore(scene.folder, second, scene.keeping);
      } catch (error) {
        expect((error as NodeJS.ErrnoException).code).toBe('EROFS');
        expect(contents(scene.folder)).toEqual(before);
        expect(readdirSync(scene.root).sort()).toEqual(['data', 'knowledge']);
        refusals++;
      }
    }
    expect(refusals).toBeGreaterThan(10);
  });

  it('tells of two folders of which a crash does not say which holds', () => {
    mkdirSync(join(scene.root, '.knowledge.old'));
    mkdirSync(join(scene.root, '.knowledge.new'));
    expect(() => settleFolder(scene.folder)).toThrow(/上次退回中断了/);
    expect(readdirSync(scene.root)).toContain('.knowledge.old');
  });
});
