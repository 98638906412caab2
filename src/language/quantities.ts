import type { Quantity } from '../model/quantity.js';
import { normalize } from './normalize.js';
import { numeralAt, runEnd } from './numerals.js';
import { readCardinal } from './quantities/cardinals.js';
import { dateEnd } from './quantities/dates.js';
import type { Site } from './quantities/mention.js';
import { readOrdinal } from './quantities/ordinals.js';
import { barePowerAt } from './quantities/powers.js';
import { readRange } from './quantities/ranges.js';
import { readRatio } from './quantities/ratios.js';
import { readShare } from './quantities/shares.js';
import { readTop } from './quantities/tops.js';
import type { QuantityMention } from './quantities/mention.js';
import type { UnitTable } from './units.js';

export { formatQuantity, hedgeWords } from './quantities/format.js';
export type { QuantityMention } from './quantities/mention.js';

/** Every figure of a normalised text, in order: dates, names and serial numbers are none. */
export function readQuantities(text: string, table: UnitTable): QuantityMention[] {
  return scan(text, table, false);
}

/** Reads a text that is one figure and nothing else, e.g. 近5万人次 or 4个镇. */
export function parseQuantity(printed: string, table: UnitTable): Quantity | undefined {
  const text = normalize(printed).text.trim();
  const [mention, ...others] = scan(text, table, true);
  if (mention?.start !== 0 || others.length > 0) return undefined;
  const { quantity } = mention;
  const noun = text.slice(mention.end);
  if (noun === '') return quantity;
  return quantity.unit.endsWith('个') && NOUN.test(noun)
    ? { ...quantity, unit: quantity.unit + noun }
    : undefined;
}

/** What a 个 counts may be part of the printed unit. */
const NOUN = /^\p{Script=Han}{1,4}$/u;

/** In this order: each reader sees a site only when those before it found nothing there. */
const readers = [readRange, readTop, readOrdinal, readCardinal] as const;

function scan(text: string, table: UnitTable, whole: boolean): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let at = 0;
  while ((at = nextStart(text, at)) >= 0) {
    const found = readAt(text, at, table, whole);
    for (const mention of found.mentions) {
      const last = mentions.at(-1);
      if (mention.start >= (last?.end ?? 0)) mentions.push(last ? inList(text, last, mention) : mention);
    }
    at = Math.max(found.end, at + 1);
  }
  return mentions;
}

const SEPARATOR = /^(?:、|和|及|以及| and )$/;

/** 分别下降3%、2%: the direction holds for every item of the list. */
function inList(text: string, last: QuantityMention, mention: QuantityMention): QuantityMention {
  const listed = last.change && !mention.change && last.quantity.unitCode === mention.quantity.unitCode;
  // 5.2%、-1.7%和8.6%: a sign is its own item's.
  if (!listed || last.text.startsWith('-') || !SEPARATOR.test(text.slice(last.end, mention.start)))
    return mention;
  const down = last.change === 'down' && last.quantity.value.startsWith('-');
  return {
    ...mention,
    change: last.change,
    quantity: { ...mention.quantity, value: (down ? '-' : '') + mention.quantity.value },
  };
}

const SHORT_NAME = /[网社]/;
const START = /[0-9〇零一二两三四五六七八九十百千万亿廿卅半过翻]|\bhalf\b/g;

function nextStart(text: string, at: number): number {
  START.lastIndex = at;
  const match = START.exec(text);
  return match ? match.index : -1;
}

function readAt(
  text: string,
  at: number,
  table: UnitTable,
  whole: boolean,
): { mentions: readonly QuantityMention[]; end: number } {
  // 网零四分之一: the 零 of a short name begins no number.
  if (text[at] === '零' && SHORT_NAME.test(text.charAt(at - 1))) return { mentions: [], end: at + 1 };
  const share = readShare(text, at);
  if (share) return { mentions: [share], end: share.end };
  const ratio = readRatio(text, at);
  if (ratio) return { mentions: ratio, end: ratio.at(-1)?.end ?? at + 1 };
  const date = dateEnd(text, at);
  if (date !== undefined) return { mentions: [], end: date };
  const numeral = numeralAt(text, at) ?? barePowerAt(text, at);
  if (!numeral) return { mentions: [], end: runEnd(text, at) };
  const site: Site = { text, numeral, table, whole };
  for (const read of readers) {
    const mentions = read(site);
    if (mentions) return { mentions, end: mentions.at(-1)?.end ?? numeral.end };
  }
  return { mentions: [], end: numeral.end };
}
