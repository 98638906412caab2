import { lazily } from '../language/lazily.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { nameIndex, plain } from './naming.js';
import type { Proposal } from './proposal.js';

/** Names that statistics print for one indicator, each line the most formal first. Source: terms of the National Bureau of Statistics. */
const GROUPS = `
地区生产总值 生产总值 国内生产总值 GDP 地区GDP GDP总量 地区生产总值总量
人均地区生产总值 人均生产总值 人均国内生产总值 人均GDP
居民消费价格 居民消费价格指数 居民消费价格总指数 居民消费价格总水平 消费价格指数 CPI
工业生产者出厂价格 工业生产者出厂价格指数 工业品出厂价格 工业品出厂价格指数 PPI
社会消费品零售总额 社会消费品零售额 社零总额 社零额 社消零总额
进出口总额 进出口总值 进出口额 进出口 外贸进出口总额 外贸进出口总值 外贸进出口额 外贸进出口 货物进出口总额 货物进出口总值 货物进出口
出口总额 出口总值 出口额 出口 外贸出口总额 外贸出口总值 外贸出口额 外贸出口 货物出口
进口总额 进口总值 进口额 进口 外贸进口总额 外贸进口总值 外贸进口额 外贸进口 货物进口
一般公共预算收入 地方一般公共预算收入 一般预算收入
一般公共预算支出 地方一般公共预算支出 一般预算支出
居民人均可支配收入 全体居民人均可支配收入 全体常住居民人均可支配收入 常住居民人均可支配收入
城镇居民人均可支配收入 城镇常住居民人均可支配收入
农村居民人均可支配收入 农村常住居民人均可支配收入 农民人均可支配收入
固定资产投资 固定资产投资额 固定资产投资总额
全社会用电量 社会用电量
实际使用外资 实际利用外资 实际使用外资金额 实际利用外资金额 实际利用外资额 实际使用外资额
城镇化率 常住人口城镇化率
城镇登记失业率 登记失业率
金融机构本外币存款余额 本外币存款余额 金融机构本外币各项存款余额 本外币各项存款余额
金融机构本外币贷款余额 本外币贷款余额 金融机构本外币各项贷款余额 本外币各项贷款余额`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** 规上 for 规模以上, 限上 for 限额以上; 总产量 and 年产量 are how much was produced. */
const keyOf = (name: string): string =>
  plain(name)
    .replace(/^规模以上/, '规上')
    .replace(/^限额以上/, '限上')
    .replace(/(?<=\p{Script=Han}{2})[总年]产量$/u, '产量');

const groupOf = lazily(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(GROUPS.flatMap((group) => group.map((name) => [keyOf(name), group] as const))),
);

/** Other names of one and the same indicator. */
export const synonymsOf = (metric: string): readonly string[] =>
  (groupOf().get(keyOf(metric)) ?? []).filter((name) => plain(name) !== plain(metric));

/** What is told of an indicator, after its name. */
const TOLD =
  /(?:(?:环比|同比|累计|[较比与]|[两三]年|年均|实际|名义|增速|变动|增长|占(?!地(?!区)|用)|完成|相当|翻番|[高低快慢]于|位次|在\S*位次).*)?$/;
const WHOLE = /(?<=占)([^占]+)(?=的比重$)/;

/** The name that one was told under first, for each that is the same; what the vocabulary knows comes before. */
export function underOneName(proposals: readonly Proposal[], { variables }: Vocabulary): Proposal[] {
  const known = nameIndex(variables.values());
  const chosen = new Map<string, string>();
  const choose = (name: string): string => {
    if (known.has(plain(name))) return name;
    const group = groupOf().get(keyOf(name));
    const key = group?.[0] ?? keyOf(name);
    const there = [...(group ?? []), keyOf(name), longOf(name)].find((one) => known.has(plain(one)));
    const first = chosen.get(key) ?? there ?? name;
    chosen.set(key, first);
    return plain(first) === plain(name) ? name : first;
  };
  const one = (metric: string): string => {
    const name = metric.replace(TOLD, '');
    const told = metric.slice(name.length).replace(WHOLE, (whole) => choose(whole));
    return name === '' ? metric : choose(name) + told;
  };
  return proposals.map((proposal) => ({
    ...proposal,
    metric: one(proposal.metric),
    ...(proposal.of === undefined ? {} : { of: one(proposal.of) }),
    ...(proposal.whole === undefined ? {} : { whole: one(proposal.whole) }),
  }));
}

const longOf = (name: string): string =>
  plain(name).replace(/^规上/, '规模以上').replace(/^限上/, '限额以上');
