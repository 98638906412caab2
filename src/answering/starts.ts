import type { Assertion } from '../model/answer.js';
import { addDays, period, type Period } from '../model/period.js';
import { amountOf } from '../model/quantity.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import type { Found } from './resolve.js';

/** A start that is not printed, from the planned end and the planned duration. */
export function startBefore(found: Found, figures: Figures): Assertion | undefined {
  for (const id of found.mention.ids) {
    const lasting = figures.variable(id)?.startOf;
    const duration = lasting === undefined ? undefined : figures.of(found.entity, lasting).at(-1);
    const amount = duration && quantityOf(duration);
    const end = figures
      .about(found.entity)
      .find((o) => lasting !== undefined && figures.variable(o.variableMeasured)?.endOf === lasting);
    if (end?.value.type !== 'date' || !duration || amount?.unitCode !== 'd' || amount.hedge !== 'exact')
      continue;
    const days = amountOf(amount).toNumber();
    return assertion(
      {
        type: 'derivedDate',
        name: 'start',
        about: found.entity,
        from: shifted(end.value.date, -days),
        to: end.value.date,
        days: [days, days],
        operands: [end, duration],
      },
      [end, duration],
      figures,
      found.caveats,
    );
  }
  return undefined;
}

const shifted = ({ from, to }: Period, days: number): Period =>
  period(`${addDays(from, days)}/${addDays(to, days)}`);
