import { Decimal } from 'decimal.js';
import type { Answer, NonEmpty } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { assertion } from './assertion.js';
import { amountOf } from '../model/quantity.js';
import { quantityOf, type Figures } from './figures.js';
import { derived } from './intervals.js';

/** 上榜的几个镇平均排第几: the mean of the ranks on one list; undefined where they stand on several. */
export function meanRank(ranks: NonEmpty<Observation>, figures: Figures): Answer | undefined {
  const [first, ...others] = ranks;
  const quantities = ranks.flatMap((o) => quantityOf(o) ?? []);
  if (others.length === 0 || others.some(({ ranking }) => ranking !== first.ranking)) return undefined;
  const mean = quantities
    .reduce((sum, quantity) => sum.plus(amountOf(quantity)), new Decimal(0))
    .div(quantities.length);
  const working = `(${quantities.map(({ value }) => value).join(' + ')}) ÷ ${quantities.length}`;
  return assertion(
    {
      type: 'derived',
      name: 'average',
      about: first.observationAbout,
      variable: first.variableMeasured,
      period: first.observationDate,
      figure: derived({ mid: mean, low: mean, high: mean }, '', 0, 2, working),
      operands: ranks,
    },
    ranks,
    figures,
  );
}
