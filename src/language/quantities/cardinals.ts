import type { Hedge, Quantity } from '../../model/quantity.js';
import { amountAt, type Amount } from './amounts.js';
import { changeBefore } from './changes.js';
import { counts } from './counting.js';
import { isDatePart } from './dates.js';
import { hedgeBefore } from './hedges.js';
import { mentionOf, type QuantityMention, type Site } from './mention.js';
import { isApproximate } from './powers.js';

/** A count or a measured amount with its hedge, sign and direction. */
export function readCardinal(site: Site): readonly QuantityMention[] | undefined {
  const { text, numeral, table } = site;
  if (isDatePart(site) || (numeral.han && isApproximate(text, numeral.start))) return undefined;
  const amount = amountAt(text, numeral, table);
  // 两年平均增长: a way to tell growth, no span that is told.
  if (!counts(site, amount) || (amount.unit?.code === 'a' && text.startsWith('平均', amount.end)))
    return undefined;
  const signed = signBefore(text, numeral.start);
  const hedge = hedgeBefore(text, signed, BARE_POWER.test(numeral.text));
  const start = hedge && (site.whole || !isPeriodHedge(text.charAt(hedge.at), amount)) ? hedge.at : signed;
  const said = changeBefore(text, start);
  const change = signed === numeral.start ? said : text[signed] === '+' ? 'up' : 'down';
  // 近5000余名 has two hedges; the one before the number counts.
  const printed = start < signed ? hedge?.hedge : undefined;
  const quantity = quantityOf(amount, printed ?? amount.hedge ?? 'exact');
  const unitCode = countsPlaces(amount, said, text.slice(0, start)) ? 'places' : quantity.unitCode;
  const value = change === 'down' ? negative(quantity.value) : quantity.value;
  return [mentionOf(text, start, amount.end, 'cardinal', { ...quantity, value, unitCode }, change)];
}

/** The printed figure as a quantity. */
export const quantityOf = (amount: Amount, hedge: Hedge): Quantity => ({
  value: amount.value,
  unit: amount.printedUnit,
  unitCode: amount.unit?.code ?? '',
  unitMultiplier: amount.multiplier,
  hedge,
});

const BARE_POWER = /^[百千万亿]/;
const SIGN = /[-−负+]/;
/** Before a dash: then it joins two things and is no sign. */
const JOINED = /[0-9a-z%年月日号]/;

function signBefore(text: string, start: number): number {
  const signed = SIGN.test(text.charAt(start - 1)) && !JOINED.test(text.charAt(start - 2));
  return signed ? start - 1 : start;
}

const negative = (value: string): string => (/^0(\.0+)?$/.test(value) ? value : `-${value}`);

/** 近1个月 is the month just past, not "nearly a month". */
const isPeriodHedge = (first: string, amount: Amount): boolean =>
  first === '近' && (amount.unit?.dimension === 'month' || amount.unit?.dimension === 'day');

const GAP = /(?:领先|落后|超出|相差|差|高|低|多|少|进位|跃升|攀升|前移|后移|前进|后退|晋升|跃)了?$/;

/** 上升13位 and 落后39名 count places on a list, not persons. */
function countsPlaces(amount: Amount, change: 'up' | 'down' | undefined, before: string): boolean {
  const { printedUnit } = amount;
  if (printedUnit !== '位' && printedUnit !== '名') return false;
  return GAP.test(before.slice(-4)) || (printedUnit === '位' && change !== undefined);
}
