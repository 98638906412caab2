import { readHan } from '../language/han-numerals.js';
import type { QuantityMention } from '../language/quantities.js';

/** Holds a character that every way to speak of places on a list has. */
const PLACES = /[强名老倒排外后末]/;

/** What only questions about lists say: 百强, 老二, 排六十九, 400名开外. */
export const readListPlaces = (text: string): readonly QuantityMention[] =>
  PLACES.test(text) ? [...readStrong(text), ...readBeyond(text), ...readLast(text), ...readPlaces(text)] : [];

const STRONG =
  /前?(\d{1,4}|[一二两三四五六七八九]?[十百千])(?:强(?:[镇县市区榜]|企业)?|名(?:以内|之内|以里|里面?|内))/g;
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const DIGITS = '零一二三四五六七八九';

/** 百强, 百强镇, 千强: the top of a list, or another list of that size. */
function readStrong(text: string): QuantityMention[] {
  return [...text.matchAll(STRONG)].map(({ 0: said, 1: number = '', index }) => ({
    start: index,
    end: index + said.length,
    text: said,
    role: 'top',
    quantity: {
      value: String(sizeOf(number)),
      unit: '强',
      unitCode: 'rank',
      unitMultiplier: 0,
      hedge: 'exact',
    },
  }));
}

const BY_PLACE = /(?:排)?老([二三四五六七八九])|倒数第([一二三四五六七八九]|\d(?!\d))(?:名|位)?/g;
const RANKED = /排(?:在|到|名|第)?([\d]{1,4}|[一二三四五六七八九十百]+)(?![强个几家下排遍序回次\d])/g;

/** 老二, 倒数第二: a place among those spoken of; 排六十九: one on the list. */
function readPlaces(text: string): QuantityMention[] {
  const spoken = [...text.matchAll(BY_PLACE)].map(({ 0: said, 1: from, 2: last, index }) =>
    placeAt(index, said, String(digit(from ?? last ?? '1'))),
  );
  const ranked = [...text.matchAll(RANKED)].flatMap(({ 0: said, 1: number = '', index }) => {
    const value = valueOf(number);
    return value === undefined ? [] : [placeAt(index, said, value)];
  });
  return [...spoken, ...ranked];
}

const placeAt = (start: number, said: string, value: string): QuantityMention => ({
  start,
  end: start + said.length,
  text: said,
  role: 'ordinal',
  quantity: { value, unit: '', unitCode: 'rank', unitMultiplier: 0, hedge: 'exact' },
});

const digit = (said: string): number => (/\d/.test(said) ? Number(said) : DIGITS.indexOf(said));

const BEYOND =
  /(?:排在?)?第?(\d{1,5}|[一二两三四五六七八九十百千]+)(?:名|位)?(?:开外|以外|之外|以后|之后|往后|后面)/g;

const valueOf = (number: string): string | undefined =>
  /^\d/.test(number) ? number : readHan(number)?.value;

/** 400名开外, 200名以后: past a rank. */
function readBeyond(text: string): QuantityMention[] {
  return [...text.matchAll(BEYOND)]
    .filter(({ 1: number = '' }) => valueOf(number) !== undefined)
    .map(({ 0: said, 1: number = '', index }) => ({
      start: index,
      end: index + said.length,
      text: said,
      role: 'top',
      quantity: {
        value: valueOf(number) ?? '',
        unit: '',
        unitCode: 'rank',
        unitMultiplier: 0,
        hedge: 'exact',
      },
    }));
}

const LAST =
  /(?<![以之今前然落背此随\d])(?:最后面?|后|倒数|末尾?|末了|靠后)的?(\d{1,4}|[一二两三四五六七八九十百千]+)[名位](?:里面?|以内|之内|当中|内)?/g;
/** 后100名, 最后五十名里: so many places counted from the end of a list. */
function readLast(text: string): QuantityMention[] {
  return [...text.matchAll(LAST)].flatMap(({ 0: said, 1: number = '', index }) => {
    const value = valueOf(number);
    return value === undefined || value === '1' ? [] : [{ ...placeAt(index, said, value), role: 'bottom' }];
  });
}

function sizeOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const digit = number.length > 1 ? DIGITS.indexOf(number.charAt(0).replace('两', '二')) : 1;
  return digit * (TENS[number.at(-1) ?? ''] ?? 0);
}
