import type { Unit } from '../model/quantity.js';

const unit = (code: string, dimension: string, factor: string, names: string, en?: string): Unit => ({
  code,
  names: names ? names.split(' ').map((name) => name.replaceAll('_', ' ')) : [],
  dimension,
  factor,
  ...(en ? { en } : {}),
});

/** A word that counts things; it converts into nothing else. */
const counter = (name: string): Unit => unit(name, name, '1', name);

/** Words for people: one person is one 人, 名 or 位. A 人次 is a visit, not a person. */
const persons = [
  unit('人', 'person', '1', '人 个人 口人 people persons', 'people'),
  unit('名', 'person', '1', '名', 'people'),
  unit('位', 'person', '1', '位', 'people'),
];

const measures = [
  unit('CNY', 'money', '1', '元 块 块钱 元人民币 人民币 yuan cny rmb', 'yuan'),
  unit('fen', 'money', '0.01', '分钱 fen', 'fen'),
  unit('jiao', 'money', '0.1', '毛钱 角钱', 'jiao'),
  unit('USD', 'USD', '1', '美元 美金 us_dollars dollars usd', 'US dollars'),
  unit('EUR', 'EUR', '1', '欧元 euros eur', 'euros'),
  unit('HKD', 'HKD', '1', '港元 港币 hkd', 'Hong Kong dollars'),
  unit('JPY', 'JPY', '1', '日元 jpy', 'yen'),
  unit('P1', 'percent', '1', '% percent per_cent', '%'),
  unit('成', 'percent', '10', '成'),
  unit('折', 'percent', '10', '折'),
  unit('permille', 'percent', '0.1', '‰'),
  unit(
    'PP',
    'percentagePoint',
    '1',
    '个百分点 百分点 个点 percentage_points percentage_point',
    'percentage points',
  ),
  unit('bp', 'percentagePoint', '0.01', '个基点 基点 个bp bp basis_points', 'basis points'),
  unit('times', 'times', '1', '倍 times', 'times'),
  unit('m2', 'area', '1', '平方米 平米 平方 平 m2 square_metres square_meters', 'square metres'),
  unit('mu', 'area', '2000/3', '亩 亩地 mu', 'mu'),
  unit('acre', 'area', '4046.8564224', 'acres acre 英亩', 'acres'),
  unit('ping', 'area', '400/121', '坪', 'ping'),
  unit('ha', 'area', '10000', '公顷 hectares ha', 'hectares'),
  unit('km2', 'area', '1000000', '平方公里 平方千米 km2 square_kilometres', 'square kilometres'),
  unit('m', 'length', '1', '米 m metres meters', 'metres'),
  unit('km', 'length', '1000', '公里 千米 km kilometres kilometers', 'kilometres'),
  unit('cm', 'length', '0.01', '厘米 cm', 'cm'),
  unit('mm', 'length', '0.001', '毫米 mm', 'mm'),
  unit('m3', 'volume', '1', '立方米 立方 标准立方米 标方 方 m3 cubic_metres', 'cubic metres'),
  unit('L', 'volume', '0.001', '升 litres'),
  unit('kg', 'mass', '1', '公斤 千克 kg', 'kg'),
  unit('斤', 'mass', '0.5', '斤'),
  unit('g', 'mass', '0.001', '克'),
  unit('mg', 'mass', '0.000001', '毫克 mg'),
  unit('ug', 'mass', '0.000000001', '微克'),
  unit('t', 'mass', '1000', '吨 tonnes tons', 'tonnes'),
  unit('kWh', 'energy', '1', '千瓦时 度电 度 kwh', 'kWh'),
  unit('MWh', 'energy', '1000', '兆瓦时 mwh', 'MWh'),
  unit('GWh', 'energy', '1000000', '吉瓦时', 'GWh'),
  unit('kW', 'power', '1', '千瓦 kw', 'kW'),
  unit('MW', 'power', '1000', '兆瓦 mw', 'MW'),
  unit('GW', 'power', '1000000', '吉瓦', 'GW'),
  unit('kVA', 'kVA', '1', '千伏安', 'kVA'),
  unit('tce', 'tce', '1', '吨标准煤 吨标煤'),
  unit('TEU', 'TEU', '1', '标箱 个标箱 标准箱 个标准箱 teu', 'TEU'),
  unit('DWT', 'DWT', '1', '载重吨', 'DWT'),
  unit('celsius', 'celsius', '1', '摄氏度 ℃ °c', '°C'),
];

const times = [
  unit('d', 'day', '1', '天 days', 'days'),
  unit('week', 'day', '7', '周 个星期 星期 个礼拜 weeks', 'weeks'),
  unit('mo', 'month', '1', '个月 months', 'months'),
  unit('quarter', 'month', '3', '个季度 quarters', 'quarters'),
  unit('a', 'month', '12', '年 周年 years', 'years'),
  unit('h', 'hour', '1', '小时 个小时 个钟头 hours', 'hours'),
  unit('min', 'hour', '1/60', '分钟 minutes', 'minutes'),
  unit('s', 'hour', '1/3600', '秒 秒钟 seconds', 'seconds'),
  unit('workday', 'workday', '1', '个工作日 工作日', 'working days'),
];

/** A place on a list (第12位) and a number of places (上升13位); the reader tells both from persons. */
const ranks = [
  unit('rank', 'rank', '1', '', 'place'),
  unit('places', 'places', '1', '位次 个位次 个名次 places', 'places'),
];

const counters = [
  ...'个 家 次 批 件 条 场 根 种 款 户 头 台 套 幢 栋 座 席 项 间 层 只 辆 艘 株 盆 所 处 门 支 张 份 部 本 枚 箱 包 架 羽 尾 匹 棵 双 篇 册 届'
    .split(' ')
    .map((name) => counter(name)),
  ...'人次 批次 架次 班次 车次 人天 场次 件次 户次 辆次 册次 艘次 航次 单 笔 桩 起 例 家次 班列 列 宗 组 床 张床位 个床位 床位 车位 个车位 机位 泊位 个泊位 片 颗 粒 瓶 盒 杯 班组 镇 村 县 省 国'
    .split(' ')
    .map((name) => counter(name)),
  ...'副 盏 幅 卷 桶 罐 袋 趟 锭 纱锭 剂 剂次 针次 例次 人份 床日 人日 工日 学时 课时 套次 台班 列次 趟次 轮次 吨公里 人公里 车公里'
    .split(' ')
    .map((name) => counter(name)),
  unit('岁', 'age', '1', '岁'),
  unit('分', 'score', '1', '分'),
  unit('towns', '镇', '1', 'towns town'),
  unit('companies', '家', '1', 'companies firms shops stores enterprises'),
  unit('visits', '人次', '1', 'visits visitors person-times'),
];

/** Units every newspaper uses. */
export const builtInUnits: readonly Unit[] = [...counters, ...measures, ...times, ...persons, ...ranks];
