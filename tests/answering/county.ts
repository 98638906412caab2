import type { Entity, GlossaryEntry, Ranking, StatisticalVariable } from '../../src/model/vocabulary.js';
import { knowledgeOf, type Written } from './record.js';

/** The day on which the invented county is asked. */
export const TODAY = '2025-06-10';

const entity = (
  id: string,
  name: string,
  type: string,
  more: Partial<Pick<Entity, 'containedInPlace' | 'partOf'>> & { readonly aka?: readonly string[] } = {},
): Entity => {
  const { aka = [], ...place } = more;
  return { id, name, type, alternateName: aka.map((other) => ({ name: other })), ...place };
};

/** Two towns go by 古镇; 松岗镇 stands on no list; the second phase is a part of the park. */
const entities: readonly Entity[] = [
  entity('nanping', '南屏省', 'province'),
  entity('yunxi', '云溪县', 'county', { containedInPlace: 'nanping', aka: ['云溪'] }),
  entity('shangping', '上坪镇', 'town', { containedInPlace: 'yunxi', aka: ['上坪', '古镇'] }),
  entity('zhongping', '中坪镇', 'town', { containedInPlace: 'yunxi', aka: ['中坪'] }),
  entity('xiaping', '下坪镇', 'town', { containedInPlace: 'yunxi', aka: ['下坪', '古镇'] }),
  entity('songgang', '松岗镇', 'town', { containedInPlace: 'yunxi', aka: ['松岗'] }),
  entity('mill', '青石纸业', 'company', { containedInPlace: 'shangping' }),
  entity('glass', '明远玻璃', 'company', { containedInPlace: 'zhongping' }),
  entity('tea', '白露茶业', 'company', { containedInPlace: 'zhongping' }),
  entity('bay', '云湾产业园', 'park', { containedInPlace: 'zhongping', aka: ['云湾'] }),
  entity('bay-1', '云湾产业园一期', 'project', { containedInPlace: 'zhongping', partOf: 'bay' }),
  entity('bay-2', '云湾产业园二期', 'project', { containedInPlace: 'zhongping', partOf: 'bay' }),
  entity('gu-yan', '顾言', 'person', { partOf: 'mill' }),
  entity('mill-brand', '素笺', 'product', { partOf: 'mill' }),
];

const variable = (
  id: string,
  name: string,
  statType: StatisticalVariable['statType'],
  more: Partial<StatisticalVariable> = {},
): StatisticalVariable => ({ id, name, statType, alternateName: [], differsFrom: [], ...more });

const MONEY = { dimension: 'money', additive: true, measurementQualifier: 'nominal' } as const;
const NOMINAL = {
  dimension: 'percent',
  measurementQualifier: 'nominal',
  comparedWith: 'yearBefore',
} as const;

const variables: readonly StatisticalVariable[] = [
  variable('rank', '榜单名次', 'rank', { dimension: 'rank', lowerIsBetter: true }),
  variable('listed-places', '上榜镇数', 'count', { dimension: '个', countOf: 'rank' }),
  variable('list-size', '入选镇数', 'count', { dimension: '个', countOf: 'rank' }),
  variable('method', '评价指标', 'property', { asks: 'how' }),
  variable('gdp', '生产总值', 'level', {
    ...MONEY,
    differsFrom: [{ variable: 'output-above-scale', why: '产值含中间消耗' }],
  }),
  variable('gdp-growth', '生产总值增速', 'growthRate', {
    ...NOMINAL,
    measurementQualifier: 'real',
    growthOf: 'gdp',
    note: '按可比价计算。',
  }),
  variable('output', '工业总产值', 'level', MONEY),
  variable('output-above-scale', '规上工业总产值', 'level', { ...MONEY, broader: 'output', scope: '规上' }),
  variable('retail', '网络零售额', 'level', {
    ...MONEY,
    differsFrom: [{ variable: 'turnover', why: '交易额不等于零售额' }],
  }),
  variable('retail-growth', '网络零售额增速', 'growthRate', { ...NOMINAL, growthOf: 'retail' }),
  variable('turnover', '交易额', 'level', {
    ...MONEY,
    differsFrom: [{ variable: 'retail', why: '交易额不等于零售额' }],
  }),
  variable('fiscal', '财政总收入', 'level', MONEY),
  variable('fiscal-growth', '财政总收入增速', 'growthRate', { dimension: 'percent', growthOf: 'fiscal' }),
  variable('exports', '出口额', 'level', MONEY),
  variable('exports-growth', '出口额增速', 'growthRate', { ...NOMINAL, growthOf: 'exports' }),
  variable('investment', '固定资产投资', 'level', MONEY),
  variable('investment-growth', '固定资产投资增速', 'growthRate', { ...NOMINAL, growthOf: 'investment' }),
  variable('sales', '产值', 'level', MONEY),
  variable('sales-growth', '产值增速', 'growthRate', { ...NOMINAL, growthOf: 'sales' }),
  variable('order-growth', '订单环比增速', 'growthRate', {
    ...NOMINAL,
    comparedWith: 'periodBefore',
    growthOf: 'orders',
  }),
  variable('orders', '订单数', 'count', { dimension: '单', additive: true }),
  variable('visits', '接待人次', 'count', { dimension: '人次', additive: true }),
  variable('shops', '网店数', 'count', { dimension: '家' }),
  variable('workers', '从业人数', 'count', { dimension: 'person' }),
  variable('employees', '员工数', 'count', { dimension: 'person' }),
  variable('occupancy', '入驻率', 'share', { dimension: 'percent' }),
  variable('tenants', '入驻企业数', 'count', { dimension: '家' }),
  variable('piles-done', '已完成管桩', 'count', { dimension: '根' }),
  variable('piles', '管桩总数', 'count', { dimension: '根' }),
  variable('pile-share', '管桩完成比例', 'share', { dimension: 'percent', shareOf: 'piles' }),
  variable('beds-done', '已建床位', 'count', { dimension: '张' }),
  variable('beds', '床位总数', 'count', { dimension: '张' }),
  variable('bed-share', '床位完成比例', 'share', { dimension: 'percent', shareOf: 'beds' }),
  variable('floor-area', '建筑面积', 'level', { dimension: 'area' }),
  variable('duration', '工期', 'level', { dimension: 'day' }),
  variable('start', '开工时间', 'date', { startOf: 'duration' }),
  variable('completion', '完工时间', 'date', { endOf: 'duration' }),
  variable('founded', '成立时间', 'date'),
  variable('business', '主营业务', 'property'),
  variable('location', '地址', 'property', { asks: 'where' }),
  variable('role', '职务', 'property', { asks: 'who' }),
];

const list = (id: string, name: string, edition: string, more: Partial<Ranking> = {}): Ranking => ({
  id,
  name,
  edition,
  alternateName: [],
  issuer: '南屏研究院',
  scope: '南屏省',
  ...more,
});

const rankings: readonly Ranking[] = [
  list('towns-2024', '2024南屏省乡镇百强', '2024', { size: 100 }),
  list('towns-2025', '2025南屏省乡镇百强', '2025', { size: 100 }),
  list('scenic-2025', '2025南屏省风景名镇榜', '2025'),
];

const glossary: readonly GlossaryEntry[] = [
  { id: 'yoy', name: '同比', alternateName: [], text: '与上年同一时期相比。', source: '试典' },
  { id: 'mom', name: '环比', alternateName: [], text: '与上一时期相比。', source: '试典' },
];

const facts: readonly string[] = [
  // Places on three lists.
  'shangping rank 2024 第15位 on:towns-2024',
  'zhongping rank 2024 第60位 on:towns-2024',
  'shangping rank 2025 第12位 on:towns-2025',
  'zhongping rank 2025 第57位 on:towns-2025',
  'xiaping rank 2025 第88位 on:towns-2025',
  'xiaping rank 2025 第3位 on:scenic-2025',
  'yunxi listed-places 2025 3个 on:towns-2025',
  'towns-2025 list-size 2025 100个',
  'towns-2025 method 2025 经济和民生两类指标',
  // Growth that may be worked back, and growth that may not: real, of no stated basis, hedged, doubtful, over the month before.
  'yunxi retail 2025-Q1 50.64亿元',
  'yunxi retail-growth 2025-Q1 15.7%',
  'yunxi gdp 2023 280.2亿元',
  'yunxi gdp 2024 300.5亿元',
  'yunxi gdp-growth 2024 6.1%',
  'yunxi gdp-growth 2023 5.5%',
  'yunxi fiscal 2024 20.4亿元',
  'yunxi fiscal-growth 2024 3.2%',
  'yunxi exports 2024 约12亿元',
  'yunxi exports-growth 2024 5%',
  'yunxi investment 2024 88亿元 suspect:两篇稿子的数不一样。',
  'yunxi investment-growth 2024 4%',
  'glass orders 2025-04 4200单',
  'glass order-growth 2025-04 5%',
  'tea sales 2025-Q1 705万元',
  'tea sales-growth 2025-Q1 同比下降6%',
  // A quarter and its last month.
  'mill sales 2025-Q1 5.03亿元 cumulative',
  'mill sales 2025-03 2.47亿元',
  'mill sales-growth 2025-Q1 15.3%',
  'glass sales 2025-Q1 近5.1亿元',
  // Hedged, in words, of a narrower scope.
  'yunxi visits 2024 近120万人次',
  'shangping gdp 2024 96.4亿元',
  'zhongping gdp 2024 58.15亿元',
  'xiaping gdp 2024 稳步增长 words',
  'shangping output-above-scale 2024 670.4亿元',
  'shangping fiscal 2023 7.5亿元',
  'zhongping fiscal 2024 5.1亿元',
  'shangping investment 2024 9亿元',
  'zhongping investment 2024 8亿元 suspect:两篇稿子的数不一样。',
  'zhongping turnover 2025-Q1 13.73亿元',
  'shangping visits 2025-01 30万人次',
  'zhongping visits 2025-01 20万人次',
  // Counts and stocks.
  'yunxi shops page 3277家',
  'yunxi workers page 36273人',
  'mill employees page 1200余人',
  'glass employees 2025-04-30 860人',
  'tea employees page 95人',
  // A project.
  'bay-1 tenants page 12家',
  'bay-1 occupancy page 85%',
  'bay-1 completion 2019-12 2019年12月',
  'bay-2 piles-done page 155根',
  'bay-2 pile-share page 15.5%',
  'bay-2 beds-done page 约300张',
  'bay-2 bed-share page 60%',
  'bay-2 floor-area page 73220.18平方米',
  'bay-2 duration page 730天',
  'bay-2 completion 2026-04-11/2026-04-20 2026年4月中旬 plan',
  // Words.
  'mill founded 2018-03 2018年3月',
  'mill business page 特种纸的研发和生产',
  'mill location page 上坪镇河滨路',
  'gu-yan role page 青石纸业总经理',
  'tea founded 2025-07 2025年7月 plan',
];

const sentences: readonly string[] = [
  'tea: 白露茶业的茶园里有老茶树，采茶从清明开始。',
  'tea: 白露茶业去年送出样茶48批。',
  'bay: 云湾产业园的食堂每天供应三餐。',
];

export const county: Written = {
  defaultPlace: 'yunxi',
  entities,
  variables,
  rankings,
  glossary,
  facts,
  sentences,
};

export const knowledge = knowledgeOf(county);
