import { normalize } from '../language/normalize.js';
import type { PageArticle } from './page.js';
import { placesIn, type Named } from './places.js';
import type { Stretch } from './segments.js';

/** Whom the article is about: the place its headline names, else the first of its text. */
export function subjectOf({ title, paragraphs }: PageArticle, local: readonly string[]): string | undefined {
  for (const text of [title ?? '', ...paragraphs.map((one) => one.text)]) {
    const [first] = placesIn(normalize(text).text, local);
    if (first) return first.name;
  }
  return undefined;
}

/** 全市接待游客, 我县新增就业: tells of the place that the paper is of. */
export const speaksOfHome = ({ paragraphs }: PageArticle): boolean =>
  paragraphs.some(({ text }) => /[全我本][市县区]/.test(text));

const TOWN_ITSELF = /(?:镇上|该镇|全镇|我镇|本镇)/;
const OBJECT = /(?:对|占|向|从|比|与|和|同|较|来自|位于|在|往|至|到|赴|自|于|以|作为)$/;

/** The place a clause begins with or speaks of as its subject; an object (对某地出口, 占某地) is none. */
export function subjectIn(
  text: string,
  clause: Stretch,
  places: readonly Named[],
  town: string | undefined,
): string | undefined {
  const said = text.slice(clause.start, clause.end);
  const own = places.filter(({ start }) => !OBJECT.test(text.slice(clause.start, start)));
  if (own.length > 1 && /^[、和与]/.test(text.slice(own[0]?.end ?? 0))) return undefined;
  return own[0]?.name ?? (TOWN_ITSELF.test(said) ? town : undefined);
}
