import type { Amount } from './amounts.js';
import { isBareYear } from './dates.js';
import { hedgeBefore } from './hedges.js';
import type { Site } from './mention.js';

/** Whether a number counts or measures something, rather than being part of a name or a code. */
export function counts(site: Site, amount: Amount): boolean {
  if (!site.numeral.han && CODE.test(site.text.charAt(site.numeral.start - 1)) && !followsWord(site, amount))
    return false;
  return site.whole || (amount.unit ? isCounted(site, amount) : isBareFigure(site, amount));
}

/** gdp57亿, gdp12%: after a word an amount with a power of ten, a hedge or a per cent is a figure. */
const followsWord = ({ text, numeral }: Site, amount: Amount): boolean =>
  (numeral.multiplier + amount.multiplier >= 4 || amount.hedge !== undefined || amount.unit?.code === 'P1') &&
  /[a-z]{3}$/.test(text.slice(0, numeral.start));

/** Letters and points before digits: G60, v2.0. */
const CODE = /[a-z.*\d]/;

/** Units that count only after digits: 三国, 四门 are names. */
const SHY = new Set('镇 村 县 省 国 门 部 层 间 本 组 桩 起 片 床 分 m3'.split(' '));
/** Units in which 一 is a measure and no article. */
const MEASURED = new Set(['成', 'times', 'mu', 'PP']);
const ONLY = /[仅唯]$|不[止只]$/;

function isCounted({ text, numeral }: Site, amount: Amount): boolean {
  if (!numeral.han) return true;
  const code = amount.unit?.code ?? '';
  if (SHY.has(code) || numeral.text === '零') return false;
  if (numeral.text !== '一') return true;
  // 一家网店 is "a shop"; with a hedge, a fraction, 仅 or 不止 it is a count.
  const stressed =
    amount.hedge !== undefined || amount.value !== numeral.value || ONLY.test(text.slice(0, numeral.start));
  return stressed || MEASURED.has(code);
}

const NAME_AFTER = /[强大期楼路弄道号线届级维代版式型后月点]|[国省县乡]道|热线|电话|[a-z]/y;
const PHONE_DIGITS = 7;

/** A number without a unit is a figure unless it is a code, a year or part of a name (500强, 5G). */
function isBareFigure({ text, numeral }: Site, amount: Amount): boolean {
  if (numeral.multiplier > 0 || amount.multiplier > 0 || amount.hedge) return true;
  NAME_AFTER.lastIndex = numeral.end;
  if (NAME_AFTER.test(text)) return false;
  if (numeral.han)
    return numeral.text.length > 1 && (/[百千]/.test(numeral.text) || SHORT_HAN.test(numeral.text));
  if (numeral.value.includes('.')) return true;
  const digits = numeral.text.replace(/\D/g, '');
  if (digits.length >= PHONE_DIGITS || /^0\d/.test(digits)) return false;
  if (hedgeBefore(text, numeral.start)) return true;
  return digits.length > 1 ? !isBareYear(digits) : isCell(text, numeral);
}

/** 一亿二, 三万六. */
const SHORT_HAN = /[万亿][一二三四五六七八九]$/;

const CELL_EDGE = /^[ ,。、;]?$/;

/** A digit that stands by itself, as in a table's cell. */
const isCell = (text: string, { start, end }: { start: number; end: number }): boolean =>
  text[start - 1] === ' ' && CELL_EDGE.test(text.charAt(end));
