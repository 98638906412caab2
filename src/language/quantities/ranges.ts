import { numeralAt, type Numeral } from '../numerals.js';
import { amountAt, type Amount } from './amounts.js';
import { looksLikeYear } from './dates.js';
import { quantityOf } from './cardinals.js';
import { mentionOf, rankOf, type QuantityMention, type Site } from './mention.js';

const TO = / ?(?:-|~|—|–|到|至)+ ?(第)?/y;
const RANK_MARK = /(第|前)$|(?:排名?在?)$/;

/** 3到5个, 8%-10%, 第201至300位: two mentions that share the last unit. */
export function readRange(site: Site): readonly QuantityMention[] | undefined {
  const { text, numeral, table } = site;
  const low = amountAt(text, numeral, table);
  TO.lastIndex = low.end;
  const connector = TO.exec(text);
  const second = connector && numeralAt(text, TO.lastIndex);
  if (!second || isCode(numeral) || (looksLikeYear(numeral.value) && looksLikeYear(second.value)))
    return undefined;
  const high = amountAt(text, second, table);
  const bare = !high.unit && high.multiplier === 0;
  if (bare && !connector[0].includes('到') && !connector[0].includes('至')) return undefined;
  if (low.unit && low.unit.dimension !== high.unit?.dimension) return undefined;
  if (Number(numeral.value) >= Number(second.value) && low.multiplier >= high.multiplier) return undefined;
  const mark = RANK_MARK.exec(text.slice(Math.max(0, numeral.start - 3), numeral.start));
  // Ranks are cut into 101–200, 201–300; persons are not.
  const block = (high.printedUnit === '名' || high.printedUnit === '位') && numeral.value.endsWith('1');
  return mentions(text, numeral.start - (mark?.[1]?.length ?? 0), low, high, mark !== null || block);
}

/** Telephone numbers and serial numbers begin with 0. */
const isCode = (numeral: Numeral): boolean => /^0\d/.test(numeral.text);

function mentions(
  text: string,
  start: number,
  low: Amount,
  high: Amount,
  ranked: boolean,
): readonly QuantityMention[] {
  const from = ranked ? rankOf(low.value, high.printedUnit) : quantityOf(sharing(low, high), 'exact');
  const to = ranked ? rankOf(high.value, high.printedUnit) : quantityOf(high, high.hedge ?? 'exact');
  return [
    mentionOf(text, start, low.end, 'range-start', from),
    mentionOf(text, low.end, high.end, 'range-end', to),
  ];
}

/** 3-5万元: the first number takes power and unit of the second unless it has its own. */
function sharing(low: Amount, high: Amount): Amount {
  if (low.unit) return low;
  const multiplier = low.multiplier || high.multiplier;
  const printedUnit = low.multiplier
    ? low.printedUnit + high.printedUnit.replace(/^[万亿]+/, '')
    : high.printedUnit;
  return { ...low, multiplier, printedUnit, unit: high.unit };
}
