import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { isInside } from './inside.js';
import { isOfKind, rankedTypes } from './of-kind.js';
import type { World } from './world.js';

const LAST = /最[晚迟新后]|latest|last|newest/;

/** 哪家公司成立最早: of those that the record has the date of, the first or the last. */
export function earliestOf(query: Query, ids: readonly string[], { figures }: World): Answer | undefined {
  const dated = ids.filter((id) => figures.variable(id)?.statType === 'date');
  const types = rankedTypes(query);
  const place = query.entities.value[0]?.id;
  const pool = dated
    .flatMap((id) => figures.measuring(id))
    .filter((o) => o.value.type === 'date' && isOfKind(o.observationAbout, types, figures))
    .filter(
      (o) =>
        place === undefined || o.observationAbout === place || isInside(o.observationAbout, place, figures),
    );
  const alike = pool.filter((o) => o.variableMeasured === pool[0]?.variableMeasured);
  const high = LAST.test(query.text);
  const sorted = [...alike].sort((a, b) => (dateOf(a).from < dateOf(b).from ? -1 : 1) * (high ? -1 : 1));
  if (!isNonEmpty(sorted)) return undefined;
  const [first, second] = sorted;
  if (!second)
    return assertion(
      { type: 'sideBySide', reason: 'oneHolderOnly', observations: [first] },
      [first],
      figures,
    );
  return areApart(dateOf(first), dateOf(second))
    ? assertion({ type: 'best', observations: [first], high, pool: sorted }, sorted, figures)
    : assertion({ type: 'figures', observations: sorted }, sorted, figures);
}

const areApart = (a: Period, b: Period): boolean => a.to < b.from || b.to < a.from;

const dateOf = ({ value, observationDate }: Observation): Period =>
  value.type === 'date' ? value.date : observationDate;
