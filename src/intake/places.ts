import { codeToText } from 'element-china-area-data';
import { lazily } from '../language/lazily.js';

/** A place or body that a text names. `start` and `end` are places in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** Name in full, where the division is known: 甲 → 甲市. */
  readonly name: string;
}

const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$/;

/** Provinces, cities and counties by their names, in full and short. Source: the register of the Ministry of Civil Affairs. */
const divisions = lazily((): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const all = Object.values(codeToText as Readonly<Record<string, string>>).filter(
    (name) => name !== '市辖区',
  );
  for (const name of all) {
    const short = name.replace(SUFFIX, '');
    if (short.length > 1 && !names.has(short)) names.set(short, name);
  }
  for (const name of all) names.set(name, name);
  return names;
});

const LONGEST = 12;
/** What a short name may follow. */
const BEGINS = /(?:^|[^\p{Script=Han}]|[年月日季半度在和与及于对从由向自使让了到市县区省的里中])$/u;
/** The places a normalised text names, in order; `towns` are names of towns known from elsewhere on the page. */
export function placesIn(text: string, towns: readonly string[] = []): Named[] {
  const known = divisions();
  const found: Named[] = [];
  for (let at = 0; at < text.length;) {
    const named = nameAt(text, at, known, towns);
    if (named) found.push(named);
    at = named?.end ?? at + 1;
  }
  return found;
}

function nameAt(
  text: string,
  at: number,
  known: ReadonlyMap<string, string>,
  towns: readonly string[],
): Named | undefined {
  const town = towns.find((name) => text.startsWith(name, at));
  if (town) return { start: at, end: at + town.length, said: town, name: town };
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
    const said = text.slice(at, at + length);
    const name = known.get(said);
    // A short name may be a chance run of characters: 项目获嘉奖.
    if (name === undefined || (name !== said && !BEGINS.test(text.slice(0, at)))) continue;
    const inner = towns.find((one) => text.startsWith(one, at + length));
    return inner
      ? { start: at, end: at + length + inner.length, said: said + inner, name: inner }
      : { start: at, end: at + length, said, name };
  }
  return undefined;
}

const TOWN = /(?:街道|镇|乡)(?!域|上|里|级|村|街道)/g;
/** No name of a town has these; before one anything may stand that ends a word. */
const NOT_IN_NAMES =
  /[是的在和与及了到各全推动深化为该本直从向对由把被使让以其之个有我而最榜杆强市县区省、,。]/;
const ENDS_WORD = /[是的在和与及了到于对从由向、,。;:“”"'()市县区省\d]$/;

/** Names of towns on a page: two or three characters and the ending, where what stands before ends a word or names a place. */
export function townsOf(page: string): string[] {
  const names = new Set<string>();
  for (const { 0: ending, index } of page.matchAll(TOWN))
    for (const length of [3, 2]) {
      const name = page.slice(index - length, index);
      const before = page.slice(Math.max(0, index - length - LONGEST), index - length).trimEnd();
      if (name.length < length || !/^\p{Script=Han}+$/u.test(name) || NOT_IN_NAMES.test(name)) continue;
      if (before === '' || ENDS_WORD.test(before) || endsWithPlace(before)) names.add(name + ending);
    }
  return [...names].sort((a, b) => b.length - a.length);
}

const endsWithPlace = (text: string): boolean =>
  [4, 3, 2].some((length) => divisions().has(text.slice(-length)));
