import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/library/publish.js';
import { KeepingFailed } from '../../../src/library/versions/keep.js';
import { withFaults } from './faults.js';
import { addition, contents, kept, objects, setScenes, take, version } from './scene.js';

const scene = setScenes();

describe('publishing', () => {
  it('keeps the version before and the version after, with what was published', () => {
    const before = version(scene);
    take(scene, 'a1', 'a2');
    expect(kept(scene)).toMatchObject([
      { version: before, did: { type: 'found' }, size: { articles: 3, facts: 30 } },
      {
        version: version(scene),
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
    take(scene, 'a3');
    expect(kept(scene).map(({ did }) => did.type)).toEqual(['found', 'published', 'published']);
  });

  it('keeps what was written by hand since', () => {
    take(scene, 'a1');
    writeFileSync(join(scene.folder, 'glossary.yaml'), 'glossary: []\n');
    const byHand = version(scene);
    take(scene, 'a2');
    expect(kept(scene).map(({ did }) => did.type)).toEqual(['found', 'published', 'found', 'published']);
    expect(kept(scene)[2]?.version).toBe(byHand);
  });

  it('keeps one of contents that are the same', () => {
    take(scene, 'a1');
    const many = objects(scene).length;
    take(scene, 'a2');
    expect(objects(scene)).toHaveLength(many + 1);
  });

  it('keeps the newest versions only, and nothing that only the others had', () => {
    scene.keeping = { ...scene.keeping, most: 3 };
    for (const id of ['a1', 'a2', 'a3', 'a4', 'a5']) take(scene, id);
    expect(new Set(kept(scene).map((one) => one.version)).size).toBe(3);
    expect(kept(scene).at(-1)?.version).toBe(version(scene));
    const named = new Set(kept(scene).flatMap(({ files }) => files.map(([, hash]) => hash)));
    expect(
      objects(scene)
        .map((path) => path.split('/').at(-1))
        .sort(),
    ).toEqual([...named].sort());
  });

  it('keeps nothing of an article that the check refuses', () => {
    const wrong = addition('a1');
    expect(
      publish(scene.folder, [{ ...wrong, article: { ...wrong.article, passages: [] } }], scene.keeping),
    ).not.toEqual([]);
    expect(kept(scene)).toEqual([]);
  });

  it('changes nothing where there is no room for the versions, whichever file it ends with', () => {
    const [before, named] = [contents(scene.folder), version(scene)];
    const full = (at: number) =>
      withFaults(
        ({ name, number, path }) =>
          name === 'writeFileSync' && number >= at && path.startsWith(scene.keeping.store)
            ? 'ENOSPC'
            : undefined,
        () => void publish(scene.folder, [addition('a1')], scene.keeping),
      );
    let at = 1;
    for (; at < 400; at++) {
      rmSync(scene.keeping.store, { recursive: true, force: true });
      try {
        full(at);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(KeepingFailed);
        expect((error as Error).message).toMatch(/磁盘满了.*知识库没有动/);
        expect(contents(scene.folder)).toEqual(before);
        expect(kept(scene).every((one) => one.version === named)).toBe(true);
      }
    }
    expect(at).toBeGreaterThan(10);
    expect(readdirSync(scene.root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('tells that the place for versions cannot be written to', () => {
    writeFileSync(join(scene.root, 'data'), '');
    expect(() => publish(scene.folder, [addition('a1')], scene.keeping)).toThrow(/不是文件夹.*DATA_DIR/);
    expect(readdirSync(join(scene.folder, 'articles/2025'))).toHaveLength(3);
  });
});
