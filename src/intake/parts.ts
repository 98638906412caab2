import type { Spoken } from './carried.js';

/** Kinds of schools: what is told of them in places or persons is of what was told before. */
const SCHOOL = /(?:幼儿园|小学|初中|高中|中学|中职|高校|大学)$/;
const RESIDENTS = /(?:居民|农民|职工)$/;
const EARNED = /人均(?:可支配收入|纯收入|收入|(?:生活)?消费(?:性)?支出)$/;
/** 第二档, after 第一档气价. */
const TIER = /^第[一二三四五六七八九十\d]+[档级类]$/;
const TIERED = /第[一二三四五六七八九十\d]+[档级类]/;
/** What was done with projects, so that some of them are told of as what they are. */
const ACTED = /(?:签约|开工|竣工|引进|落地|入库|投产|实施|铺排|安排|在建).*项目$/;
/** How far things have come: some of those that were told. */
const STATE = /^(?:新?开工|竣工|完工|投产|在建|续建)$/;
const BUILT = /(?:项目|工程|房|设施)$/;
/** What is done with projects is no part of what is invested in them. */
const DONE = /^(?:安排|铺排|实施)/;
/** 对甲进出口…,其中出口: towards whom the whole goes, its parts go. */
const TOWARDS = /^(对\p{Script=Han}{1,8}?|\p{Script=Han}{2,8}贸易(?:方式)?)(?:进出口|出口|进口|外贸|贸易)/u;
const TRADE = /^(?:出口|进口)(?:额|总值|总额)?$/;
/** Firms of a trade; all firms of a place are no trade. */
const OF_TRADE =
  /^(?!(?:各类|全部|现有|注册|在册|工业|民营|中小|个体|市场|经营|规上|规模以上|外资|上市|新[增设]|集聚|入驻)*(?:企业|公司|商户|主体)).*(?:企业|公司|商户)$/u;
const SOME_FIRMS = /^(?:规上|规模以上|限上|上市|亿元以上|高新技术|龙头)(?:企业|公司)$/;
/** 城镇110亿元,乡村76亿元: where the whole was sold or invested. */
const WHERE = /^(?:城镇|乡村|农村|城市)$/;
const SPENT = /(?:零售总?额|固定资产投资)$/;
const INVESTMENT = /^(?:年度(?:计划)?)?投资$/;

/** No name: of what it is a part has to be told by a person. */
const UNTOLD = '其中';

/** What a bare noun is a part of, as it was told before in the same unit; undefined where the name stands for itself. */
export function partOf(
  name: string,
  unitCode: string,
  { parts, metrics, total, inUnit }: Spoken,
): string | undefined {
  const last = inUnit.get(unitCode) ?? '';
  const towards = TRADE.test(name) ? TOWARDS.exec(last)?.[1] : undefined;
  if (towards !== undefined && parts) return towards + name;
  // 新增学位（幼儿园）: the next is a part of the same.
  const whole = last.replace(/（(?!每)[^（）]+）$/, '');
  const isWhole =
    parts && whole !== '' && total?.replace(DONE, '').startsWith(whole.replace(DONE, '')) === true;
  if (isWhole && OF_TRADE.test(whole) && SOME_FIRMS.test(name)) return `${whole}（${name}）`;
  if (name === '从业人员' && unitCode === '人') {
    const firms = (inUnit.get('家') ?? '').replace(/（[^（）]+）$/, '');
    // Those of several trades are of none of them.
    if (metrics.filter((one) => OF_TRADE.test(one)).length > 1) return UNTOLD;
    if (OF_TRADE.test(firms)) return firms + name;
  }
  if (SCHOOL.test(name) && parts && /^[个人]$/.test(unitCode))
    return isWhole ? `${whole}（${name}）` : UNTOLD;
  if (unitCode === 'CNY' && RESIDENTS.test(name)) {
    const [earned] = EARNED.exec(last) ?? [];
    return earned === undefined ? UNTOLD : name + earned;
  }
  if (unitCode === 'CNY' && WHERE.test(name) && SPENT.test(last))
    return name + last.replace(/^(?:城镇|乡村|农村|城市)/, '');
  if (TIER.test(name)) return TIERED.test(last) ? last.replace(TIERED, name) : UNTOLD;
  if (isWhole && ACTED.test(whole) && /项目$/.test(name) && !ACTED.test(name))
    return `${whole}（${name.replace(/项目$/, '')}）`;
  if (STATE.test(name) && BUILT.test(whole)) return `${whole}（${name}）`;
  const before = (metrics.at(-1) ?? '').replace(/总投资$/, '').replace(DONE, '');
  return INVESTMENT.test(name) && /项目$/.test(before) ? before + name : undefined;
}

/** 惠及企业96家、毕业生1430人: what was done holds for all of a list. */
export function doneWith(name: string, before: string, lead: string): string {
  const [done] = /(?:惠及|覆盖|带动|吸纳|资助|救助)(?=\p{Script=Han}+$)/u.exec(lead) ?? [];
  return done !== undefined && /^[、和]/.test(before) && /^\p{Script=Han}{2,6}$/u.test(name)
    ? done + name
    : name;
}
