import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../src/intake/articles.js';
import { factsOf, type Grounds } from '../../src/intake/facts.js';
import { homeOf } from '../../src/intake/page-home.js';
import type { PageArticle } from '../../src/intake/page.js';
import { unitTable } from '../../src/language/units.js';
import { commonNames } from '../../src/understanding/common-names.js';

const folder = new URL('pages/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

/** An article and its facts, as the files beside the pages write them. */
function notes(article: PageArticle, grounds: Grounds): string[] {
  const { title = '-', byline = '-', paragraphs, tables } = article;
  const lines = paragraphs.map(({ lines: at, pieces }) => `${at.join('-')}${pieces > 1 ? `*${pieces}` : ''}`);
  const facts = factsOf(article, grounds);
  return [
    ['A', title, byline, lines.join(' '), tables.length].join('\t'),
    ...facts.map(({ entity, metric, printed, quantity, period, kind, flags }) =>
      ['F', entity, metric, printed, quantity.value, period?.iso ?? '-', kind, flags.join(';')].join('\t'),
    ),
  ];
}

describe('a page', () => {
  it.each(names)('%s: its articles and the facts they state', (name) => {
    const page = read(`${name}.txt`);
    const written = read(`${name}.tsv`);
    const day = /^# published (\S+)$/m.exec(written)?.[1] ?? '';
    const expected = written.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const articles = articlesOf(page, commonNames);
    const grounds = { anchor: { day, kind: 'article' as const }, units: unitTable(), page };
    const home = homeOf(articles, grounds);
    expect(articles.flatMap((article) => notes(article, { ...grounds, home }))).toEqual(expected);
  });

  it.each(names)('%s: every quote stands in its paragraph', (name) => {
    const page = read(`${name}.txt`);
    for (const article of articlesOf(page, commonNames)) {
      const texts = [...article.paragraphs, ...article.tables].map(({ text }) => text);
      const anchor = { day: '2025-04-20', kind: 'article' } as const;
      for (const { quote, paragraph } of factsOf(article, { anchor, units: unitTable(), page }))
        expect(texts[paragraph]).toContain(quote);
    }
  });

  it('without running text has no article', () => {
    for (const text of ['', '\n\n', '只有一行标题', 'JINGJI 经济\n\n创新攻坚 实干争先 项目突破'])
      expect(articlesOf(text)).toEqual([]);
  });
});
