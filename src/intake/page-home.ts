import { factsOf, type Grounds } from './facts.js';
import { isCounty } from './divisions.js';
import type { PageArticle } from './page.js';
import { levelsOf } from './article-places.js';

/**
 * The place that 全市, 我县 mean in an article that names none: the one that all articles of the page with figures of a
 * city or a county have figures of.
 */
export function homeOf(articles: readonly PageArticle[], grounds: Grounds): string | undefined {
  const levels = new Set(articles.flatMap(levelsOf));
  if (levels.size === 0) return undefined;
  const counties = articles.map((article) => countiesIn(article, grounds));
  const told = counties.filter(({ size }) => size > 0);
  // One article alone may be of anywhere, unless the page begins with it.
  if (told.length < 2 && counties[0]?.size === 0) return undefined;
  const [first = new Set<string>(), ...rest] = told;
  const all = [...first].filter(
    (name) => levels.has(name.slice(-1)) && rest.every((others) => others.has(name)),
  );
  return all.length === 1 ? all[0] : undefined;
}

const countiesIn = (article: PageArticle, grounds: Grounds): ReadonlySet<string> =>
  new Set(
    factsOf(article, { ...grounds, home: undefined })
      .filter(({ flags }) => flags.length === 0)
      .map(({ entity }) => entity)
      .filter(isCounty),
  );
