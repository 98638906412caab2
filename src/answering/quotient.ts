import { Decimal } from 'decimal.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { quantityOf, statTypeOf } from './figures.js';
import { decimalsOf, derived, printedOf, scale } from './intervals.js';
import { precise } from './ratios.js';
import { isExact } from './sides.js';
import { unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 除以三呢: the amount that is named, or was told last, over the number that is said; only where it is one amount. */
export function answerQuotient(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [divisor] = query.figures;
  const told =
    query.variables.from === 'question' && query.variables.value.length > 0
      ? named(query, world)
      : lastTold(world);
  const amounts = told.filter((o) => AMOUNTS.has(statTypeOf(o, figures) ?? ''));
  const [only, ...others] = amounts;
  const quantity = only && quantityOf(only);
  if (!divisor || !quantity || others.length > 0)
    return [unknown({ type: 'workings' }, { nearest: amounts.slice(0, 3) })];
  if (!isExact(only))
    return [assertion({ type: 'sideBySide', reason: 'hedged', observations: [only] }, [only], figures)];
  const { value } = divisor.quantity;
  const figure = derived(
    scale(precise(only, figures), new Decimal(1).div(value)),
    quantity.unit,
    quantity.unitMultiplier,
    Math.max(2, decimalsOf(quantity)),
    `${printedOf(quantity)} ÷ ${value}`,
  );
  const { observationAbout: about, variableMeasured: variable, observationDate: period } = only;
  return [
    assertion(
      { type: 'derived', name: 'quotient', about, variable, period, figure, operands: [only] },
      [only],
      figures,
    ),
  ];
}

/** Rates and places on a list are not shared out. */
const AMOUNTS: ReadonlySet<string> = new Set(['level', 'count']);

function named(query: Query, world: World): readonly Observation[] {
  const answers = answerValue({ ...query, kind: 'value', figures: [] }, world);
  return answers.flatMap((one) =>
    one.type === 'assertion' && one.statement.type === 'figures' ? one.statement.observations : [],
  );
}

const lastTold = ({ previous, figures }: World): readonly Observation[] =>
  (previous?.evidence ?? []).flatMap((id) => figures.byId(id) ?? []);
