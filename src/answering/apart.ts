import type { Decimal } from 'decimal.js';
import type { Answer } from '../model/answer.js';
import { amountOf } from '../model/quantity.js';
import type { Observation } from '../model/observation.js';
import { assertion, isNonEmpty } from './assertion.js';
import { compareTwo } from './compare-two.js';
import { quantityOf, type Figures } from './figures.js';

/**
 * The two of a sorted pool that lie nearest to each other, or farthest apart; with `one`, of the pairs that it is in. All
 * pairs that lie so, where several do; nothing where no two can be told apart.
 */
export function pairsApart(
  sorted: readonly Observation[],
  far: boolean,
  one: string | undefined,
  figures: Figures,
): readonly Answer[] {
  const pairs = sorted
    .flatMap((first, at) => sorted.slice(at + 1).map((second) => ({ first, second })))
    .filter(
      ({ first, second }) => one === undefined || [first, second].some((o) => o.observationAbout === one),
    )
    .flatMap(({ first, second }) => {
      const [a, b] = [quantityOf(first), quantityOf(second)];
      return a && b ? [{ first, second, apart: amountOf(a).minus(amountOf(b)).abs() }] : [];
    })
    .sort((x, y) => x.apart.comparedTo(y.apart) * (far ? -1 : 1));
  return pairs
    .filter(({ apart }) => pairs[0]?.apart.eq(apart))
    .flatMap(({ first, second }) => {
      const compared = compareTwo(first, second, figures);
      return compared.type === 'assertion' &&
        compared.statement.type === 'comparison' &&
        compared.statement.gap
        ? [assertion({ ...compared.statement, apart: far ? 'most' : 'least' }, [first, second], figures)]
        : [];
    });
}

/** 最接近第12名: of a pool the figures that are least away from an amount. */
export function nearestTo(
  amount: Decimal,
  pool: readonly Observation[],
  figures: Figures,
): readonly Answer[] {
  const away = pool
    .flatMap((observation) => {
      const quantity = quantityOf(observation);
      return quantity ? [{ observation, by: amountOf(quantity).minus(amount).abs() }] : [];
    })
    .sort((a, b) => a.by.comparedTo(b.by));
  const nearest = away.filter(({ by }) => away[0]?.by.eq(by)).map(({ observation }) => observation);
  return isNonEmpty(nearest) ? [assertion({ type: 'figures', observations: nearest }, nearest, figures)] : [];
}
