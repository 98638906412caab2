import { normalize } from '../language/normalize.js';
import type { Answer } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Query } from '../model/query.js';
import { isNonEmpty } from './assertion.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MOST = 7;

/** What the record is made of: its articles, the latest first. */
export const allArticles = (world: World): readonly Answer[] => listing(latestFirst(world));

/** 某某写了哪些: the articles whose author the question names; none when it names none. */
export function articlesBy({ text }: Query, world: World): readonly Answer[] {
  const articles = latestFirst(world);
  const author = articles
    .flatMap(({ authors }) => authors)
    .find((name) => name.length > 1 && text.includes(normalize(name).text));
  return author === undefined
    ? []
    : listing(
        articles.filter(({ authors }) => authors.includes(author)),
        author,
      );
}

/** 某某写了几篇: asks for articles and names nothing but who wrote them; said so where the page names no such author. */
export function writtenBy(query: Query, world: World): readonly Answer[] {
  const { text, entities, kind, unread } = query;
  if (kind === 'verify' || (entities.from === 'question' && entities.value.length > 0)) return [];
  const written = ARTICLES.test(text) ? articlesBy(query, world) : [];
  if (written.length > 0 || unread.length === 0 || !WROTE_MANY.test(text)) return written;
  return [unknown({ type: 'words', words: unread.map(({ said }) => said) })];
}

const ARTICLES = /写[过了的]|[几哪多][少几一]?篇|文章|报道|稿|新闻/;
const WROTE_MANY = /写[过了]?(?:哪?几|多少|哪些)篇?/;

const latestFirst = ({ figures }: World): Article[] =>
  [...figures.knowledge.articles.values()].sort((a, b) => (a.published.to < b.published.to ? 1 : -1));

function listing(articles: readonly Article[], author?: string): readonly Answer[] {
  const ids = articles.slice(0, MOST).map(({ id }) => id);
  if (!isNonEmpty(ids)) return [];
  const by = author === undefined ? {} : { author };
  return [
    {
      type: 'explanation',
      content: { type: 'articles', articles: ids, of: articles.length, ...by },
      related: [],
    },
  ];
}
