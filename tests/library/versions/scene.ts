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
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { openKnowledge } from '../../../src/library/open.js';
import { publish, type Addition } from '../../../src/library/publish.js';
import { storeOf, type Keeping } from '../../../src/library/versions/keep.js';
import { readRecords } from '../../../src/library/versions/records.js';
import { qinghe } from '../fixture.js';

/** A knowledge folder with a draft and notes in it, and a place for its versions beside. */
export interface Scene {
  root: string;
  folder: string;
  keeping: Keeping;
}

/** Sets a scene before every test of a file. */
export function setScenes(): Scene {
  const scene: Scene = {
    root: '',
    folder: '',
    keeping: { store: '', most: 50, now: () => new Date(2_000_000_000_000) },
  };
  beforeEach(() => {
    scene.root = mkdtempSync(join(tmpdir(), 'versions-'));
    scene.folder = join(scene.root, 'knowledge');
    cpSync(qinghe, scene.folder, { recursive: true });
    mkdirSync(join(scene.folder, 'drafts/page'), { recursive: true });
    writeFileSync(join(scene.folder, 'drafts/page/article.md'), 'a draft');
    writeFileSync(join(scene.folder, 'README.md'), 'notes');
    scene.keeping = { ...scene.keeping, most: 50, store: storeOf(join(scene.root, 'data'), scene.folder) };
  });
  afterEach(() => rmSync(scene.root, { recursive: true }));
  return scene;
}

/** An article that tells one figure. */
export const addition = (id: string, output = '45.6亿元'): Addition => ({
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

/** Publishes an article under each id. */
export const take = ({ folder, keeping }: Scene, ...ids: string[]): void =>
  expect(
    publish(
      folder,
      ids.map((id) => addition(id)),
      keeping,
    ),
  ).toEqual([]);
export const version = ({ folder }: Scene): string | undefined => openKnowledge(folder).knowledge?.version;
export const kept = ({ keeping }: Scene) => readRecords(keeping.store).records;
/** Paths of the contents that are kept. */
export const objects = ({ keeping }: Scene): string[] =>
  (readdirSync(join(keeping.store, 'objects'), { recursive: true }) as string[]).filter(
    (name) => name.length > 10,
  );

/** Every file of a folder with its text. */
export function contents(of: string): Record<string, string> {
  const paths = (readdirSync(of, { recursive: true }) as string[]).sort();
  const files = paths.filter((path) => statSync(join(of, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(of, path), 'utf8')]));
}
