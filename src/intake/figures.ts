import type { QuantityMention } from '../language/quantities.js';
import type { UnitTable } from '../language/units.js';
import {
  isAmong,
  isBase,
  isClassOf,
  isDoneByCounted,
  isIntroducing,
  isOneOf,
  isPlaced,
  isSession,
  isThreshold,
} from './ordinal-words.js';
import { isWanting } from './openings.js';
import type { ProposalKind } from './proposal.js';
import type { Stretch } from './segments.js';
import { leadsToLevel } from './turns.js';

/** Whether a figure tells something: bounds of ranks, lengths of time in passing and counts of a list's items do not. */
export function tells(
  text: string,
  { role, quantity, start, end }: QuantityMention,
  clause: Stretch,
  units: UnitTable,
): boolean {
  const before = text.slice(clause.start, start);
  const after = text.slice(end, clause.end);
  if (role === 'top' || role === 'range-start' || role === 'range-end') return false;
  if (role === 'ordinal')
    return (
      /[位名]$/.test(quantity.unit) ||
      /(?:列|居|排|位|名)(?:在|全[国省市县区])*$/.test(before) ||
      isPlaced(before, after)
    );
  // The age of somebody is nobody's business.
  if (quantity.unit === '岁' && (quantity.hedge !== 'exact' || !/平均|寿命|年龄/.test(before))) return false;
  // 10万吨级泊位, 突破亿元大关: a class or a threshold.
  if (/^级|^\p{Script=Han}{0,2}(?:大关|关口|台阶|门槛)/u.test(after)) return false;
  if (quantity.unit === '' || quantity.unitCode === '') return false;
  if (isSession(before, quantity.unit, after) || isAmong(before, after) || isIntroducing(before, after))
    return false;
  // 与2010年的49.1万人相比: what is compared with.
  if (isWanting(before, after) || /^(?:相[比较]|持平)/.test(after)) return false;
  const printed = text.slice(start, end);
  if (isClassOf(before, printed, after) || isBase(printed, after) || isDoneByCounted(before, printed))
    return false;
  if (isThreshold(before, text.slice(start, end)) || isOneOf(before, after)) return false;
  // 超10亿元项目6个: the size of those that are counted.
  if (
    /^(?:以[上下])?级?的?(?:\p{Script=Han}{0,4})(?:项目|企业|镇|村|园区|工程|大户|单位|商户)\d/u.test(after)
  )
    return false;
  const dimension = units.byCode(quantity.unitCode)?.dimension ?? '';
  if (TIME.has(dimension) && !/工期|期限|历时|用时|为期|周期/.test(before)) return false;
  if (
    /每$/.test(before) ||
    /每[\d一二两三四五六七八九十百千]+$/.test(text.slice(0, start).replace(/[^每\d一-龥].*$/u, ''))
  )
    return false;
  // 三个行业增加值依次为…: counts the names of the list before it.
  if (
    /^[个项类种大][\p{Script=Han}]{0,8}(?:依次|分别|各)/u.test(text.slice(end - 1, clause.end)) ||
    /^\p{Script=Han}{0,10}(?:依次|分别|各(?:为|是|增))/u.test(after)
  )
    return !/^[个项类种大]$/.test(quantity.unit) && !(quantity.unit === '家' && /、/.test(before));
  // 猪牛羊禽四种肉产量: kinds of what follows.
  if (
    /^[种类项大]$/.test(quantity.unit) &&
    /^\p{Script=Han}{1,8}(?:产量|产值|指标|收入|出口|进口)/u.test(after)
  )
    return false;
  // 较一季度(-10.8%): what is compared with.
  return !/[较比][^,]*\([^)]*$/.test(before);
}

const TIME: ReadonlySet<string> = new Set(['day', 'month', 'hour', 'workday']);

/** 增长面, 率: shares that a name of their own is told for. */
const OWN_SHARE =
  /(?:(?:为|完成)(?:年初|年度|全年|当年|调整后?的?)*(?:预算|目标|任务|计划)的|占|比重|份额|比例|贡献率|率(?:达到?|为|是)?|面(?:达到?|为|是)?)$/;
/** 高于全省, 比全省平均快: of a rate of growth, where no other rate is named. */
const AHEAD = /^\s*(?:[高低快慢]于|[比较]全[国省市县区](?:平均)?(?:水平)?[高低快慢]出?$)/;
const GROWING = /增速|[增涨降跌]幅|增长率/;

/** What kind of figure it is, by its unit and by what stands before it and before the first of its list. */
export function kindOf(
  { quantity, role, change }: QuantityMention,
  before: string,
  lead: string,
  units: UnitTable,
): ProposalKind {
  if (role === 'ordinal') return 'rank';
  const said = lead + before;
  const changed = /增|减|降|涨|跌|升|落|多出|少|速|幅|调/.test(said);
  const unit = units.byCode(quantity.unitCode);
  if (unit?.dimension === 'percent' || unit?.dimension === 'percentagePoint') {
    if (unit.dimension === 'percentagePoint' && change) return 'growth';
    if (OWN_SHARE.test(before) || /占|比重|份额|比例|贡献率/.test(before + lead)) return 'share';
    if (leadsToLevel(before) && !GROWING.test(said)) return 'share';
    if (unit.dimension === 'percentagePoint' && AHEAD.test(before)) return 'growth';
    return change || changed ? 'growth' : 'share';
  }
  if (unit?.code === 'times' && /(?:增长|增加|提高|扩大)$/.test(before)) return 'growth';
  return isCount(quantity.unitCode, units) ? 'count' : 'level';
}

/** Counted in a word for things or persons, which converts into nothing else. */
export function isCount(unitCode: string, units: UnitTable): boolean {
  const unit = units.byCode(unitCode);
  return unit?.dimension === 'person' || (unit?.dimension === unitCode && /\p{Script=Han}/u.test(unitCode));
}
