import { nameIn } from './metrics.js';

const SHARED =
  /^(.*?)(?:(?<!第)[一二两三四五六七八九十\d]+(?:个|大|项)?(?:行业|产业|领域|产品|市场|镇|地区|国家)?)?((?:规上(?:工业)?(?:总产值|产值|增加值|营业收入|营收)|居民人均可支配收入|人均可支配收入|居民人均收入|居民收入|居民人均(?:生活)?消费(?:性)?支出|人均(?:生活)?消费(?:性)?支出|规上工业增加值|增加值|总?产值|产量|营收|营业收入|营业额|利润(?:总额)?|税收|投资|支出|(?:存款|贷款)?余额|存款|贷款|消费额?|用电量|(?:货物|集装箱|旅客)?吞吐量|[客货]运量|保费收入|进出口额?|出口额?|进口额?|销售额|零售额|交易额|收入|人数|数量|(?:种植|播种|栽种|成交|销售)?面积|(?:成交|收购)?(?:均价|单价|价格)|收购价)?)$/u;
const GRADE = /^第?[一二三四五六七八九十]+[级档类](.*)$/u;
/** What is done with all that are listed: 生猪、牛分别出栏…. */
const DONE = /^(?:完成|实现)?(进出口|出口|进口|出栏|存栏|接待游客|销售|产量|产值|交易|吞吐)/;
const CHANGED = /(?:同比|环比|增速|增幅|涨幅|降幅)+$/;
/** 占全国的比重: of each that is listed, and no part of their names. */
const SHARE = /占(?!地(?!区)|用)[^、占]*$/;
/** Ways to part a list, the surest first. */
const JOINTS = [
  /[、和]|(?<!参)与/,
  /[、和]|(?<!参)与|(?<![惠普涉危以波顾])及/,
  /、/,
  /和|(?<!参)与/,
] as const;

/**
 * 甲、乙、丙三个行业增加值依次为…: as many names as there are figures, each with the indicator they share; undefined where
 * the numbers differ, so that nothing is given to the wrong one.
 */
export function namesBefore(lead: string, many: number, places: readonly string[]): string[] | undefined {
  if (many < 2) return undefined;
  const [, before = lead, after = ''] = /^(.*?)(?:分别|依次|各自?(?=[为是增达实完]))(.*)$/s.exec(lead) ?? [];
  const listed = nameIn(before.replace(/^.*(?:主要商品|主要产品|主要)(?:为|是|有)/, ''), places)
    .replace(CHANGED, '')
    .replace(SHARE, '');
  // 一、二、三产业投资: the numbers are of the sectors.
  // 城乡居民收入: of the two in this order.
  const [, both] = /^城乡(居民.*)$/.exec(listed) ?? [];
  if (both !== undefined && many === 2 && before !== lead) return [`城镇${both}`, `农村${both}`];
  const sectors = listed.replace(/^第?(?:一、二(?:、三)?|二、三)(?:次)?产(?:业)?/, (run) =>
    [...run.matchAll(/[一二三]/g)].map(([number]) => `第${number}产业`).join('、'),
  );
  // 甲、乙、丙三家企业: whose the figures are, and not what of.
  if (/[两二三四五六七八九十\d]+家(?:企业|公司|单位|机构|医院|银行)?$/.test(sectors)) return undefined;
  const parts = JOINTS.map((joint) => sectors.split(joint).filter((part) => part !== '')).find(
    (one) => one.length === many,
  );
  if (!parts) return undefined;
  const last = parts.at(-1) ?? '';
  // 一级、二级、三级医院: what the last is told of holds for all.
  const [, rest = ''] = GRADE.exec(last) ?? [];
  if (rest !== '' && parts.slice(0, -1).every((part) => GRADE.exec(part)?.[1] === ''))
    return parts.map((part) => (part === last ? part : part + rest));
  const [, name = last, told = ''] = SHARED.exec(last) ?? [];
  const shared = told === '' ? (DONE.exec(after)?.[1] ?? '') : told;
  const [, base = '', head = ''] = SHARED.exec(parts[0] ?? '') ?? [];
  // 一般公共预算收入、支出: two heads, of one and the same.
  if (head !== '' && name === '')
    return parts.map((part, at) =>
      at === 0 ? part + headFor(part, last) : alike(head, part) ? base + part : part,
    );
  const towards = parts[0]?.startsWith('对') === true ? '对' : '';
  return parts.map((part, at) => {
    const own = at === parts.length - 1 ? name : part;
    const full = own.startsWith(towards) ? own : towards + own;
    return full.endsWith(shared) ? full : full + headFor(full, shared);
  });
}

/** What stands for itself, whatever the last of a list is told of: 生产总值、预算收入. */
const WHOLE = /(?:总值|总额|总量|gdp|cpi|ppi|率|指数|人口)$/i;

/** What of the head that a list shares one of its names lacks: 存款、贷款余额. */
function headFor(name: string, shared: string): string {
  const [, , own = ''] = SHARED.exec(name) ?? [];
  if (/(?:存款|贷款)$/.test(own)) return shared.endsWith('余额') ? '余额' : '';
  return own === '' && !WHOLE.test(name) ? shared : '';
}

/** Heads that are told of one thing together. */
const PAIRS: readonly RegExp[] = [
  /^(?:收入|支出)$/,
  /^(?:进出口|出口|进口)(?:总?额|总值)?$/,
  /(?:产量|产值|面积)$/,
  /^(?:存款|贷款)?余额$|^(?:存款|贷款)$/,
  /^(?:营收|营业收入|利润(?:总额)?|税收)$/,
];
const alike = (a: string, b: string): boolean => PAIRS.some((one) => one.test(a) && one.test(b));

/** 三个市场进出口额排前三位, told before the figures are: the names that 分别… is of. */
export const pendingIn = (clause: string): string =>
  clause.replace(/(?:排|居|列|位居|位列)(?:在)?前\S{1,3}位?$/, '');
