import { Decimal } from 'decimal.js';
import type { Answer, Derived } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod, shiftYears, type Period } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import type { Figures } from './figures.js';
import {
  decimalsOf,
  derived,
  divide,
  intervalOf,
  onePlus,
  percentOf,
  printedOf,
  type Interval,
} from './intervals.js';
import { unitless } from './counting.js';
import { askedMentions } from './mentions.js';
import { pairOf, refusalOf, type Pair } from './pairs.js';
import type { Found } from './resolve.js';
import { noFigure, unknown } from './unknown.js';
import { withFallback } from './fallback.js';
import type { World } from './world.js';

/** 去年同期是多少: as published, else the level divided by one plus its growth. */
export function answerBase(query: Query, world: World): readonly Answer[] {
  return each(
    query,
    world,
    (found) => published(found, -1, world.figures) ?? fromPairs(found, world.figures, 'base'),
  );
}

/** 比去年同期多了多少: level minus the level of the year before, published or worked back. */
export function answerIncrement(query: Query, world: World): readonly Answer[] {
  return each(
    query,
    world,
    (found) => fromLevels(found, world.figures) ?? fromPairs(found, world.figures, 'increment'),
  );
}

function each(query: Query, world: World, work: (found: Found) => Answer | undefined): readonly Answer[] {
  const { figures } = world;
  const levels = askedMentions(unitless(query), figures).map((mention) => ({
    ...mention,
    ids: [...new Set(mention.ids.map((id) => figures.variable(id)?.growthOf ?? id))],
  }));
  return query.entities.value.flatMap((entity) =>
    levels.flatMap((mention) =>
      withFallback(entity, mention, query, world).map(
        (found) =>
          (found.observations.length > 0 ? work(found) : undefined) ?? noFigure(entity, found, figures),
      ),
    ),
  );
}

function published(found: Found, years: number, figures: Figures): Answer | undefined {
  const other = found.observations.flatMap((o) => yearsFrom(o, years, figures));
  return isNonEmpty(other) ? assertion({ type: 'figures', observations: other }, other, figures) : undefined;
}

const yearsFrom = (o: Observation, years: number, figures: Figures): Observation[] =>
  figures
    .of(o.observationAbout, o.variableMeasured)
    .filter((other) => samePeriod(other.observationDate, shiftYears(o.observationDate, years)));

/** Both years are printed. */
function fromLevels(found: Found, figures: Figures): Answer | undefined {
  for (const level of found.observations) {
    const [before] = yearsFrom(level, -1, figures);
    const [a, b] = [level, before].map((o) => (o?.value.type === 'quantity' ? o.value.quantity : undefined));
    if (!before || a?.hedge !== 'exact' || b?.hedge !== 'exact' || a.unitCode !== b.unitCode) continue;
    const gap = {
      mid: intervalOf(a, false).mid.minus(intervalOf(b, false).mid),
      low: intervalOf(a, false).low.minus(intervalOf(b, false).high),
      high: intervalOf(a, false).high.minus(intervalOf(b, false).low),
    };
    const figure = derived(
      gap,
      a.unit,
      a.unitMultiplier,
      Math.max(decimalsOf(a), decimalsOf(b)),
      `${printedOf(a)} − ${printedOf(b)}`,
    );
    return assertion(
      {
        type: 'derived',
        name: 'increment',
        about: level.observationAbout,
        variable: level.variableMeasured,
        period: level.observationDate,
        figure,
        operands: [level, before],
      },
      [level, before],
      figures,
    );
  }
  return undefined;
}

/** The asked year has no figure, but the year after has a level and its growth. */
export function workedBack({ asked, all, caveats, ...rest }: Found, figures: Figures): Answer | undefined {
  if (!asked || asked.open) return undefined;
  const later = all.filter((o) => samePeriod(o.observationDate, shiftYears(asked.period, 1)));
  const paired = later.filter((o) => pairOf(o, figures));
  return paired.length > 0
    ? fromPairs({ asked, all, caveats, ...rest, observations: paired }, figures, 'base')
    : undefined;
}

function fromPairs(found: Found, figures: Figures, name: 'base' | 'increment'): Answer | undefined {
  const pair = found.observations.map((level) => pairOf(level, figures)).find((p) => p !== undefined);
  const [level] = found.observations;
  if (!pair)
    return level
      ? unknown(
          {
            type: 'growth',
            entity: level.observationAbout,
            variable: level.variableMeasured,
            ...(level.periodBasis === 'stated' ? { period: level.observationDate } : {}),
          },
          { nearest: [level] },
        )
      : undefined;
  const refusal = refusalOf(pair, figures);
  if (refusal)
    return assertion(
      { type: 'sideBySide', reason: refusal, observations: [pair.level, pair.growth] },
      [pair.level, pair.growth],
      figures,
    );
  const period: Period =
    name === 'base' ? shiftYears(pair.level.observationDate, -1) : pair.level.observationDate;
  return assertion(
    {
      type: 'derived',
      name,
      about: pair.level.observationAbout,
      variable: pair.level.variableMeasured,
      period,
      figure: name === 'base' ? baseOf(pair) : incrementOf(pair),
      operands: [pair.level, pair.growth],
    },
    [pair.level, pair.growth],
    figures,
    [{ type: 'assumesNominal' }],
  );
}

const factorOf = (pair: Pair): Interval =>
  onePlus(percentOf(intervalOf({ ...pair.rate, unitMultiplier: 0 }, false)));

function baseOf(pair: Pair): Derived {
  const { amount } = pair;
  return derived(
    divide(intervalOf(amount, false), factorOf(pair)),
    amount.unit,
    amount.unitMultiplier,
    shownDecimals(amount),
    `${printedOf(amount)} ÷ (1 ${signed(pair.rate)})`,
  );
}

function incrementOf(pair: Pair): Derived {
  const { amount } = pair;
  const level = intervalOf(amount, false);
  const factor = factorOf(pair);
  const grown = (l: Decimal, f: Decimal): Decimal => l.times(f.minus(1).div(f));
  const increment = {
    mid: grown(level.mid, factor.mid),
    low: grown(level.low, factor.low),
    high: grown(level.high, factor.high),
  };
  return derived(
    increment,
    amount.unit,
    amount.unitMultiplier,
    shownDecimals(amount),
    `${printedOf(amount)} − ${printedOf(amount)} ÷ (1 ${signed(pair.rate)})`,
  );
}

/** As many decimals as printed, but three digits at least. */
const shownDecimals = (amount: Quantity): number =>
  Math.max(decimalsOf(amount), Math.min(2, 3 - (amount.value.split('.')[0]?.length ?? 1)));

const signed = (rate: Quantity): string =>
  new Decimal(rate.value).isNegative() ? `− ${rate.value.slice(1)}%` : `+ ${rate.value}%`;
