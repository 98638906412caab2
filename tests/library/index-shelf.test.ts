import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openShelf } from '../../src/library/index-shelf.js';
import { buildSearch, LARGE } from '../../src/search/build.js';
import type { SearchDocument } from '../../src/search/document.js';

const documents: SearchDocument[] = Array.from({ length: LARGE + 1 }, (_, at) => ({
  text: at === 7 ? '老茶树在茶园里' : `第${at}号`,
}));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true }));
});

/** What happened on a shelf while the documents were searched. */
function searched(version = 'v1'): { found: number | undefined; news: string[] } {
  const news: string[] = [];
  const shelf = openShelf(join(folder, 'index'), version, {
    progress: (done, of) => done === of && news.push('built'),
    unusable: (_, why) => news.push(why),
    notSaved: () => news.push('notSaved'),
  });
  const [best] = buildSearch(documents, {}, shelf).search('老茶树', '2025-06-01');
  return { found: best?.document, news };
}

describe('an index kept between starts', () => {
  it('is built once, and read the next time', () => {
    expect(searched()).toEqual({ found: 7, news: ['built'] });
    expect(searched()).toEqual({ found: 7, news: [] });
    expect(readdirSync(join(folder, 'index'))).toEqual(['v1.idx']);
  });

  it('is built anew for another version of the knowledge; two are kept', () => {
    for (const [at, version] of ['v1', 'v2', 'v3'].entries()) {
      expect(searched(version).news).toEqual(['built']);
      utimesSync(join(folder, 'index', `${version}.idx`), at + 1, at + 1);
    }
    expect(searched('v4').news).toEqual(['built']);
    expect(readdirSync(join(folder, 'index')).sort()).toEqual(['v3.idx', 'v4.idx']);
  });

  it('is built anew where what lies there is broken, and says why', () => {
    mkdirSync(join(folder, 'index'));
    writeFileSync(join(folder, 'index', 'v1.idx'), 'cut');
    expect(searched()).toEqual({ found: 7, news: ['notAnIndex', 'built'] });
    expect(searched()).toEqual({ found: 7, news: [] });
  });

  it('serves where it cannot be written, and says so', () => {
    writeFileSync(join(folder, 'index'), 'a file in the way');
    expect(searched()).toEqual({ found: 7, news: ['built', 'notSaved'] });
  });
});
