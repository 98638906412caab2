import { normalize } from '../language/normalize.js';
import { wordsIn } from '../language/words.js';
import { placesIn } from './places.js';

/** What a piece of text says of the article that it is a part of. */
export interface Signs {
  /** Places that it names. */
  readonly places: ReadonlySet<string>;
  /** 市 of 全市, 县 of 县统计局: of what kind the place is that it speaks of as its own. */
  readonly levels: ReadonlySet<string>;
  /** Words of two characters and more. */
  readonly words: ReadonlySet<string>;
}

const PLACE = 30;
const LEVEL = 15;
const WORD = 4;
/** Words from which on more do not count. */
const ENOUGH = 4;

export function signsOf(raw: string, local: readonly string[]): Signs {
  const { text } = normalize(raw);
  return {
    places: new Set(placesIn(text, local).map(({ name }) => name)),
    levels: new Set([...text.matchAll(OWN)].map(([, level = '', office = level]) => office)),
    words: new Set(wordsIn(text).filter((word) => /^\p{Script=Han}{2,}$/u.test(word))),
  };
}

/** 全市, 我县; 据县水利局: the office of a county. */
const OWN =
  /[全我本]([市县区镇乡])(?![级场])|(?<![\p{Script=Han}])据?([市县区])\p{Script=Han}{1,8}(?:局|委|办|部门)/gu;

/**
 * How much speaks for a piece being of an article and not of the others: a place that it names, 全县 where that is a county,
 * words that only that one has.
 */
export function belongs(piece: Signs, article: Signs, others: readonly Signs[]): number {
  const shared = [...piece.words].filter(
    (word) => article.words.has(word) && !others.some(({ words }) => words.has(word)),
  );
  return placeSign(piece, article) + levelSign(piece, article) + Math.min(ENOUGH, shared.length) * WORD;
}

function placeSign(piece: Signs, { places }: Signs): number {
  const [first] = places;
  if (first === undefined || piece.places.size === 0) return 0;
  return piece.places.has(first)
    ? PLACE
    : [...piece.places].some((one) => places.has(one))
      ? PLACE / 2
      : -LEVEL;
}

/** 全县 is of no city. */
function levelSign(piece: Signs, { places, levels }: Signs): number {
  const [first = ''] = places;
  const own = /[市县区镇乡]$/.exec(first)?.[0];
  if (own === undefined || piece.levels.size === 0) return 0;
  return piece.levels.has(own) || [...piece.levels].some((level) => levels.has(level)) ? LEVEL : -LEVEL;
}
