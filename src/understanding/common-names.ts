import type { NameEntry } from '../language/names.js';
import type { AlternateName, StatisticalVariable, Vocabulary } from '../model/vocabulary.js';

/**
 * Ways in which residents speak of indicators that every town has, so that an editor only needs to write what is
 * particular to the town. Each line is one indicator: its formal names, then what it is called in speech.
 */
const GROUPS: readonly (readonly string[])[] = `
生产总值 地区生产总值 国内生产总值 gdp gdp总量 经济总量 经济体量 经济规模 经济实力 经济大 gross_domestic_product
人均生产总值 人均gdp 人均地区生产总值 gdp_per_capita
财政总收入 财政收入 财政总收 财政 fiscal_revenue total_fiscal_revenue
一般公共预算收入 地方财政收入 公共预算收入 一般预算收入 预算收入 general_budget_revenue
一般公共预算支出 财政支出 一般预算支出 fiscal_expenditure
税收收入 税收 税收总额 纳税 缴税 tax_revenue taxes
工业总产值 工业产值 工业 industrial_output
规上工业总产值 规上产值 规上工业产值 规模以上工业总产值 规模以上工业产值 above-scale_output
工业增加值 工业增加 industrial_value_added
规上工业增加值 规上增加值 规模以上工业增加值
规上工业企业数 规上企业 规上企业数 规上工业企业 规模以上企业 规模以上工业企业
农业总产值 农业产值 农林牧渔业总产值 agricultural_output
粮食产量 粮食总产量 产粮 粮食 grain_output
网络零售额 网上零售额 网络零售 网零 网零额 线上零售额 网上卖 online_retail online_retail_sales online_sales
社会消费品零售总额 社零 社零总额 社消零 消费品零售 retail_sales_of_consumer_goods
进出口总额 进出口总值 外贸进出口总值 进出口额 进出口 外贸总额 外贸 贸易额 foreign_trade
出口总额 出口额 出口总值 出口 卖到国外 exports export exported
进口总额 进口额 进口 imports
实际利用外资 利用外资 实到外资 外资 foreign_investment
固定资产投资 固投 固定投资 fixed_asset_investment
工业投资 制造业投资 industrial_investment
总投资 投资额 投资总额 投资 投多少钱 total_investment investment
游客人次 接待游客人次 旅游人次 游客数 游客量 游客 接待游客 visitors tourists
旅游总收入 旅游收入 旅游赚 旅游一年能赚 旅游挣 tourism_income
货物吞吐量 吞吐量 港口吞吐量 cargo_throughput
集装箱吞吐量 集装箱 箱量 container_throughput
常住人口 人口 人口数 总人口 population
户籍人口 户籍人数 户口人数 registered_population
城镇居民人均可支配收入 城镇居民人均收入 城镇居民收入 城里人收入 urban_disposable_income
农村居民人均可支配收入 农村居民人均收入 农村居民收入 农民收入 rural_disposable_income
居民人均可支配收入 人均可支配收入 可支配收入 居民收入 人均收入 disposable_income
城镇新增就业 新增就业 新增就业人数 就业 new_jobs
平均工资 工资 薪资 工资水平 average_wage wages
商品房均价 房价 商品住房均价 新房均价 房屋均价 house_price house_prices
居民消费价格 居民消费价格指数 消费价格 cpi 物价 物价指数 consumer_prices
用电量 全社会用电量 用电 electricity_use
存款余额 存款 本外币存款 deposits
贷款余额 贷款 本外币贷款 loans
营业收入 营收 主营业务收入 销售收入 revenue turnover
利润总额 利润 净利润 盈利 赚钱 profit profits
员工数 员工 员工人数 职工 职工数 工人 打工的 用工 雇员 人手 employees staff workers
入驻企业数 入驻企业 入驻的企业 入驻商家 进驻企业 入驻公司 tenants
入驻率 入住率 出租率 招租率 住满 招满 租满 满员 occupancy occupancy_rate
项目数 引进项目数 引进项目 projects
自主品牌数 自主品牌 自有品牌 品牌数 牌子 brands
日销量 日均销量 每天卖 一天卖 一天能卖 daily_sales
成立时间 成立 创办 创立 开办 建厂 founded established
开业时间 开业 开张 正式开业 投产 opened
入驻时间 搬来 搬进来 搬入 进驻 入园 moved_in
开工时间 开工 动工 开建 破土动工 奠基 开始建 construction_start started
完工时间 完工 竣工 建成 建好 造好 完工日期 建成时间 交付 投用 completion finished completed finish
计划工期 工期 建设工期 建设周期 施工周期 construction_period
总建筑面积 建筑面积 建面 面积 多大 盖多大 建多大 造多大 多大面积 多大地方 floor_area
占地面积 占地 用地面积 用地 土地面积 land_area
主营业务 主营 做什么 做啥 干什么的 做什么的 卖什么 卖什么的 生产什么 产品 main_business
销售渠道 销售平台 哪些平台 sales_channels
负责人 老板叫啥 老板叫什么 老板姓什么 老板是谁 谁是老板 老总 谁管 谁管的 谁负责 管事的 person_in_charge in_charge
职务 什么职务 身份
地点 地址 所在地 location
合作方 合作伙伴 跟谁合作 和谁合作 一起搞 partners
荣誉 获奖 什么奖 奖项 称号 得了什么奖 拿了什么奖 awards honours
建设内容 建什么 盖什么 建些什么 what_will_be_built
建设目的 为什么建 为啥建 purpose
发展目标 目标 goal
主导产业 支柱产业 重点产业 主要产业 什么产业 哪些产业 leading_industries
进展 进度 建得怎么样 建到哪一步 progress
上门服务 到府服务 到府 上门 上门办 预约上门 到家里办 home_visits
跨省通办 跨省办 跨省办理 异地办理
发布机构 发布单位 评选机构 谁评 谁评的 谁发布 谁发布的 哪个机构评的 谁搞的榜 issuer
评价指标 评选标准 评价标准 按什么评 怎么评 怎么评的 看什么 看哪些 criteria
花期 旺花期 花季 blooming_season`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((name) => name.replaceAll('_', ' ')));

/** Every common name. */
export const commonNames: readonly string[] = GROUPS.flat();

/** Every common name with one for its group, so that variants of one indicator are known for the same. */
export const commonNameEntries: readonly NameEntry<string>[] = GROUPS.flatMap((group) =>
  group.map((name) => ({ name, target: group[0] ?? name })),
);

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

const namesOf = ({ name, en, alternateName }: StatisticalVariable): string[] =>
  [name, ...(en === undefined ? [] : [en]), ...alternateName.map((one) => one.name)].map((one) =>
    one.toLowerCase(),
  );
