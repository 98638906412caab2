import { Decimal } from 'decimal.js';
import type { Observation } from '../model/observation.js';
import { amountOf, factorOf, roundingOf, type Hedge, type Quantity } from '../model/quantity.js';
import type { Query, StatedFigure } from '../model/query.js';
import { quantityOf, type Figures } from './figures.js';

/** Whether a claim about an observation holds, and how it was meant. */
export interface Verdict {
  readonly holds: boolean | 'unclear';
  readonly how: 'equal' | 'atLeast' | 'under';
  /** Whether claim and figure are measured in the same thing. */
  readonly comparable: boolean;
}

/** Holds a stated figure against a published one; hedges of either side are kept. */
export function judge(said: StatedFigure, observation: Observation, query: Query, figures: Figures): Verdict {
  const claim = inPercent(said);
  const own = quantityOf(observation);
  const how = meaningOf(claim, query);
  if (
    !own ||
    (!(inDays(own, figures) && inDays(claim.quantity, figures)) &&
      !isComparable(claim.quantity, own, figures))
  )
    return { holds: false, how, comparable: false };
  const days = inDays(own, figures) && inDays(claim.quantity, figures);
  if (days)
    return {
      holds:
        how === 'equal'
          ? equalDays(claim.quantity, own, figures)
          : reaches(
              inDays(own, figures) ?? amountOf(own),
              own.hedge,
              inDays(claim.quantity, figures) ?? amountOf(own),
            ),
      how,
      comparable: true,
    };
  const claimed = amountOf(claim.quantity);
  const [ownUnit, saidUnit] = [own, claim.quantity].map(({ unitCode }) => figures.units.byCode(unitCode));
  const actual =
    claim.quantity.unitCode === own.unitCode || !saidUnit
      ? amountOf(own)
      : amountOf(own).times(factorOf(ownUnit)).div(factorOf(saidUnit));
  const some = observation.value.type === 'quantity' && SOME.test(observation.value.printed);
  const reached =
    some && claimed.gte(actual.plus(stepOf(actual))) ? false : reaches(actual, own.hedge, claimed);
  if (how === 'atLeast') return { holds: reached, how, comparable: true };
  if (how === 'under') return { holds: negated(reached), how, comparable: true };
  return {
    holds: isSome(claim) ? isNear(actual, own, claimed) : equals(actual, own, claimed, claim.quantity),
    how,
    comparable: true,
  };
}

/** 涨了十五个点: as people say fifteen per cent. */
const inPercent = (claim: StatedFigure): StatedFigure =>
  claim.quantity.unitCode === 'PP' && !/百分|percent/.test(claim.said)
    ? { ...claim, quantity: { ...claim.quantity, unit: '%', unitCode: 'P1' } }
    : claim;

const DAYS: Readonly<Record<string, number>> = { day: 1, month: 365 / 12 };

/** A duration in days, 365 to the year. */
export function inDays(q: Quantity, figures: Figures): Decimal | undefined {
  const unit = figures.units.byCode(q.unitCode);
  const days = DAYS[unit?.dimension ?? ''];
  return unit && days !== undefined ? amountOf(q).times(factorOf(unit)).times(days) : undefined;
}

const equalDays = (said: Quantity, own: Quantity, figures: Figures): boolean =>
  inDays(said, figures)
    ?.minus(inDays(own, figures) ?? 0)
    .abs()
    .lt(1) === true;

const OVER: ReadonlySet<Hedge> = new Set<Hedge>(['over', 'atLeast']);
const UNDER: ReadonlySet<Hedge> = new Set<Hedge>(['nearly', 'atMost']);

/** 破50亿, 有5万没有, 不到20亿; a plain figure is meant as it stands. */
function meaningOf(claim: StatedFigure, query: Query): Verdict['how'] {
  if (isSome(claim)) return 'equal';
  if (OVER.has(claim.quantity.hedge)) return 'atLeast';
  if (UNDER.has(claim.quantity.hedge) || query.aspects.includes('under')) return 'under';
  const before = query.text.slice(Math.max(0, claim.start - 3), claim.start);
  const round = new Decimal(claim.quantity.value).sd() < 3 && !AGREES.test(query.text);
  const reaching =
    query.aspects.includes('yesNo') && (query.aspects.includes('reach') || (/有$/.test(before) && round));
  return reaching ? 'atLeast' : 'equal';
}

/** 对吧, 是真的吗: asks whether the figure is right, not whether it is reached. */
const AGREES = /对[吧吗]|没错|是真的|是吧|吧$/;

/** 三千多, 170余: somewhat more than that, but not another figure. */
const isSome = ({ said, quantity }: StatedFigure): boolean =>
  OVER.has(quantity.hedge) && /[多余]/.test(said) && !/^(?:超|突?破|多于|不止)/.test(said);

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

/** Whether the printed figure is at least the claimed one, as far as its hedge lets one say. */
function reaches(actual: Decimal, hedge: Hedge, claimed: Decimal): boolean | 'unclear' {
  switch (hedge) {
    case 'exact':
      return actual.gte(claimed);
    case 'over':
    case 'atLeast':
      return actual.gte(claimed) ? true : claimed.gte(actual.times(2)) ? false : 'unclear';
    case 'nearly':
    case 'atMost':
      return claimed.gte(actual) ? false : claimed.lte(actual.times(0.8)) ? true : 'unclear';
    case 'about':
      return claimed.lte(actual.times(0.9)) ? true : claimed.gte(actual.times(1.1)) ? false : 'unclear';
  }
}

const negated = (holds: boolean | 'unclear'): boolean | 'unclear' => (holds === 'unclear' ? holds : !holds);

/** Equal to the precision of the claim; a hedged figure equals only a claim with the same hedge. */
function equals(actual: Decimal, own: Quantity, claimed: Decimal, said: Quantity): boolean | 'unclear' {
  const rough = said.hedge === 'about';
  const near = actual
    .minus(claimed)
    .abs()
    .lte(rough ? claimed.abs().times(0.05) : roundingOf(said));
  if (actual.eq(claimed) && (own.hedge === said.hedge || own.hedge === 'exact')) return true;
  if (actual.eq(claimed)) return 'unclear';
  if (rough && near) return true;
  return near && !claimed.eq(actual) && said.value.includes('.') ? 'unclear' : false;
}

/** 三千多 is from three to four thousand: up to the next of its last digit that counts. */
function isNear(actual: Decimal, own: Quantity, claimed: Decimal): boolean | 'unclear' {
  if (actual.eq(claimed)) return own.hedge === 'over' ? true : 'unclear';
  return actual.gt(claimed) && actual.lt(claimed.plus(stepOf(claimed)));
}

/** 170多, 140余: up to the next of its last digit that counts. */
const SOME = /[多余]/;

/** The power of ten of a round number's last digit that counts: 10 of 170, 1000 of 3000. */
function stepOf(round: Decimal): Decimal {
  let step = new Decimal(1);
  while (round.mod(step.times(10)).isZero() && round.gt(step)) step = step.times(10);
  return step;
}
