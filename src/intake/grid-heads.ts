import { readPeriods, type Anchor } from '../language/periods.js';
import type { UnitTable } from '../language/units.js';
import type { Period } from '../model/period.js';
import { plainCell } from './grid.js';
import type { Parts } from './grid-parts.js';
import { isVague, splitTime, timeOfHead, type Told } from './grid-times.js';
import type { ProposalKind } from './proposal.js';

/** What a column tells of every row. */
export interface Column {
  readonly at: number;
  readonly metric: string;
  readonly kind: ProposalKind;
  /** Name of the growth, where it is one. */
  readonly growthName?: string | undefined;
  /** Empty where the cells themselves have to say it. */
  readonly unit: string;
  readonly period: Period | undefined;
  readonly cumulative: boolean;
  readonly doubts: readonly string[];
}

/** What heads are read with. */
export interface Reading {
  readonly anchor: Anchor;
  readonly units: UnitTable;
}

const GENERIC = /^(?:总量|绝对[值额数量]|数[值量]|金额|本期|实绩|完成数?|累计)$/;
const BARE_GROWTH =
  /^(?:同比|环比|(?:累计)?(?:同比|环比|比上年(?:同期)?)?(?:±|(?:可比|名义)?(?:增长率?|增速|增幅|增减幅?度?|涨幅)))$/;
const GROWTH = /^(.+?)(同比|环比|比上年(?:同期)?)?(?:可比|名义)?(?:增长率?|增速|增幅|增减幅?度?|涨幅)$/;
const FALL = /(?:降幅|下降|减少)$/;
const SHARE = /(?:占比|比重|比例|率)$/;
/** Names of what is seldom told in the unit of a whole table. */
const COUNTED = /(?:数|人口|面积|产量|人次)$/;
const POINTS = /^(?:个?百分点)$/;

/** The indicator told last, and the latest time it was told of. */
export type Before = Pick<Column, 'metric' | 'period' | 'cumulative'>;

/** What the heads above a column say together, from the top; or why they cannot be read. */
export function readHead(
  said: readonly string[],
  before: Before,
  { anchor, units }: Reading,
  told: Told | undefined,
  parts: Pick<Parts, 'titles' | 'unit'>,
): Omit<Column, 'at'> | string {
  const heads = said.map((head) => withoutUnit(head, units));
  const unit = heads.findLast((head) => head.unit !== undefined)?.unit;
  const words = heads.flatMap(({ name, rest }) => [...splitTime(name, told, anchor), ...rest]);
  const vague = words.find((word) => isVague(word, told, anchor));
  if (vague !== undefined) return `“${vague}”是哪个时间 → 写明，如 2023年6月`;
  const time = timeIn(words, told, anchor);
  const hasOwnTime = words.some((word) => timeOfHead(word, told, anchor) !== undefined);
  const names = heads
    .map(({ name, rest }) => {
      const own = splitTime(name, told, anchor).filter((word) => !timeOfHead(word, told, anchor));
      return own.join('') + bracketed(rest.filter((word) => !timeOfHead(word, told, anchor)));
    })
    .filter((name) => name !== '');
  const dated = names.find((name) => readPeriods(name, anchor).length > 0);
  if (dated !== undefined) return `“${dated}”里夹着时间 → 时间写在最前面，或者另写一行`;
  const specific = names.filter((name) => !GENERIC.test(name));
  const titled = names.length === specific.length ? titleMetric(parts.titles, anchor, units) : '';
  const own = specific.length > 0 ? specific : [titled || (names.at(-1) ?? '')];
  const last = own.at(-1) ?? '';
  const group = own.slice(0, -1).join('');
  if (last === '') return '没有写是什么指标';
  if (FALL.test(last)) return `“${last}”分不清正负 → 写成“增长（%）”，下降的写负数`;
  const bare = BARE_GROWTH.test(last);
  const grown = bare ? group || before.metric : GROWTH.exec(last)?.[1];
  const layered = own.length > 1 && !bare;
  const doubts = layered ? [`表头有两层（${own.join('／')}），看看合成的名字对不对`] : [];
  if (grown !== undefined) {
    if (grown === '') return `“${last}”是什么的增长 → 写在那个指标的右边，或者写成“生产总值增长（%）”`;
    if (unit !== undefined && unit !== '%' && !POINTS.test(unit))
      return `“${last}（${unit}）”看不懂 → 增长只读百分数`;
    const metric = bare ? grown : group + grown;
    const growthName = `${metric}${/环比/.test(last) ? '环比' : ''}增速`;
    // Of two years side by side the growth is that of the later.
    const since = bare && !hasOwnTime && metric === before.metric && before.period ? before : time;
    const { period, cumulative } = since;
    return { period, cumulative, metric, kind: 'growth', growthName, unit: unit ?? '%', doubts };
  }
  const shared = parts.unit ?? titleUnit(parts.titles, units);
  const counted = unit ?? shared ?? '';
  if (unit === undefined && shared !== undefined && COUNTED.test(last))
    doubts.push(`表头没有写单位，是不是全表的“${shared}”`);
  if (/^(?:占比|比重)$/.test(last)) {
    const of = [...doubts, `占什么的${last}，表里没有写`];
    return { ...time, metric: (group || before.metric) + last, kind: 'share', unit: counted, doubts: of };
  }
  const metric = group + last;
  const kind = counted === '%' && SHARE.test(metric) ? 'share' : counted === '个' ? 'count' : 'level';
  return { ...time, metric, kind, unit: counted, doubts };
}

/** The time that heads name, else that of the table. */
function timeIn(
  names: readonly string[],
  told: Told | undefined,
  anchor: Anchor,
): Pick<Column, 'period' | 'cumulative'> {
  const own = names.flatMap((name) => timeOfHead(name, told, anchor) ?? []).at(-1);
  const { period, cumulative = false } = own ?? told ?? {};
  return { period, cumulative: cumulative || names.includes('累计') };
}

/** What a head says in its brackets besides the unit. */
const bracketed = (words: readonly string[]): string => (words.length > 0 ? `(${words.join('、')})` : '');

interface Head {
  readonly name: string;
  readonly unit?: string;
  readonly rest: readonly string[];
}

/** 生产总值(亿元), 增长%, 生产总值(现价,亿元): the name, the unit where there is one, what else stands in brackets. */
function withoutUnit(head: string, units: UnitTable): Head {
  const isUnit = (text: string): boolean => text === '%' || POINTS.test(text) || unitIn(text, units);
  const [, percent] = /^(.+?)%$/.exec(head) ?? [];
  if (percent !== undefined) return { name: percent, unit: '%', rest: [] };
  const [whole = '', inside = ''] = /\(([^()]+)\)/.exec(head) ?? [];
  const words = inside
    .replace(/^(?:计量)?单位:?/, '')
    .split(/[,、;]/)
    .filter((word) => word !== '');
  const unit = words.find(isUnit);
  return {
    name: head.replace(whole, ''),
    ...(unit === undefined ? {} : { unit }),
    rest: words.filter((word) => word !== unit),
  };
}

/** 万元, 亿立方米, 人/平方公里: a unit with what multiplies it. */
const unitIn = (text: string, units: UnitTable): boolean =>
  units.find(text) !== undefined || units.find(text.replace(/^[十百千万亿]+/, '')) !== undefined;

/** 各镇生产总值: what a title says that every column is of. */
function titleMetric(titles: readonly string[], anchor: Anchor, units: UnitTable): string {
  const title = withoutUnit(plainCell(titles.at(-1) ?? ''), units).name;
  const [, metric = ''] =
    /各(?:乡镇|镇街道?|镇|街道|区县|县|市|区)的?(.{2,})$/.exec(withoutPeriods(title, anchor)) ?? [];
  return metric.replace(/(?:情况|一览)?表?$/, '');
}

const titleUnit = (titles: readonly string[], units: UnitTable): string | undefined =>
  titles.map((title) => withoutUnit(plainCell(title), units).unit).find((unit) => unit !== undefined);

const withoutPeriods = (text: string, anchor: Anchor): string =>
  readPeriods(text, anchor).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
