import { mentionOf, rankOf, type QuantityMention, type Site } from './mention.js';

/** 前200名, 前十, 200名以内, top 100. */
export function readTop(site: Site): readonly QuantityMention[] | undefined {
  if (site.numeral.multiplier > 0 || site.numeral.value.includes('.')) return undefined;
  return afterFront(site) ?? withinPlaces(site);
}

/** 前 that belongs to the word before it: 以前, 目前, 年前. */
const OTHER_FRONT = '以之目提年日天月午跟面眼此先当期周';
/** 石桥的前一名: the one before it. */
const BESIDE = /^一[名位]$/;
const PERIOD = /(?:个?月|个?季|年|天|日|周|期|半|几|来|次|届)/y;
const PLACES = /[名强位](?:以内|之内|以里|里面?|内)?/y;
const HEAD = /^头.+[名位强]$/;
const TOP = /\btop[ -]?$/;

function afterFront({ text, numeral, table }: Site): readonly QuantityMention[] | undefined {
  const top = TOP.exec(text.slice(Math.max(0, numeral.start - 5), numeral.start));
  const front = text[numeral.start - 1] === '前' || HEAD.test(text.slice(numeral.start - 1, numeral.end + 1));
  if (!top && !front) return undefined;
  PERIOD.lastIndex = numeral.end;
  if (PERIOD.test(text)) return front ? [] : undefined;
  if (front && BESIDE.test(text.slice(numeral.start, numeral.end + 1))) return [];
  if (front && numeral.start > 1 && OTHER_FRONT.includes(text.charAt(numeral.start - 2))) return undefined;
  const start = numeral.start - (top ? top[0].length : 1);
  PLACES.lastIndex = numeral.end;
  if (PLACES.test(text)) {
    return [mentionOf(text, start, PLACES.lastIndex, 'top', rankOf(numeral.value, text.charAt(numeral.end)))];
  }
  const unit = table.matchAt(text, numeral.end);
  const end = numeral.end + (unit?.length ?? 0);
  const printed = text.slice(numeral.end, end);
  const quantity = rankOf(numeral.value, printed);
  return [
    mentionOf(text, start, end, 'top', unit?.unit.code === 'P1' ? { ...quantity, unitCode: 'P1' } : quantity),
  ];
}

const WITHIN = /([名位])(?:以内|之内|以里|里面?|内)/y;
const JOINS = /(?:进|入围?|跻身)[了到入过]?$/;
/** The number opens the clause, or follows a word for being on a list. */
const ENTERED = /^$|[ ,。?!]$|(?:进|入围?|在|排|第|全[国省市])[了到入过]?$/;
const LIMITED = /(?:控制|限制|稳定)在$/;

function withinPlaces({ text, numeral }: Site): readonly QuantityMention[] | undefined {
  const before = text.slice(Math.max(0, numeral.start - 3), numeral.start);
  if (JOINS.test(before) && text[numeral.end] === '强') {
    return [mentionOf(text, numeral.start, numeral.end + 1, 'top', rankOf(numeral.value, '强'))];
  }
  if (!ENTERED.test(before) || LIMITED.test(before)) return undefined;
  WITHIN.lastIndex = numeral.end;
  const place = WITHIN.exec(text)?.[1];
  if (!place) return undefined;
  return [mentionOf(text, numeral.start, WITHIN.lastIndex, 'top', rankOf(numeral.value, place))];
}
