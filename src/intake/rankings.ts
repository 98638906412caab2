import type { Ranking } from '../model/vocabulary.js';

const SIZE = '(?:[百千]|[一二三四五六七八九两]?[百千]|\\d{2,4})强';
const LIST = '(?:排行榜|榜单|榜|名单|排名)';
/** “2024镇域经济全国500强”榜单, 《中国县域竞争力排行榜》. */
const QUOTED = new RegExp(
  `[“《]([^“”《》]{2,30}(?:${SIZE}[\\p{Script=Han}]{0,3}|${LIST}))[”》]|[“《]([^“”《》]{4,30})[”》]的?${LIST}`,
  'gu',
);
/** 全国综合实力百强县: a list that is named without marks. */
const PLAIN = new RegExp(
  `((?:\\d{4}年?(?:度)?)?(?:全[国省市]|中国|[\\p{Script=Han}]{2}省)[\\p{Script=Han}]{0,10}?${SIZE}(?:县市?|[市区镇]|企业)?)`,
  'gu',
);

/** 2025镇域经济500强名单: a list of a year, that says what it is. */
const DATED = new RegExp(
  `(\\d{4}年?(?:度)?(?:(?![入进跻上有我全荣获])\\p{Script=Han}){2,10}?${SIZE}(?:县市?|[市区镇]|企业)?)(?=的?${LIST})`,
  'gu',
);

const ENDING = new RegExp(`的?${LIST}$`);

/** The list that a text before a rank names last; its ranks are on it. */
export function rankingIn(before: string): string | undefined {
  const marked = [...before.matchAll(QUOTED)].at(-1);
  const after = marked ? marked.index + marked[0].length : 0;
  const rest = before.slice(after);
  const named = [...rest.matchAll(PLAIN)].at(-1) ?? [...rest.matchAll(DATED)].at(-1) ?? marked;
  return (named?.[1] ?? named?.[2])?.replace(ENDING, '').replace(/^(\d{4})年(?:度)?/, '$1');
}

const AREA = /中国|全[国省市县区]|\p{Script=Han}{2,3}省/u;
const NUMBER = /(\d{2,4}|[一二三四五六七八九两]?[百千])强/;
const HAN: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };
/** 该榜单由…发布; …发布“…”榜单. */
const ISSUED =
  /(?:榜单?|名单|排名|结果)(?:是)?(?:由|为)([^，。,；;]{4,40}?)(?:联合)?(?:发布|公布|评选|编制|推出|评定)/u;

/** 通过对经济实力、创新能力等多项指标的综合评选. */
const WEIGHED =
  /(?:通过对?|根据|依据|按照|围绕|从)((?:\p{Script=Han}{2,10}、)+[^，。,；;]{2,20}(?:指标|维度|方面))的?(?:综合)?(?:评选|评定|评价|评估|测评|排名|考核)/u;

/** A list that ranks of a page are on; undefined where the page does not say over what area it is taken. */
export function rankingFor(name: string, id: string, text: string, year: string): Ranking | undefined {
  const area = AREA.exec(name)?.[0];
  if (area === undefined) return undefined;
  const issuer = ISSUED.exec(text)?.[1];
  const method = WEIGHED.exec(text)?.[1];
  const size = sizeIn(name);
  const undated = name.replace(/^\d{4}年?(?:度)?/, '');
  return {
    id,
    name,
    alternateName: undated === name ? [] : [{ name: undated }],
    ...(issuer === undefined ? {} : { issuer }),
    edition: /\d{4}/.exec(name)?.[0] ?? year,
    ...(size === undefined ? {} : { size }),
    ...(method === undefined ? {} : { method }),
    scope: area === '中国' ? '全国' : area,
  };
}

function sizeIn(name: string): number | undefined {
  const [, said = ''] = NUMBER.exec(name) ?? [];
  if (/^\d+$/.test(said)) return Number(said);
  const power = HAN[said.at(-1) ?? ''];
  const digit = said.length > 1 ? '零一二三四五六七八九'.indexOf(said.charAt(0).replace('两', '二')) : 1;
  return power === undefined ? undefined : digit * power;
}

/** 居民企500强第310位: a list of another size than the one that was spoken of. */
export const isOfOtherList = (text: string, list = ''): boolean =>
  list !== '' && [...text.matchAll(SIZED)].some(([size]) => !list.includes(size));
const SIZED = /(?:\d{2,4}|[百千])强/g;
