import type { Derived } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf, roundingOf } from '../model/quantity.js';
import { quantityOf, statTypeOf, type Figures } from './figures.js';
import { decimalsOf, derived, subtract } from './intervals.js';
import { precise } from './ratios.js';

/** Which amount is the larger; unclear where a hedge or a rounding leaves it open. */
export function orderOf(first: Observation, second: Observation): 'first' | 'second' | 'equal' | 'unclear' {
  const [a, b] = [quantityOf(first), quantityOf(second)];
  if (!a || !b) return 'unclear';
  const [x, y] = [amountOf(a), amountOf(b)];
  if (x.eq(y)) return a.hedge === 'exact' && b.hedge === 'exact' ? 'equal' : 'unclear';
  const [less, more] = x.lt(y) ? [a, b] : [b, a];
  const open =
    ['over', 'atLeast', 'about'].includes(less.hedge) || ['nearly', 'atMost', 'about'].includes(more.hedge);
  const near = amountOf(more)
    .minus(amountOf(less))
    .abs()
    .lte(
      amountOf(more)
        .abs()
        .div(open ? 5 : 1000)
        .plus(roundingOf(less)),
    );
  if (open && near) return 'unclear';
  return x.gt(y) ? 'first' : 'second';
}

export function gapOf(first: Observation, second: Observation, figures: Figures): Derived | undefined {
  const [a, b] = [quantityOf(first), quantityOf(second)];
  if (!a || !b || a.hedge !== 'exact' || b.hedge !== 'exact') return undefined;
  const rank = statTypeOf(first, figures) === 'rank';
  const [more, less] = amountOf(a).gte(amountOf(b)) ? [first, second] : [second, first];
  const [high, low] = [quantityOf(more) ?? a, quantityOf(less) ?? b];
  const unit = rank ? '位' : high.unitCode === 'P1' ? '个百分点' : high.unit;
  const exact = (o: Observation) =>
    rank
      ? {
          mid: amountOf(quantityOf(o) ?? a),
          low: amountOf(quantityOf(o) ?? a),
          high: amountOf(quantityOf(o) ?? a),
        }
      : precise(o, figures);
  const working = rank
    ? `${high.value} − ${low.value}`
    : `${high.value}${high.unit} − ${low.value}${low.unit}`;
  return derived(
    subtract(exact(more), exact(less)),
    unit,
    high.unitMultiplier,
    Math.max(decimalsOf(high), decimalsOf(low)),
    working,
  );
}
