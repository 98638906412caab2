import { Decimal } from 'decimal.js';
import { builtInUnits } from '../../language/units.js';
import { amountOf, type Hedge, type Quantity, type Unit } from '../../model/quantity.js';

export const hedgesEn: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  over: 'more than ',
  atLeast: 'at least ',
  atMost: 'at most ',
};
const LARGE = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const;

/** A figure in English: nearly 50,000 visits, 21.6 billion yuan, 12.3%, 12th. */
export function quantityText(q: Quantity, units: readonly Unit[]): string {
  if (q.unitCode === 'rank') return `${hedgesEn[q.hedge]}${ordinal(Number(q.value))}`;
  const unit = unitText(q.unitCode, units);
  const amount = amountText(amountOf(q));
  return `${hedgesEn[q.hedge]}${amount}${unit === '%' || unit === '' ? unit : ` ${unit}`}`;
}

export function amountText(amount: Decimal): string {
  const large = LARGE.find(([power]) => amount.abs().gte(new Decimal(10).pow(power)));
  if (large) return `${grouped(amount.div(new Decimal(10).pow(large[0])))} ${large[1]}`;
  return grouped(amount);
}

const grouped = (amount: Decimal): string => {
  const [whole = '', fraction] = amount.toFixed().split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

/** 12th, 57th. */
export function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

function unitText(code: string, units: readonly Unit[]): string {
  const unit = [...units, ...builtInUnits].find((one) => one.code === code);
  return unit?.en ?? COUNTERS[code] ?? '';
}

/** Chinese counters that English leaves out or has a word for. */
const COUNTERS: Readonly<Record<string, string>> = {
  人次: 'visits',
  批次: 'groups',
  家: '',
  个: '',
  件: 'cases',
  根: 'piles',
  条: '',
  场: 'events',
  种: 'kinds',
  项: '',
  款: 'styles',
  户: 'households',
};
