import { normalize } from '../language/normalize.js';
import { aroundIn, districtStems, STEM_WORDS } from './divisions.js';
import { placesIn } from './places.js';

const HOME = /[全我本该]区(?!域|块|间|位|别)/;

/**
 * Districts that a page calls by their bare names, as papers of their city do: they lie in the city of a place
 * that it names, or it is told of a district (全区) and sentences begin with it.
 */
export function neighboursIn(page: string, local: readonly string[], home?: string): string[] {
  const named = new Set(
    page
      .split('\n')
      .flatMap((line) => placesIn(normalize(line).text, local))
      .map((one) => one.name),
  );
  const around = [...named, ...(home === undefined ? [] : [home])].flatMap(aroundIn);
  const own = HOME.test(page)
    ? [...districtStems()]
        .filter(([stem]) => page.split(stem).length > 2 && begins(page, stem))
        .map(([, name]) => name)
    : [];
  return [...new Set([...around, ...own])].filter((name) => {
    const stem = name.replace(/区$/, '');
    return (
      name.endsWith('区') &&
      !local.includes(name) &&
      stem.length > 1 &&
      page.includes(stem) &&
      (page.includes(name) ? !TOO_COMMON.test(name) : !STEM_WORDS.test(stem))
    );
  });
}

/** 城区, 老城区: any town has one. */
const TOO_COMMON = /^[新老古]?城区$|^[郊矿]区$/;

/** At the beginning of a sentence or of a headline. */
const begins = (page: string, stem: string): boolean =>
  page
    .split(stem)
    .slice(0, -1)
    .some((before) => /(?:^|[\n。;！!?？]|本报讯)\s*$/.test(before));
