import { Decimal } from 'decimal.js';
import type { Hedge } from '../model/quantity.js';
import type { Query, StatedFigure } from '../model/query.js';

/** What is claimed with a figure: that it is so much, reaches so much, stays under it, comes near it, or is some more. */
export type Meaning =
  'equal' | 'not' | 'above' | 'atLeast' | 'under' | 'atMost' | 'close' | 'some' | 'slightly';

const OVER: ReadonlySet<Hedge> = new Set<Hedge>(['over', 'atLeast']);
const UNDER: ReadonlySet<Hedge> = new Set<Hedge>(['nearly', 'atMost']);

/** 破50亿, 有5万没有, 不到20亿, 没超200亿; a plain figure is meant as it stands. */
export function meaningOf(claim: StatedFigure, query: Query): Meaning {
  const { inner, denied } = negationsBefore(claim, query.text);
  const plain = positiveOf(claim, query);
  // 没超200亿, 没有200亿: short of what would be claimed without it.
  if (inner) return denied ? (plain === 'above' ? plain : 'atLeast') : plain === 'above' ? 'atMost' : 'under';
  return denied ? DENIED[plain] : plain;
}

/** 不是X吧: each meaning turned round. */
const DENIED: Readonly<Record<Meaning, Meaning>> = {
  equal: 'not',
  close: 'not',
  some: 'not',
  slightly: 'not',
  not: 'equal',
  above: 'atMost',
  atLeast: 'under',
  under: 'atLeast',
  atMost: 'above',
};

function positiveOf(claim: StatedFigure, query: Query): Meaning {
  const { said, quantity, start } = claim;
  const before = query.text.slice(0, Math.max(0, start));
  if (SLIGHTLY.test(said)) return 'slightly';
  if (isSome(claim)) return 'some';
  if (OVER.has(quantity.hedge)) return ABOVE.test(said) ? 'above' : 'atLeast';
  if (CLOSE.test(said) || SOON.test(before)) return 'close';
  if (quantity.hedge === 'atMost') return 'atMost';
  if (UNDER.has(quantity.hedge) || query.aspects.includes('under')) return 'under';
  const reaching =
    query.aspects.includes('yesNo') &&
    ((query.aspects.includes('reach') && isReached(claim, query.text)) || hasSoMuch(claim, query.text));
  return reaching ? 'atLeast' : 'equal';
}

/** 破了50亿, 50亿到没到: the verb is of the figure; 3个镇进了500强 tells no bound of the three. */
function isReached({ said, start }: StatedFigure, text: string): boolean {
  if (start < 0 || !/\p{Script=Han}/u.test(text)) return true;
  const after = text.slice(start + said.length);
  return (
    REACHED.test(said) || TO_REACH.test(text.slice(0, start)) || (REACHED.test(after) && !/\d/.test(after))
  );
}
const REACHED = /[破过超到达够满上]/;
const TO_REACH = /[破过超到达够满上进入跻迈跨站](?:了|过|得了|有|约|差不多|大概|将近|近)*$/;

/** 有5万吗, 有57家没有: a round figure, or any that is asked so, may be reached; 有5万对不对 tells what it is. */
function hasSoMuch({ quantity, start }: StatedFigure, text: string): boolean {
  const before = text.slice(0, Math.max(0, start));
  if (ABLE.test(before)) return true;
  if (!/有$/.test(before) || AGREES.test(text)) return false;
  const value = new Decimal(quantity.value);
  const round = quantity.unitMultiplier >= 4 || value.mod(10).isZero();
  return value.sd() < 3 && (round || /有没有|没有?[啊呀呢]?$/.test(text));
}

/** 一天能卖300斤: at least that. */
const ABLE = /(?:能不能|能|可以)(?!达?到)\p{Script=Han}{1,2}$/u;

/** 对吧, 对不对, 是真的吗: asks whether the figure is right, not whether it is reached. */
const AGREES = /对(?:不对|[吧吗嘛么])|[是真]的假的|没错|是真的|是不是|是[吧吗]|吧$/;

/** 三千多, 170余, 六十几: somewhat more than that, but not another figure. */
const isSome = ({ said, quantity }: StatedFigure): boolean =>
  /[十百千\d]几/.test(said) ||
  (OVER.has(quantity.hedge) && /[多余]/.test(said) && !/^(?:超|突?破|多于|不止)/.test(said));

/** 不止4个 is five at least. */
const ABOVE = /^(?:超|多于|高于|大于|不止|不只|more than|over|above)/;
/** 700万出头 is a little over it. */
const SLIGHTLY = /出头|挂零/;
const CLOSE = /^(?:将?近|接近|逼近|nearly|almost)/;
/** 快50亿了, but not 比全省快3个点. */
const SOON = /^(?!.*比).*(?<![较加很最更增])(?:就快|快要?)(?:有|到|达到?|破|突破|上)?$/;

/** 没破, 没有, 未达到: the claim is that it falls short; 有没有 and 到没到 claim nothing. */
const SHORT = /(?<![有到超破过达进上够])(?:没有?|未)(?:能|曾)?(?:够|有|到|达到?|过|超过?|突?破|满)?了?$/;
const NOT = /(?<!是)(?:不是|并非|不是说)(?:有|说)?$/;
/** 不是3.4亿吗, 难道不是: expects that it is so. */
const RHETORICAL = /难道|莫非|岂|(?<![对是])[吗嘛么]$/;

export const isRhetorical = (text: string): boolean => RHETORICAL.test(text);

/** Whether the claim falls short of its figure, and whether that or the figure itself is denied. */
export function negationsBefore(
  { start }: Pick<StatedFigure, 'start'>,
  text: string,
): { readonly inner: boolean; readonly denied: boolean } {
  const before = text.slice(0, Math.max(0, start));
  const inner = SHORT.exec(before);
  const rest = inner ? before.slice(0, inner.index) : before;
  return { inner: inner !== null, denied: NOT.test(rest) && !RHETORICAL.test(text) };
}

/** Whether an amount is what is claimed, as far as its hedge lets one say. */
export function holdsOf(
  meaning: Meaning,
  actual: Decimal,
  hedge: Hedge,
  claimed: Decimal,
): boolean | 'unclear' | undefined {
  switch (meaning) {
    case 'above':
      return actual.eq(claimed) && hedge === 'exact' ? false : reaches(actual, hedge, claimed);
    case 'atLeast':
      return reaches(actual, hedge, claimed);
    case 'under':
      return negated(reaches(actual, hedge, claimed));
    case 'atMost':
      return actual.eq(claimed) && hedge === 'exact' ? true : negated(reaches(actual, hedge, claimed));
    case 'close':
      return isClose(actual, hedge, claimed);
    case 'some':
      return isSomeMore(actual, hedge, claimed, claimed.plus(stepOf(claimed)));
    case 'slightly':
      return isSomeMore(actual, hedge, claimed, claimed.times(1.1));
    default:
      return undefined;
  }
}

/** Whether the printed figure is at least the claimed one. */
export function reaches(actual: Decimal, hedge: Hedge, claimed: Decimal): boolean | 'unclear' {
  switch (hedge) {
    case 'exact':
      return actual.gte(claimed);
    case 'over':
    case 'atLeast':
      return actual.gte(claimed) ? true : claimed.gt(actual.times(2)) ? false : 'unclear';
    case 'nearly':
    case 'atMost':
      return claimed.gte(actual) ? false : claimed.lte(actual.times(0.8)) ? true : 'unclear';
    case 'about':
      return claimed.lte(actual.times(0.9)) ? true : claimed.gte(actual.times(1.1)) ? false : 'unclear';
  }
}

export const negated = (holds: boolean | 'unclear'): boolean | 'unclear' =>
  holds === 'unclear' ? holds : !holds;

/** 近5万, 快50亿: not there yet, but not far from it. */
function isClose(actual: Decimal, hedge: Hedge, claimed: Decimal): boolean | 'unclear' {
  if (actual.eq(claimed)) return UNDER.has(hedge) ? true : OVER.has(hedge) ? false : 'unclear';
  if (actual.gt(claimed)) return false;
  return actual.gte(claimed.times(0.9)) ? true : actual.gte(claimed.times(0.8)) ? 'unclear' : false;
}

/** 三千多 is from three to four thousand: up to the next of its last digit that counts. */
function isSomeMore(actual: Decimal, hedge: Hedge, from: Decimal, to: Decimal): boolean | 'unclear' {
  if (actual.eq(from)) return hedge === 'over' ? true : UNDER.has(hedge) ? false : 'unclear';
  // 近5万 is 四万多.
  return actual.gt(from) && (actual.lt(to) || (actual.eq(to) && UNDER.has(hedge)));
}

/** The power of ten of a round number's last digit that counts: 10 of 170, 1000 of 3000, 0.1 of 2.5. */
export function stepOf(round: Decimal): Decimal {
  let step = new Decimal(10).pow(-round.decimalPlaces());
  while (round.mod(step.times(10)).isZero() && round.abs().gt(step)) step = step.times(10);
  return step;
}
