import type { Assertion } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { addDays, type Period } from '../model/period.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { decimalsOf, derived, intervalOf, printedOf, subtract } from './intervals.js';
import type { Found } from './resolve.js';

/** 1—2月: a longer period minus the part of it that is printed, of one flow of one entity. */
export function restOfPeriod(
  { asked, all, entity, caveats }: Found,
  figures: Figures,
): Assertion | undefined {
  if (!asked || asked.open) return undefined;
  for (const whole of all) {
    const part = all.find(
      (o) =>
        o.variableMeasured === whole.variableMeasured &&
        leaves(whole.observationDate, o.observationDate, asked.period),
    );
    const [a, b] = [quantityOf(whole), part && quantityOf(part)];
    if (
      !part ||
      !a ||
      !b ||
      !isAdditive(whole, figures) ||
      !exact(whole) ||
      !exact(part) ||
      a.unitCode !== b.unitCode
    )
      continue;
    const difference = subtract(intervalOf(a, false), intervalOf(b, false));
    const figure = derived(
      difference,
      a.unit,
      a.unitMultiplier,
      Math.max(decimalsOf(a), decimalsOf(b)),
      `${printedOf(a)} − ${printedOf(b)}`,
    );
    return assertion(
      {
        type: 'derived',
        name: 'restOfPeriod',
        about: entity,
        variable: whole.variableMeasured,
        period: asked.period,
        figure,
        operands: [whole, part],
      },
      [whole, part],
      figures,
      caveats,
    );
  }
  return undefined;
}

/** Whether `part` is the beginning or the end of `whole` and `rest` what remains. */
function leaves(whole: Period, part: Period, rest: Period): boolean {
  const first = part.from === whole.from && rest.to === whole.to && addDays(part.to, 1) === rest.from;
  const last = part.to === whole.to && rest.from === whole.from && addDays(rest.to, 1) === part.from;
  return first || last;
}

const isAdditive = (o: Observation, figures: Figures): boolean =>
  figures.variable(o.variableMeasured)?.additive === true;
const exact = (o: Observation): boolean => o.obsStatus === 'normal' && quantityOf(o)?.hedge === 'exact';
