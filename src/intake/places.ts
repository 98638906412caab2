import { codeToText } from 'element-china-area-data';
import { lazily } from '../language/lazily.js';
import { startsWord } from '../language/words.js';

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

/** The division that another one lies in, where only one has its name: 昆山市 → 苏州市 → 江苏省. */
const parents = lazily((): ReadonlyMap<string, string> => {
  const names = codeToText as Readonly<Record<string, string>>;
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [code, name] of Object.entries(names)) {
    // Two digits for the province, two for the city, two for the county.
    const up =
      code.length === 6 ? (code.endsWith('00') ? code.slice(0, 2) : code.slice(0, 4)) : code.slice(0, -2);
    const parent = [names[up.padEnd(6, '0')], names[up], names[up.slice(0, 2)]].find(
      (one) => one !== undefined && one !== '市辖区' && one !== name,
    );
    if (parent === undefined) continue;
    if (found.has(name)) twice.add(name);
    found.set(name, parent);
  }
  for (const name of twice) found.delete(name);
  return found;
});

/** By however many steps, the nearest first. */
export function aroundPlace(name: string): string[] {
  const around: string[] = [];
  for (
    let next = parents().get(name);
    next !== undefined && !around.includes(next);
    next = parents().get(next)
  )
    around.push(next);
  return around;
}

const LONGEST = 12;
/** What a short name may follow. */
const BEGINS = /(?:^|[^\p{Script=Han}]|[年月日季半度在和与及于对从由向自使让了到市县区省的里中])$/u;
/** What makes of a short name the name of something else: 兰溪湾, 临川港, 滨江夜市. */
const OTHER =
  /^(?:风?景区|港(?!区)|夜市|湾|山|湖|江|河|溪|路|街(?!道)|大道|公园|广场|机场|大桥|古[镇城街]|集团|公司|银行|医院|大学|学院|中学|小学|酒店|商场|村|社区|新[区城村]|开发区|高新区|度假区|片区|板块)/;

/** The places a normalised text names, in order; `local` are names of places known from elsewhere on the page. */
export function placesIn(text: string, local: readonly string[] = []): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length;) {
    const named = nameAt(text, at, local);
    if (named) found.push(named);
    at = named?.end ?? at + 1;
  }
  return found;
}

function nameAt(text: string, at: number, local: readonly string[]): Named | undefined {
  const outer = localAt(text, at, local) ?? divisionAt(text, at, local);
  if (!outer || TOWN_NAME.test(outer.name)) return outer;
  const inner = local.find((one) => TOWN_NAME.test(one) && text.startsWith(one, outer.end));
  if (!inner) return outer;
  const end = outer.end + inner.length;
  return { start: at, end, said: text.slice(at, end), name: inner };
}

const TOWN_NAME = /(?:镇|乡|街道)$/;

/** A name printed on the page, or the short form of a county or city printed there. */
function localAt(text: string, at: number, local: readonly string[]): Named | undefined {
  for (const name of local)
    if (text.startsWith(name, at)) return { start: at, end: at + name.length, said: name, name };
  for (const name of local) {
    const short = /[县市区]$/.test(name) ? name.slice(0, -1) : '';
    if (short.length > 1 && text.startsWith(short, at) && mayBeShort(text, at, at + short.length))
      return { start: at, end: at + short.length, said: short, name };
  }
  return undefined;
}

function divisionAt(text: string, at: number, local: readonly string[]): Named | undefined {
  const known = divisions();
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--) {
    const said = text.slice(at, at + length);
    const name = known.get(said);
    if (name === undefined) continue;
    const full = name === said;
    // 老城区: the name of one district, and of a part of every town.
    if (COMMON.test(said) && !endsWithPlace(text.slice(0, at))) continue;
    // Districts have names that are words (滨江, 古城): short only where the page has them in full.
    if (!full && name.endsWith('区') && !/自治区$/.test(name) && !local.includes(name)) continue;
    if (full ? mayBegin(text, at) : mayBeShort(text, at, at + length))
      return { start: at, end: at + length, said, name };
  }
  return undefined;
}

/** 超额完成|县里: a name in full may be a chance run as well. */
const mayBegin = (text: string, at: number): boolean =>
  BEGINS.test(text.slice(0, at)) || startsWord(text, at);

/** A short name may be a chance run of characters: 项目获嘉奖. */
const mayBeShort = (text: string, start: number, end: number): boolean =>
  BEGINS.test(text.slice(0, start)) && !OTHER.test(text.slice(end));

const TOWN = /(?:街道|镇|乡)(?!域|上|里|级|村|街道)/g;
const COUNTY =
  /新[城区]|(?:经济)?(?:开发|高新|度假|示范)区|[县市区](?![域级内上里场民城]|外(?![贸资商汇]))|港(?![口区务航币股澳币资通])/g;
/** No name of a place has these; before one anything may stand that ends a word. */
const NOT_IN_NAMES =
  /[是的在和与及了到各全推动深化为该本直完促从向对由把被使让以其之个有我而最榜杆强市县区省、,。这那每两同将已某年月日份占较比据以]/;
const ENDS_WORD = /(?:其中|当中)$|[是的在和与及了到于对从由向、,。;:【《[“”"'()市县区省年月日份\d]$/;
/** Words that end like the name of a county, a city or a district. */
const COMMON =
  /(?:[园景社港地城新老小山片校发厂库牧灾郊辖街军战选禁湖湾海内外沿半林]区|(?<!^\p{Script=Han}{2,4})(?:开发|高新|示范|度假)区|(?:试验|保税|工业|集聚|功能|行政|自治|监测|管理)区|[城上股门超都夜集早楼入开面应花菜米级辖闹旺后今]市|[外郡困强大点范名]县|[空海渔陆内香驻离到进出靠锚]港)$/u;

/**
 * Names of places on a page that no register has: towns, two or three characters and the ending, where what stands before
 * ends a word or names a place; counties, cities, districts and ports that the page names in its first lines or twice.
 */
export function localNames(page: string): string[] {
  const names = new Set<string>();
  const take = (index: number, ending: string, fits: (name: string) => boolean): void => {
    for (const length of [3, 2]) {
      const name = page.slice(index - length, index);
      const before = page.slice(Math.max(0, index - length - LONGEST), index - length);
      // 占义乌+市: the city is known without what stands before it.
      if (length === 3 && divisions().has(name.slice(1) + ending)) continue;
      if (name.length < length || !/^\p{Script=Han}+$/u.test(name) || NOT_IN_NAMES.test(name)) continue;
      const begins = /(?:^|\n)\s*$/.test(before) || ENDS_WORD.test(before.trimEnd()) || endsWithPlace(before);
      if (begins && fits(name + ending)) names.add(name + ending);
    }
  };
  for (const { 0: ending, index } of page.matchAll(TOWN)) take(index, ending, () => true);
  for (const { 0: ending, index } of page.matchAll(COUNTY))
    take(index, ending, (name) => !COMMON.test(name) && isProminent(name, page));
  return [...names].sort((a, b) => b.length - a.length);
}

/** In the first lines, or more than once. */
const isProminent = (name: string, page: string): boolean =>
  page.indexOf(name) < FIRST_LINES || page.indexOf(name) !== page.lastIndexOf(name);
const FIRST_LINES = 60;

const endsWithPlace = (text: string): boolean =>
  [4, 3, 2].some((length) => divisions().has(text.slice(-length)));
