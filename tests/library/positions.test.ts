import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/library/article-file.js';
import { decodeSource, sourceOf } from '../../src/library/source.js';
import type { Position } from '../../src/model/issue.js';
import { qinghe } from './fixture.js';

const folder = join(qinghe, 'articles/2025');
const written = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

/** What an editor may have saved, and what marks its lines. */
const forms: readonly (readonly [name: string, save: (text: string) => string, lineEnd: string])[] = [
  ['as it is', (text) => text, '\n'],
  ['without a last line end', (text) => text.trimEnd(), '\n'],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n'), '\r\n'],
  ['with the line ends of old', (text) => text.replaceAll('\n', '\r'), '\r'],
  ['with a byte order mark', (text) => `\ufeff${text}`, '\n'],
  ['with both', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`, '\r\n'],
];

function readSaved(text: string) {
  const { source } = decodeSource('page.md', Buffer.from(text));
  if (!source) throw new Error('not decoded');
  return readArticleFile(source);
}

describe.each(written)('%s', (_, text) => {
  it.each(forms)('saved %s says the same', (_, save) => {
    const plain = readArticleFile(sourceOf('page.md', text));
    const saved = readSaved(save(text));
    expect(saved.article?.value).toEqual(plain.article?.value);
    expect(saved.article?.passagesAt).toEqual(plain.article?.passagesAt);
    expect(saved.facts.map(({ value, passage }) => [value, passage])).toEqual(
      plain.facts.map(({ value, passage }) => [value, passage]),
    );
  });

  it.each(forms)('saved %s is found again, passage by passage and field by field', (_, save, lineEnd) => {
    const saved = save(text);
    const { article, facts } = readSaved(saved);
    if (!article) throw new Error('no article');
    const lines = saved.replace('\ufeff', '').split(lineEnd);
    const from = ({ line, column }: Position) => lines[line - 1]?.slice(column - 1) ?? '';

    expect(from(article.at('headline'))).toBe(article.value.headline);
    article.value.passages.forEach(({ id }, index) => {
      const at = article.passagesAt[index];
      expect(at && from(at)).toMatch(new RegExp(`^## ${id}\\b`));
    });
    expect(facts.length).toBeGreaterThan(0);
    for (const { at, value } of facts) {
      expect(from(at())).toBe(`about: ${value.about}`);
      for (const field of ['about', 'variable', 'value', 'period', 'quote'] as const)
        expect(from(at(field)).replace(/^"(.*)"$/, '$1')).toBe(value[field]);
    }
  });

  it('has every sentence of its passages, word for word', () => {
    const { article } = readSaved(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    const sentences = article?.value.passages.flatMap((passage) => passage.text.split(/(?<=。)\s*/)) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    const unbroken = text.replaceAll('\n', '');
    for (const sentence of sentences) expect(unbroken).toContain(sentence);
  });
});
