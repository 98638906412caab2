import type { Hedge, Quantity } from '../../model/quantity.js';

/** 近, 超: how a hedge is said before a figure. */
export const hedgeWords: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: '约',
  nearly: '近',
  over: '超',
  atLeast: '至少',
  atMost: '至多',
};
const WORDED = /^[a-z]{2}/i;

/** The figure in print: 近5万人次, 第12位; read back it gives the same quantity. */
export function formatQuantity(q: Quantity): string {
  const ordinal = q.unitCode === 'rank' && (q.unit === '位' || q.unit === '名' || q.unit === '') ? '第' : '';
  const blank = WORDED.test(q.unit) ? ' ' : '';
  return `${hedgeWords[q.hedge]}${ordinal}${q.value}${blank}${q.unit}`;
}
