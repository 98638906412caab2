import type { Named } from './places.js';
import { TRADES } from './short-names.js';

/** Owners that figures are told of one by one, and what is told of them. */
export interface OwnerList {
  readonly names: readonly string[];
  /** What stands between the owners and the first figure. */
  readonly rest: string;
  /** What each has, where it is told with the owner: 甲乡辣椒、乙乡生姜种植面积. */
  readonly things: string | undefined;
}

const KINDS =
  '(?:景区|景点|[^、和与及分]{0,4}企业|公司|银行|医院|学校|中学|小学|高校|园区|开发区|行政村|村|社区|乡镇|镇街?|街道|县区?|区县|商场|门店|合作社|码头|机场|车站|站点|口岸|基地|项目)';
const COUNT = '[两二三四五六七八九十\\d]{1,3}(?:大|个|家|所|座|条|处)';
const OPENING =
  /^(?:[\s,、]|其中|当中|[今去前]年|全年|上半年|下半年|[前首第]?[一二三四]季度|\d{1,4}(?:[年月日]|[至—-]\d*月?)|截至|[年月]?[底末]|目前|同期)*/;
const EACH = '(?:分别|依次|分(?=[列居获]))';
const COUNTED = new RegExp(`^(.+?)${COUNT}(${KINDS})(?:的?(.*?))${EACH}(.*)$`, 'su');
const OWNER =
  '(?:[新老城园景片社校库矿港]区|开发区|高新区|度假区|街道|[乡镇村]|公司|集团|股份|控股|[支分]?行|[中小]学|[一二三四五六]中|医院|公园|广场|古镇)';
const ENDS = new RegExp(`${OWNER}$`);
/** Firms by what they do: owners only beside one that is a firm for sure. */
const FIRM = `(?<=\\p{Script=Han}{2})(?:[泵药酒乳铜铝钢车船鞋服管纸]业|${TRADES.join('|')})`;
const SURE = /(?:公司|集团|股份|控股)$/;
const IS_FIRM = new RegExp(`${FIRM}$`, 'u');
const LAST = new RegExp(`^(.{0,10}?(?:${OWNER}|${FIRM}))((?![区镇乡村级人民])[^、]*?)${EACH}(.*)$`, 'su');

/** 老城区, 开发区: a part that any town has, and no owner of that name. */
const ANY_PART = /^(?:[主老新]?城区?|开发区|高新区|新区|郊区|城关|园区|景区)$/;

const partsOf = (list: string): string[] => list.split(/[、和与及]/).map((one) => one.trim());

/** 甲、乙、丙三家企业分别: so many owners as there are figures; undefined where they are no owners or not so many. */
export function ownersIn(before: string, many: number, places: readonly Named[]): OwnerList | undefined {
  if (many < 2) return undefined;
  const said = before.replace(OPENING, '');
  const full = (name: string): string => places.find((place) => place.said === name)?.name ?? name;
  const list = (names: readonly string[], rest: string, things?: string): OwnerList | undefined =>
    names.length === many && names.every((name) => name.length > 2)
      ? { names: names.map(full), rest, things }
      : undefined;
  const [, counted, , of = '', told = ''] = COUNTED.exec(said) ?? [];
  if (counted !== undefined) return list(partsOf(counted), of + told);
  const parts = partsOf(said);
  const named = parts.map((part) => places.find((place) => part.startsWith(place.said)));
  if (named.length === many && named.every((one) => one !== undefined)) {
    const things = parts.map((part, at) => part.slice(named[at]?.said.length));
    if (things.every((one) => /^\p{Script=Han}{2}/u.test(one) && !/^(?:分别|依次)/.test(one)))
      return list(
        named.map((one) => one.name),
        '',
        things.join('、'),
      );
  }
  const [, last, has = '', what = ''] = LAST.exec(parts.at(-1) ?? '') ?? [];
  if (last === undefined) return undefined;
  const owners = [...parts.slice(0, -1), last];
  const isSure = owners.some((one) => SURE.test(one));
  const areOwners = owners.every(
    (one) => (ENDS.test(one) || (isSure && IS_FIRM.test(one))) && !ANY_PART.test(one),
  );
  return areOwners ? list(owners, has + what) : undefined;
}

/** Whether a text counts owners, so that those listed are no indicators: 甲、乙两个项目分别. */
export const countsOwners = (before: string): boolean => COUNTED.test(before.replace(OPENING, ''));

/** 三家企业分别: how many there are is no figure of its own. */
const COUNTING = new RegExp(`^${KINDS}(?:的?[^,。]{0,8})${EACH}`, 'u');
export const isCounting = (after: string): boolean => COUNTING.test(after);
