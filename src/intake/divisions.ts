import { codeToText } from 'element-china-area-data';
import { lazily } from '../language/lazily.js';

const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|地区|省|市|县|区|盟|旗)$/;

/** Provinces, cities and counties by their names, in full and short. Source: the register of the Ministry of Civil Affairs. */
export const divisions = lazily((): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const all = Object.values(codeToText as Readonly<Record<string, string>>).filter(
    (name) => name !== '市辖区' && name.length > 1,
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

/** The counties and districts of each city. */
const members = lazily((): ReadonlyMap<string, readonly string[]> => {
  const names = codeToText as Readonly<Record<string, string>>;
  const found = new Map<string, string[]>();
  for (const [code, name] of Object.entries(names)) {
    if (!/^\d{6}$/.test(code) || code.endsWith('00')) continue;
    const city = [names[`${code.slice(0, 4)}00`], names[code.slice(0, 2)]].find(
      (one) => one !== undefined && one !== '市辖区' && one !== '县',
    );
    if (city !== undefined) found.set(city, [...(found.get(city) ?? []), name]);
  }
  return found;
});

/** What lies in the city that a place is or lies in. */
export const aroundIn = (place: string): readonly string[] =>
  [place, ...aroundPlace(place)].map((one) => members().get(one)).find((one) => one !== undefined) ?? [];

/** Districts by their names without 区, where only one is called so. */
export const districtStems = lazily((): ReadonlyMap<string, string> => {
  const names = [...members().values()].flat().filter((one) => one.endsWith('区'));
  const once = names.filter((one) => names.indexOf(one) === names.lastIndexOf(one));
  return new Map(once.map((one) => [one.replace(SUFFIX, ''), one]));
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

/** Words that end like the name of a county, a city or a district. */
export const COMMON =
  /(?:[园景社港地城新老小山片校发厂库牧灾郊辖街军战选禁湖湾海内外沿半林]区|(?<!^\p{Script=Han}{2,4})(?:开发|高新|示范|度假)区|(?:试验|保税|工业|集聚|功能|行政|自治|监测|管理)区|[城上股门超都夜集早楼入开面应花菜米级辖闹旺后今]市|[外郡困强大点范名]县|[空渔陆内香驻离到进出靠锚]港|[沿临近到进]海港)$/u;

/** Districts that are called by a word: 老城区 is one of them, and a part of every town. */
export const WORDED =
  /^(?:[新老古山东西上水城]?城区|[城郊矿]区|[东西南北中青]山区|[东西南北]湖区|[新北]林区|海港区|东港区|新城区|新市区)$/;

/** Names of districts that are words, and stand for a district only where they have 区. */
export const STEM_WORDS =
  /^(?:滨江|滨海|新城|老城|古城|城关|城[中东西南北]|海港|港口|[东西南北]湖|[东西南北中青]山|路桥|[钟鼓]楼|和平|新华|[桥河江][东西南北]|白云|朝阳|大兴|长安|复兴|凤凰|红旗|前进|向阳|临江|中原|高新|开发|友谊|解放|东风|永定|新兴|新区|市[中南北]|[东西南北]岸|[上下东西]城)$/;

/** Whether a text ends with the name of a division. */
export const endsWithPlace = (text: string): boolean =>
  [4, 3, 2].some((length) => divisions().has(text.slice(-length)));

/** Whether a name is that of a county, a district or a city. */
export const isCounty = (name: string): boolean =>
  (/[市县区旗]$/.test(name) && divisions().has(name)) || (/[市县旗]$/.test(name) && !COMMON.test(name));
