import { Decimal } from 'decimal.js';
import type { Observation } from '../model/observation.js';
import { amountOf, factorOf, type Quantity } from '../model/quantity.js';
import type { Query, StatedFigure } from '../model/query.js';
import { holdsOf, meaningOf, negated, stepOf, type Meaning } from './claim-meaning.js';
import { quantityOf, type Figures } from './figures.js';

/** Whether a claim about an observation holds, and how it was meant. */
export interface Verdict {
  readonly holds: boolean | 'unclear';
  readonly how: 'equal' | 'not' | 'atLeast' | 'under';
  /** Whether claim and figure are measured in the same thing. */
  readonly comparable: boolean;
}

/** Holds a stated figure against a published one; hedges of either side are kept. */
export function judge(said: StatedFigure, observation: Observation, query: Query, figures: Figures): Verdict {
  const claim = inPercent(said);
  const own = quantityOf(observation);
  const meaning = meaningOf(claim, query);
  const amounts = own && amountsOf(own, claim.quantity, figures);
  if (!amounts) return { holds: false, how: HOW[meaning], comparable: false };
  const [actual, claimed] = amounts;
  // 下降不到6%, of something that grew, and of something that fell by less.
  if (!claimed.isZero() && claimed.isNegative() !== actual.isNegative())
    return { holds: false, how: 'equal', comparable: true };
  const sizes = claimed.isNegative() ? ([actual.abs(), claimed.abs()] as const) : amounts;
  return { holds: heldBy(observation, sizes, claim, meaning), how: HOW[meaning], comparable: true };
}

/** What is printed and what is claimed, in one unit; nothing where they do not measure the same. */
function amountsOf(own: Quantity, said: Quantity, figures: Figures): readonly [Decimal, Decimal] | undefined {
  const [ownDays, saidDays] = [inDays(own, figures), inDays(said, figures)];
  if (ownDays && saidDays && own.unitCode !== said.unitCode) return [ownDays, saidDays];
  if (!isComparable(said, own, figures)) return undefined;
  // GDP 154: a bare number is told in the printed unit.
  if (said.unitCode === '' && said.unitMultiplier === 0 && amountOf(said).abs().lt(BARE))
    return [new Decimal(own.value), amountOf(said)];
  const [ownUnit, saidUnit] = [own, said].map(({ unitCode }) => figures.units.byCode(unitCode));
  const actual =
    said.unitCode === own.unitCode || !saidUnit
      ? amountOf(own)
      : amountOf(own).times(factorOf(ownUnit)).div(factorOf(saidUnit));
  return [actual, amountOf(said)];
}

function heldBy(
  { value }: Observation,
  [actual, claimed]: readonly [Decimal, Decimal],
  said: StatedFigure,
  meaning: Meaning,
): boolean | 'unclear' {
  if (value.type !== 'quantity') return false;
  const own = value.quantity;
  // 170多 does not reach 180.
  if (REACHING.has(meaning) && SOME.test(value.printed) && claimed.gte(actual.plus(stepOf(actual))))
    return meaning === 'under' || meaning === 'atMost';
  const held = holdsOf(meaning, actual, own.hedge, claimed);
  if (held !== undefined) return held;
  const same = equals(actual, own, claimed, said, SOME.test(value.printed));
  return meaning === 'not' ? negated(same) : same;
}

const REACHING: ReadonlySet<Meaning> = new Set<Meaning>(['above', 'atLeast', 'under', 'atMost']);

/** How a verdict on it is told. */
const HOW: Readonly<Record<Meaning, Verdict['how']>> = {
  equal: 'equal',
  close: 'equal',
  some: 'equal',
  slightly: 'equal',
  not: 'not',
  above: 'atLeast',
  atLeast: 'atLeast',
  under: 'under',
  atMost: 'under',
};

/** 涨了十五个点: as people say fifteen per cent. */
const inPercent = (claim: StatedFigure): StatedFigure =>
  claim.quantity.unitCode === 'PP' && !/百分|percent/.test(claim.said)
    ? { ...claim, quantity: { ...claim.quantity, unit: '%', unitCode: 'P1' } }
    : claim;

/** Larger ones are told in full. */
const BARE = 10_000;

/** How many days one of them is, as a fraction. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = { day: [1, 1], month: [365, 12] };

/** A duration in days, 365 to the year. */
export function inDays(q: Quantity, figures: Figures): Decimal | undefined {
  const unit = figures.units.byCode(q.unitCode);
  const days = DAYS[unit?.dimension ?? ''];
  return unit && days ? amountOf(q).times(factorOf(unit)).times(days[0]).div(days[1]) : undefined;
}

/** A claim without a unit (50亿) is taken in the unit of the figure. */
function isComparable(said: Quantity, own: Quantity, figures: Figures): boolean {
  if (said.unitCode === '' || said.unitCode === own.unitCode) return true;
  const [a, b] = [
    figures.units.byCode(said.unitCode)?.dimension,
    figures.units.byCode(own.unitCode)?.dimension,
  ];
  if (a === b) return true;
  return a === '个' || (a === 'person' && b === '人次');
}

/** Equal to the precision of the claim; a hedged figure equals only a claim with the same hedge. */
function equals(
  actual: Decimal,
  own: Quantity,
  claimed: Decimal,
  { said, quantity: { hedge, unitCode, unitMultiplier, value } }: StatedFigure,
  some: boolean,
): boolean | 'unclear' {
  if (actual.eq(claimed)) return own.hedge === hedge || own.hedge === 'exact' ? true : 'unclear';
  const away = actual.minus(claimed).abs();
  // 超1万 may be two of them.
  if (BEYOND.has(own.hedge) && !some && claimed.gt(actual) && claimed.lte(actual.times(2))) return 'unclear';
  if (hedge === 'about' && away.lte(claimed.abs().times(0.05))) return true;
  // 13个月 of 395 days: to the day.
  if (own.unitCode === 'd' && unitCode !== 'd' && away.lt(1)) return true;
  // 57亿 of 57.3亿: told in whole ones of so large a unit.
  const whole = new Decimal(10).pow(unitMultiplier);
  const isWhole = unitMultiplier >= LARGE && new Decimal(value).isInteger() && claimed.lte(actual);
  if (isWhole && away.lte(whole.div(2))) return 'unclear';
  const rounded = value.includes('.') || (ROUNDS.test(said) && claimed.sd() > 1);
  return rounded && away.lte(stepOf(claimed).div(2)) ? 'unclear' : false;
}

/** 万 and more. */
const LARGE = 4;

/** 3万6, 13亿7, 三千三百: told no finer than that. */
const ROUNDS = /[千万亿][\d一二三四五六七八九](?:千万|百万|千|百)?(?!\d)\D?$/;

const BEYOND: ReadonlySet<Quantity['hedge']> = new Set<Quantity['hedge']>(['over', 'atLeast']);

/** 170多, 140余: up to the next of its last digit that counts. */
const SOME = /[多余]/;
