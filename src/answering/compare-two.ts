import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import { assertion } from './assertion.js';
import type { Figures } from './figures.js';
import { gapOf, orderOf } from './orders.js';
import { areComponents, areOfOneKind, dimensionOf } from './sides.js';

/** Of one indicator, components of one total, or two rates of growth taken in the same way. */
export function areAlike(first: Observation, second: Observation, figures: Figures): boolean {
  if (first.variableMeasured === second.variableMeasured) return true;
  if (areComponents([first, second], figures) || areOfOneKind([first, second], figures)) return true;
  const [a, b] = [first, second].map((o) => figures.variable(o.variableMeasured));
  return (
    a?.statType === 'growthRate' &&
    b?.statType === 'growthRate' &&
    a.comparedWith === b.comparedWith &&
    a.measurementQualifier === b.measurementQualifier &&
    first.observationAbout === second.observationAbout
  );
}

/** Which of two figures is the larger and by how much, or why they are not set against each other. */
export function compareTwo(first: Observation, second: Observation, figures: Figures): Answer {
  if (!areAlike(first, second, figures) || dimensionOf(first, figures) !== dimensionOf(second, figures)) {
    return assertion(
      { type: 'sideBySide', reason: 'differentVariables', observations: [first, second] },
      [first, second],
      figures,
    );
  }
  if (first.ranking !== second.ranking)
    return assertion(
      { type: 'sideBySide', reason: 'differentVariables', observations: [first, second] },
      [first, second],
      figures,
    );
  if (first.value.type === 'date' && second.value.type === 'date') {
    const [a, b] = [first.value.date, second.value.date];
    const sorted = a.to < b.from ? [first, second] : b.to < a.from ? [second, first] : undefined;
    const [early, late] = sorted ?? [];
    if (early && late)
      return assertion({ type: 'earlier', first: early, second: late }, [early, late], figures);
  }
  if (!samePeriod(first.observationDate, second.observationDate)) {
    return assertion(
      { type: 'sideBySide', reason: 'differentPeriods', observations: [first, second] },
      [first, second],
      figures,
    );
  }
  const order = orderOf(first, second);
  const gap = order === 'unclear' || order === 'equal' ? undefined : gapOf(first, second, figures);
  return assertion(
    { type: 'comparison', first, second, order, ...(gap ? { gap } : {}) },
    [first, second],
    figures,
  );
}
