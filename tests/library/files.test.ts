import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/library/open.js';
import { placed, withCopy } from './fixture.js';

const page = 'articles/2025/dongling-towns.md';

const spoilt = (spoil: (folder: string) => void): string[] =>
  withCopy((folder) => {
    spoil(folder);
    const { knowledge, issues } = openKnowledge(folder);
    expect(knowledge).toBeUndefined();
    return issues.map(placed);
  });

describe('files that cannot be served', () => {
  const write = (file: string, content: string | Uint8Array) => (folder: string) =>
    writeFileSync(join(folder, file), content);
  const remove = (file: string) => (folder: string) => rmSync(join(folder, file), { recursive: true });

  it.each<[string, (folder: string) => void, string[]]>([
    ['no folder', remove('.'), ['.:1:1 missingFolder']],
    ['no articles', remove('articles'), ['articles:1:1 missingArticles']],
    ['a missing file', remove('sources.yaml'), ['sources.yaml:1:1 missingFile']],
    [
      'two missing files',
      (folder) => ['sources.yaml', 'glossary.yaml'].forEach((file) => remove(file)(folder)),
      ['glossary.yaml:1:1 missingFile', 'sources.yaml:1:1 missingFile'],
    ],
    ['an empty file', write('glossary.yaml', ''), ['glossary.yaml:1:1 missingField']],
    [
      'no UTF-8',
      write('glossary.yaml', Buffer.from([103, 10, 0xc4, 0xe3, 10])),
      ['glossary.yaml:2:1 invalidUtf8'],
    ],
    [
      'a byte order mark',
      write('glossary.yaml', '\ufeffglossary: []\n'),
      ['glossary.yaml:1:1 byteOrderMark'],
    ],
    ['Windows line ends', write('glossary.yaml', 'glossary: []\r\n'), ['glossary.yaml:1:13 carriageReturn']],
    ['too large a file', write(page, 'x'.repeat(5 * 1024 * 1024 + 1)), [`${page}:1:1 tooLarge`]],
    [
      'something else among the articles',
      write('articles/2025/page.txt', 'x'),
      ['articles/2025/page.txt:1:1 notMarkdown'],
    ],
    [
      'a folder for a file',
      (folder) => {
        remove('sources.yaml')(folder);
        mkdirSync(join(folder, 'sources.yaml'));
      },
      ['sources.yaml:1:1 notAFile'],
    ],
    [
      'a link to nowhere',
      (folder) => symlinkSync('nowhere.md', join(folder, 'articles/lost.md')),
      ['articles/lost.md:1:1 missingFile'],
    ],
    [
      'a file for a folder',
      (folder) => {
        remove('articles')(folder);
        write('articles', '')(folder);
      },
      ['articles:1:1 missingArticles'],
    ],
  ])('%s', (_, spoil, expected) => {
    expect(spoilt(spoil)).toEqual(expected);
  });

  it('names the mistakes of a file with Windows line ends, too', () => {
    expect(spoilt(write('glossary.yaml', 'glossary:\r\n  - id: x\r\n'))).toEqual([
      'glossary.yaml:1:10 carriageReturn',
      'glossary.yaml:2:5 missingField',
      'glossary.yaml:2:5 missingField',
      'glossary.yaml:2:5 missingField',
    ]);
  });
});
