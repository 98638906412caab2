import type { AlternateName, StatisticalVariable, Vocabulary } from '../model/vocabulary.js';

/**
 * Ways in which residents speak of indicators that every town has, so that an editor only needs to write what is
 * particular to the town. Each line is one indicator: its formal names, then what it is called in speech.
 */
const GROUPS: readonly (readonly string[])[] = `
生产总值 地区生产总值 国内生产总值 gdp 经济总量 经济体量 经济规模 经济大
财政总收入 财政收入 财政总收 财政
一般公共预算收入 地方财政收入 公共预算收入 一般预算收入
工业总产值 工业产值 工业
规上工业总产值 规上产值 规上工业产值 规模以上工业总产值
网络零售额 网上零售额 网络零售 网零 网零额 线上零售额
社会消费品零售总额 社零 社零总额 社消零 消费品零售
进出口总额 进出口 外贸总额 外贸
出口总额 出口额 出口 卖到国外
固定资产投资 固投 固定投资
游客人次 旅游人次 游客数 游客量 游客 接待游客
旅游总收入 旅游收入 旅游赚 旅游一年能赚 旅游挣
常住人口 人口 人口数 户籍人口
员工数 员工 员工人数 职工 职工数 工人 打工的 用工 雇员 人手
成立时间 成立 创办 创立 开办 建厂
开工时间 开工 动工 开建 破土动工
完工时间 完工 竣工 建成 建好 造好 完工日期
总投资 投资额 投资总额 投资 投多少钱
建筑面积 面积 多大 多大面积 多大地方
主营业务 主营 做什么 做啥 干什么的 做什么的 卖什么 生产什么
负责人 谁管 谁管的 谁负责 管事的
发布机构 发布单位 评选机构 谁评 谁评的 谁发布 谁发布的 哪个机构评的 谁搞的榜`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** The variables with what they are commonly called, save for names that the editor gave to another one. */
export function withCommonNames({ variables }: Vocabulary): StatisticalVariable[] {
  const all = [...variables.values()];
  const taken = new Set(all.flatMap(namesOf));
  return all.map((variable) => {
    const own = new Set(namesOf(variable));
    const common = GROUPS.filter((group) => group.some((name) => own.has(name)))
      .flat()
      .filter((name) => !taken.has(name))
      .map((name): AlternateName => ({ name }));
    return common.length > 0
      ? { ...variable, alternateName: [...variable.alternateName, ...common] }
      : variable;
  });
}

const namesOf = ({ name, alternateName }: StatisticalVariable): string[] =>
  [name, ...alternateName.map((one) => one.name)].map((one) => one.toLowerCase());
