import { Decimal } from 'decimal.js';
import type { Answer, Derived } from '../model/answer.js';
import { amountOf, factorOf, type Quantity, type Unit } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { printedOf } from './intervals.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

/** 705万是多少亿: a figure of the question, or of the last answer, in another unit; as it is where it has that unit. */
export function answerConversion(query: Query, { figures, previous }: World): readonly Answer[] {
  const stated = query.figures.find(({ role }) => role === 'cardinal')?.quantity;
  const printed = stated && printedFor(stated, query, figures);
  if (printed) return [printed];
  if (stated) {
    const to = converted(stated, query.unit?.printed ?? '', figures, true);
    return [
      to
        ? { type: 'explanation', content: { type: 'conversion', from: stated, to }, related: [] }
        : unknown({ type: 'workings' }),
    ];
  }
  for (const id of previous?.evidence ?? []) {
    const observation = figures.byId(id);
    const from = observation && quantityOf(observation);
    const figure = from && converted(from, query.unit?.printed ?? '', figures);
    if (!observation || !figure) continue;
    const { observationAbout: about, variableMeasured: variable, observationDate: period } = observation;
    return [
      assertion(
        { type: 'derived', name: 'conversion', about, variable, period, figure, operands: [observation] },
        [observation],
        figures,
      ),
    ];
  }
  const [already] = (previous?.evidence ?? [])
    .flatMap((id) => figures.byId(id) ?? [])
    .filter((o) => quantityOf(o)?.unit === query.unit?.printed);
  if (already) return [assertion({ type: 'figures', observations: [already] }, [already], figures)];
  return [unknown({ type: (previous?.evidence.length ?? 0) > 0 ? 'workings' : 'context' })];
}

/** 某园区七万多平方是多少亩: of someone named, the figure that the record prints is converted rather than the rounded one. */
function printedFor(stated: Quantity, query: Query, figures: Figures): Answer | undefined {
  const step = new Decimal(10).pow(amountOf(stated).log(10).floor());
  const near = (own: Quantity): boolean => {
    const above = amountOf(own).minus(amountOf(stated));
    return stated.hedge === 'over' ? above.gte(0) && above.lt(step) : above.abs().lt(step.div(10));
  };
  if (query.entities.from !== 'question' || !amountOf(stated).isPositive()) return undefined;
  for (const { id } of query.entities.value)
    for (const observation of figures.about(id)) {
      const own = quantityOf(observation);
      const alike =
        own &&
        figures.units.byCode(own.unitCode)?.dimension === figures.units.byCode(stated.unitCode)?.dimension;
      const figure = alike && near(own) ? converted(own, query.unit?.printed ?? '', figures) : undefined;
      if (!figure) continue;
      const { observationAbout: about, variableMeasured: variable, observationDate: period } = observation;
      return assertion(
        { type: 'derived', name: 'conversion', about, variable, period, figure, operands: [observation] },
        [observation],
        figures,
      );
    }
  return undefined;
}

const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  billion: 9,
  million: 6,
};
/** 多少人, 几家: asks for a number, not for another unit. */
const BARE: ReadonlySet<string> = new Set(['个', '家', '人', '名', '位', '人次', 'CNY', 'P1', '']);
const PRINTED = /^((?:万亿|[十百千]?亿|[十百千]?万|[百千]|billion|million)s?)?\s*(.*)$/u;

/** No rate of exchange is on record. */
const FOREIGN = /^(?:[美欧港日英韩澳加]元?|美金|[港日澳]币|[英]镑|日圆|usd|eur|hkd|dollars?|euros?|yen)$/i;

/** 34.72亿是多少元: the unit alone, of a figure that has a multiplier before it. */
const spellsOut = (from: Quantity, printed: string): boolean =>
  printed === '元' && from.unitMultiplier > 0 && ['', 'CNY'].includes(from.unitCode);

/** A quantity in the unit said (万元, 亩, 亿); undefined where it measures something else or the unit says nothing new. */
export function converted(
  from: Quantity,
  printed: string,
  figures: Figures,
  spelt = false,
): Derived | undefined {
  const [, power = '', name = ''] = PRINTED.exec(printed) ?? [];
  const own = figures.units.byCode(from.unitCode);
  const target = name === '' ? own : figures.units.find(name);
  const multiplier = POWERS[power.replace(/s$/, '')] ?? 0;
  const years = target && own ? inTime(from, own, target, printed) : undefined;
  if (years) return years;
  if (
    printed === '' ||
    FOREIGN.test(name) ||
    (power === '' && BARE.has(target?.code ?? '') && !(spelt && spellsOut(from, printed))) ||
    (target?.dimension !== own?.dimension && from.unitCode !== '')
  )
    return undefined;
  const same =
    from.unitCode === (target?.code ?? '') ||
    (own?.dimension === target?.dimension && own?.factor === target?.factor);
  if (same && from.unitMultiplier === multiplier) return undefined;
  const inBase = from.unitCode === '' ? amountOf(from) : amountOf(from).times(factorOf(own));
  const value = inBase.div(from.unitCode === '' ? 1 : factorOf(target)).div(new Decimal(10).pow(multiplier));
  const shown = value.toSignificantDigits(Math.max(5, digitsOf(from)));
  const gap = /[a-z]$/.test(power) && name !== '' ? ' ' : '';
  const unit = `${power}${gap}${name || (from.unitCode === 'CNY' ? '元' : from.unit.replace(/^[十百千万亿]+/, ''))}`;
  return {
    value: shown,
    unit,
    decimals: shown.decimalPlaces(),
    working: workingOf(from, own, target),
    ...(from.hedge === 'exact' ? {} : { hedge: from.hedge }),
  };
}

const DAYS_IN_YEAR = 365;

/** 540天 in years: 365 days to the year, since a duration names no calendar. */
function inTime(from: Quantity, own: Unit, target: Unit, printed: string): Derived | undefined {
  if (own.dimension !== 'day' || target.dimension !== 'month') return undefined;
  const days = amountOf(from).times(factorOf(own));
  const value = days.times(12).div(DAYS_IN_YEAR).div(factorOf(target)).toDecimalPlaces(2);
  return {
    value,
    unit: printed,
    decimals: value.decimalPlaces(),
    working: `${printedOf(from)} ÷ ${new Decimal(DAYS_IN_YEAR).times(factorOf(target)).div(12).toDecimalPlaces(1).toFixed()}`,
  };
}

const digitsOf = (q: Quantity): number => q.value.replace(/\D/g, '').length;

/** 61850.42平方米 ÷ 666.67: only where more than a power of ten lies between. */
function workingOf(from: Quantity, own: Unit | undefined, target: Unit | undefined): string {
  if (!own || !target || own.code === target.code) return printedOf(from);
  const factor = factorOf(own).div(factorOf(target));
  return factor.gte(1)
    ? `${printedOf(from)} × ${factor.toSignificantDigits(5).toFixed()}`
    : `${printedOf(from)} ÷ ${new Decimal(1).div(factor).toSignificantDigits(5).toFixed()}`;
}
