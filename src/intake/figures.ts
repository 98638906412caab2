import type { QuantityMention } from '../language/quantities.js';
import type { ProposalKind } from './proposal.js';
import type { Stretch } from './segments.js';

/** Whether a figure tells something: bounds of ranks, lengths of time in passing and counts of a list's items do not. */
export function tells(
  text: string,
  { role, quantity, start, end }: QuantityMention,
  clause: Stretch,
): boolean {
  const before = text.slice(clause.start, start);
  const after = text.slice(end, clause.end);
  if (role === 'top' || role === 'range-start' || role === 'range-end') return false;
  if (role === 'ordinal') return /[位名]$/.test(quantity.unit) || /(?:列|居|排|位|名)$/.test(before);
  if (quantity.unit === '岁' && quantity.hedge !== 'exact') return false;
  // 10万吨级泊位, 突破亿元大关: a class or a threshold.
  if (/^级|^\p{Script=Han}{0,2}(?:大关|关口|台阶|门槛)/u.test(after)) return false;
  if (quantity.unit === '' || quantity.unitCode === '') return false;
  if (TIME.has(quantity.unitCode) && !/工期|期限|历时|用时|为期/.test(before)) return false;
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
    return !/^[个项类种大]$/.test(quantity.unit);
  // 猪牛羊禽四种肉产量: kinds of what follows.
  if (
    /^[种类项大]$/.test(quantity.unit) &&
    /^\p{Script=Han}{1,8}(?:产量|产值|指标|收入|出口|进口)/u.test(after)
  )
    return false;
  // 较一季度(-10.8%): what is compared with.
  return !/[较比][^,]*\([^)]*$/.test(before);
}

const TIME: ReadonlySet<string> = new Set(['a', 'mo', 'd', 'h', 'day', 'month', 'year', 'wk']);

export function kindOf(
  { quantity, role, change }: QuantityMention,
  before: string,
  lead: string,
): ProposalKind {
  if (role === 'ordinal') return 'rank';
  const changed = /增|减|降|涨|跌|升|落|多出|少|速|幅/.test(lead + before);
  if (quantity.unitCode === '成') return changed || change ? 'growth' : 'share';
  if (quantity.unitCode === 'P1' || quantity.unitCode === 'PP') {
    if (/占|比重|份额|比例|贡献率|率(?:达到?|为|是)?$/.test(before) || /占|比重|份额|贡献率/.test(lead))
      return 'share';
    return change || changed ? 'growth' : 'share';
  }
  if (quantity.unitCode === 'times' && /(?:增长|增加|提高|扩大)$/.test(before)) return 'growth';
  return COUNTED.has(quantity.unitCode) ? 'count' : 'level';
}

export const COUNTED: ReadonlySet<string> = new Set([
  '个',
  '家',
  '人',
  '名',
  '位',
  '人次',
  '项',
  '席',
  '户',
  '件',
  '场',
  '批',
  '所',
  '条',
  '种',
  '辆',
  '员',
]);
