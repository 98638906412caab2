import { normalize } from '../language/normalize.js';
import type { PageArticle } from './page.js';
import { placesIn } from './places.js';
import { isVillage } from './villages.js';

/** Whom the article is about: the place its headline names, else the first of its text. */
export function subjectOf({ title, paragraphs }: PageArticle, local: readonly string[]): string | undefined {
  const [headed] = placesIn(normalize(title ?? '').text, local);
  if (headed) return headed.name;
  for (const { text } of paragraphs) {
    // An article that goes on to a village is of what that lies in.
    const [first] = placesIn(normalize(text).text, local).flatMap(({ name, wider = [] }) =>
      isVillage(name) ? (wider.at(-1) ?? []) : name,
    );
    if (first !== undefined) return first;
  }
  return undefined;
}

/** 全市接待游客, 我县新增就业: tells of the place that the paper is of. */
export const speaksOfHome = (article: PageArticle): boolean => levelsOf(article).length > 0;

/** 市 of 全市, 县 of 记者从县统计局: what kinds of places an article speaks of as its own. */
export const levelsOf = ({ title = '', paragraphs }: PageArticle): string[] =>
  [title, ...paragraphs.map(({ text }) => text)].flatMap((text) =>
    [...text.matchAll(OWN)].map(([, level = '', office = level]) => office),
  );
const OWN =
  /[全我本]([市县区])(?!域|块|间|位|场)|(?:(?<=^|[，。；、\s])|记者从|日从|据|获悉)([市县区])(?=\p{Script=Han}{1,8}(?:局|委|办|中心|部门))/gu;
