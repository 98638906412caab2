import { normalize } from '../language/normalize.js';
import { belongs, signsOf } from './belonging.js';
import { isOpen } from './continuations.js';
import type { Paragraph } from './page.js';
import { placesIn } from './places.js';

/** An article as far as it is put together. */
interface Begun {
  readonly title: string | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/** Of a page whose columns are cut, the article that a paragraph is of which begins anew, and whether that is in doubt. */
export interface Owner<T> {
  readonly article: T;
  readonly isDoubtful: boolean;
}

/** What has to speak for another article to be taken for it, and not to be in doubt. */
const SURELY = 24;
const CLEARLY = 8;
/** In so many characters a paragraph says whose it is. */
const OPENING = 16;

/**
 * Below columns that are cut, a paragraph may be of any article that stands above: of the one whose place it names, else of
 * the one before it, unless its words speak for another; in doubt where they do not tell enough, or where that one still
 * lacks the end of a sentence.
 */
export function ownerOf<T extends Begun>(
  raw: string,
  current: T,
  articles: readonly T[],
  local: readonly string[],
  /** Whether the rest of an article is known, wherever on the page it stands. */
  hasRest: (one: T) => boolean = () => false,
): Owner<T> {
  const torn = articles.filter(isTorn);
  if (articles.length < 2 || torn.length === 0) return { article: current, isDoubtful: false };
  const said = placesIn(normalize(raw).text.slice(0, OPENING), local).map(({ name }) => name);
  const [named, ...more] = articles.filter((one) => said.includes(placeOf(one, local)));
  if (named && more.length === 0) return { article: named, isDoubtful: false };
  const piece = signsOf(raw, local);
  const known = articles.map((article) => ({ article, signs: signsOf(textOf(article), local) }));
  const scored = known.map(({ article, signs }) => ({
    article,
    score: belongs(
      piece,
      signs,
      known.filter((one) => one.article !== article).map((one) => one.signs),
    ),
  }));
  const own = scored.find(({ article }) => article === current)?.score ?? 0;
  const [best] = scored.filter(({ article }) => article !== current).sort((a, b) => b.score - a.score);
  if (best && best.score >= own + SURELY) return { article: best.article, isDoubtful: false };
  const isUnsure =
    current.paragraphs.at(-1)?.doubtFrom !== undefined || (lacksEnd(current) && torn.length > 1);
  const isRivalled = scored.some(
    ({ article, score }) =>
      article !== current && score + (lacksEnd(article) && !hasRest(article) ? CLEARLY : -CLEARLY) > own,
  );
  return { article: current, isDoubtful: isUnsure || isRivalled };
}

/** Cut by a column, whether or not its rest was found since. */
const isTorn = (one: Begun): boolean => lacksEnd(one) || one.paragraphs.some(({ pieces }) => pieces > 1);

/** 今年公司计划, 产值达到35: a sentence that stops amid what it says. */
const lacksEnd = ({ paragraphs }: Begun): boolean => {
  const text = normalize(paragraphs.at(-1)?.text ?? '。').text.trim();
  return isOpen(text) && /[\p{Script=Han},、\d]$/u.test(text) && !/\d[万亿]?\p{Script=Han}{1,3}$/u.test(text);
};

/** The place that an article is about: the first that it names. */
const placeOf = (one: Begun, local: readonly string[]): string =>
  placesIn(normalize(textOf(one)).text, local)[0]?.name ?? '';

const textOf = ({ title = '', paragraphs }: Begun): string =>
  [title, ...paragraphs.map(({ text }) => text)].join('。');
