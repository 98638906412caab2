import { Decimal } from 'decimal.js';
import { numeralAt } from '../numerals.js';
import { changeBefore } from './changes.js';
import { hedgeAfter, hedgeBefore } from './hedges.js';
import { mentionOf, type QuantityMention } from './mention.js';

/** Shares in words: 百分之十五, 五分之一, 四成六, 一半, 过半, 翻两番. */
export function readShare(text: string, at: number): QuantityMention | undefined {
  return (
    perHundred(text, at) ?? fraction(text, at) ?? tenths(text, at) ?? half(text, at) ?? doubling(text, at)
  );
}

const PER = /(百|千)分之(负)?/y;

function perHundred(text: string, at: number): QuantityMention | undefined {
  PER.lastIndex = at;
  const match = PER.exec(text);
  const numeral = match && numeralAt(text, PER.lastIndex);
  if (!numeral || numeral.multiplier > 0) return undefined;
  const hedge = hedgeBefore(text, at);
  const start = hedge?.at ?? at;
  const change = changeBefore(text, start);
  const unit = match[1] === '百' ? { unit: '%', unitCode: 'P1' } : { unit: '‰', unitCode: 'permille' };
  const negative = match[2] !== undefined || change === 'down';
  const value = negative ? `-${numeral.value}` : numeral.value;
  return mentionOf(
    text,
    start,
    numeral.end,
    'cardinal',
    { value, ...unit, unitMultiplier: 0, hedge: hedge?.hedge ?? 'exact' },
    change,
  );
}

const FRACTION = /([二三四五六七八九十\d])分之([一二两三四五六七八九\d])(?!\d)/y;
const COUNTING = '零一二三四五六七八九十';

function fraction(text: string, at: number): QuantityMention | undefined {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (!match) return undefined;
  const [below, above] = match.slice(1).map(count);
  const percent = new Decimal(above ?? 0).times(100).div(below ?? 1);
  const exact = percent.decimalPlaces() <= 2;
  const hedge = hedgeBefore(text, at);
  return mentionOf(text, hedge?.at ?? at, FRACTION.lastIndex, 'cardinal', {
    value: percent.toDecimalPlaces(2).toFixed(),
    unit: '%',
    unitCode: 'P1',
    unitMultiplier: 0,
    hedge: hedge?.hedge ?? (exact ? 'exact' : 'about'),
  });
}

const count = (said: string): number =>
  /\d/.test(said) ? Number(said) : said === '两' ? 2 : COUNTING.indexOf(said);

/** 三成五个人, 两成二手房: what follows 成 counts or names something else. */
const TENTHS =
  /([一二两三四五六七八九])成([一二三四五六七八九])(?![一二两三四五六七八九十百千万亿零〇成分点个家户名人位项条座件次镇村县区市年月季产手批类级])/y;

/** 四成六: forty-six in a hundred. */
function tenths(text: string, at: number): QuantityMention | undefined {
  TENTHS.lastIndex = at;
  const match = TENTHS.exec(text);
  if (!match) return undefined;
  const [tens = 0, ones = 0] = match.slice(1).map(count);
  const hedge = hedgeBefore(text, at);
  const after = hedgeAfter(text, TENTHS.lastIndex);
  const start = hedge?.at ?? at;
  const change = changeBefore(text, start);
  const quantity = {
    value: `${change === 'down' ? '-' : ''}${tens * 10 + ones}`,
    unit: '%',
    unitCode: 'P1',
    unitMultiplier: 0,
    hedge: hedge?.hedge ?? after?.hedge ?? 'exact',
  } as const;
  return mentionOf(text, start, after?.at ?? TENTHS.lastIndex, 'cardinal', quantity, change);
}

const HALF = /(?:一半(?!年|月|天)|半数|过半(?!年|个|月|天)|half\b)/y;

function half(text: string, at: number): QuantityMention | undefined {
  HALF.lastIndex = at;
  const word = HALF.exec(text)?.[0];
  if (!word) return undefined;
  const hedge = hedgeBefore(text, at);
  const after = hedgeAfter(text, HALF.lastIndex);
  const own = word === '过半' ? 'over' : 'exact';
  return mentionOf(text, hedge?.at ?? at, after?.at ?? HALF.lastIndex, 'cardinal', {
    value: '50',
    unit: '%',
    unitCode: 'P1',
    unitMultiplier: 0,
    hedge: hedge?.hedge ?? after?.hedge ?? own,
  });
}

const DOUBLING = /翻了?([一二两三四五\d]?)番/y;
const TIMES = '零一二三四五';

/** 翻一番 is twice, 翻两番 four times. */
function doubling(text: string, at: number): QuantityMention | undefined {
  DOUBLING.lastIndex = at;
  const match = DOUBLING.exec(text);
  if (!match) return undefined;
  const said = match[1] ?? '';
  const count =
    said === '' ? 1 : said === '两' ? 2 : TIMES.includes(said) ? TIMES.indexOf(said) : Number(said);
  const value = new Decimal(2).pow(count).toFixed();
  return mentionOf(
    text,
    at,
    DOUBLING.lastIndex,
    'cardinal',
    { value, unit: '倍', unitCode: 'times', unitMultiplier: 0, hedge: 'exact' },
    'up',
  );
}
