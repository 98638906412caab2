import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { isInside } from './inside.js';
import { isVerbal, quantityOf, type Figures } from './figures.js';
import { choosePeriod, askedPeriods } from './periods.js';
import { holdersOf, lookUp } from './resolve.js';
import type { World } from './world.js';

/** What stands on the two sides of a share, a multiple or a comparison. */
export interface Sides {
  readonly first: readonly Observation[];
  readonly second: readonly Observation[];
}

/**
 * The two things a question sets against each other, in the order said: two entities, two variables of one entity, or two
 * periods of one variable.
 */
export function sidesOf(query: Query, world: World): Sides {
  const { first, second } = sidesAsSaid(query, world);
  return query.kind === 'share' && second.length > 0 && isWholeFirst(query)
    ? { first: second, second: first }
    : { first, second };
}

const OF_WHOLE = /\b(?:share|percentage|percent|proportion|fraction|part|much) of (?:the )?$/;

/** GDP里财政收入占多少, what share of GDP is fiscal revenue: the whole is said before its part. */
function isWholeFirst({ text, variables, entities }: Query): boolean {
  const named = variables.value.length > 1 ? variables.value : entities.value;
  const [whole] = [...named].filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
  if (!whole) return false;
  return (
    OF_WHOLE.test(text.slice(0, whole.start)) ||
    /^(?:里面?|里头|中|当中|之中)/.test(text.slice(whole.start + whole.said.length))
  );
}

function sidesAsSaid(query: Query, { figures, today }: World): Sides {
  const [named, b] = query.entities.value;
  const a = query.entities.from === 'default' ? whoHasBoth(named, query, figures) : named;
  const [v, w] = query.variables.value;
  const periods = askedPeriods(query, undefined, today);
  const look = (
    entity: EntityRef | undefined,
    mention: VariableRef | undefined,
    at = 0,
  ): readonly Observation[] => {
    if (!entity) return [];
    const all = mention
      ? lookUp(entity.id, mention.ids, query.rankings.value, figures).all
      : flowsOf(entity.id, figures);
    const asked = periods[at] ?? periods[0];
    const ids = [...new Set(all.map((o) => o.variableMeasured))];
    return ids.flatMap((id) =>
      choosePeriod(
        all.filter((o) => o.variableMeasured === id && !isVerbal(o, figures)),
        asked,
        figures,
      ),
    );
  };
  if (a && b)
    return { first: look(a, ownOf(a, b, query) ?? v), second: look(b, ownOf(b, a, query) ?? w ?? v) };
  // 3月产值占一季度产值: one indicator, told with each of its two periods.
  const twice = v && w && v.ids.join() === w.ids.join();
  if (v && w && !twice) return { first: look(a, v), second: look(a, w) };
  if (periods.length >= 2) return { first: look(a, v, 0), second: look(a, v, 1) };
  const first = look(a, v);
  return { first, second: query.kind === 'share' ? around(first, figures) : [] };
}

/** 规上产值是GDP的几倍: with nobody named, the only one who has both, or the one indicator that is named. */
export function whoHasBoth(
  place: EntityRef | undefined,
  { variables }: Query,
  figures: Figures,
): EntityRef | undefined {
  const [v, w = v] = variables.value;
  if (!place || !v || !w) return place;
  const has = (id: string, mention: VariableRef): boolean =>
    lookUp(id, mention.ids, [], figures).all.some((o) => !isVerbal(o, figures));
  if (has(place.id, v) && has(place.id, w)) return place;
  const both = holdersOf(v.ids, figures).filter((id) => has(id, v) && has(id, w));
  return both.length === 1 && both[0] !== undefined ? { ...place, id: both[0] } : place;
}

/** 3月占整季多少: the longer period of the same indicator that a flow lies in. */
const around = (parts: readonly Observation[], figures: Figures): Observation[] =>
  parts.flatMap((part) =>
    figures
      .of(part.observationAbout, part.variableMeasured)
      .filter((whole) => whole !== part && isPartOf(part, whole, figures)),
  );

/** A variable said between one entity and the next belongs to the former: 直播平台的交易额占全市网零. */
function ownOf(entity: EntityRef, other: EntityRef, { variables }: Query): VariableRef | undefined {
  if (variables.value.length < 2) return undefined;
  const next = other.start > entity.start ? other.start : Infinity;
  return variables.value.find(({ start }) => start > entity.start && start < next);
}

/** Amounts of money over a period: what is meant when two sellers are compared and nothing is named. */
function flowsOf(entity: string, figures: Figures): Observation[] {
  const own = figures
    .about(entity)
    .filter((o) => figures.variable(o.variableMeasured)?.dimension === 'money');
  return own.length > 0 ? own : figures.about(entity).filter((o) => quantityOf(o) !== undefined);
}

/** Two figures that may be set against each other: one of each side, of one unit, exact, and of one period unless the periods are what differs. */
export function matched(
  { first, second }: Sides,
  figures: Figures,
): readonly [Observation, Observation] | undefined {
  for (const a of first) {
    const b = second.find((o) => o !== a && sameMeasure(a, o, figures)) ?? undefined;
    if (b) return [a, b];
  }
  return undefined;
}

export function sameMeasure(a: Observation, b: Observation, figures: Figures): boolean {
  return a.variableMeasured === b.variableMeasured && dimensionOf(a, figures) === dimensionOf(b, figures);
}

export const dimensionOf = (o: Observation, figures: Figures): string =>
  figures.units.byCode(quantityOf(o)?.unitCode ?? '')?.dimension ?? '';

export const isExact = (o: Observation): boolean =>
  quantityOf(o)?.hedge === 'exact' && o.obsStatus !== 'suspect';

/** Whether the first figure is a part of the second: a part of the entity, or of the period. */
export function isPartOf(a: Observation, b: Observation, figures: Figures): boolean {
  if (a.observationAbout !== b.observationAbout) {
    return (
      samePeriod(a.observationDate, b.observationDate) &&
      isInside(a.observationAbout, b.observationAbout, figures)
    );
  }
  const [inner, outer] = [a.observationDate, b.observationDate];
  return (
    a.variableMeasured === b.variableMeasured &&
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    figures.variable(a.variableMeasured)?.additive === true
  );
}

/** Figures of one entity and period whose variables are components of one total, or the total itself. */
export function areComponents(observations: readonly Observation[], figures: Figures): boolean {
  const [first, ...others] = observations;
  if (!first) return false;
  const totals = observations.map((o) => {
    const variable = figures.variable(o.variableMeasured);
    return figures.variable(variable?.growthOf ?? '')?.componentOf ?? variable?.componentOf;
  });
  const total = totals.find((id) => id !== undefined);
  return (
    total !== undefined &&
    observations.every((o, at) => totals[at] === total || o.variableMeasured === total) &&
    others.every(
      (o) =>
        o.observationAbout === first.observationAbout && samePeriod(o.observationDate, first.observationDate),
    )
  );
}

/** Of one kind by their names (教育支出, 医疗支出), of one entity and period, and not known to be confused. */
export function areOfOneKind(observations: readonly Observation[], figures: Figures): boolean {
  const [first, ...others] = observations;
  const head = (o: Observation): string => figures.variable(o.variableMeasured)?.name ?? '';
  return (
    first !== undefined &&
    others.every(
      (o) =>
        figures.variable(o.variableMeasured)?.statType !== 'growthRate' &&
        sharedEnd(head(first), head(o)).length >= 2 &&
        dimensionOf(o, figures) === dimensionOf(first, figures) &&
        o.observationAbout === first.observationAbout &&
        samePeriod(o.observationDate, first.observationDate) &&
        differenceOf(first, o, figures) === undefined,
    )
  );
}

/** What two names end with alike. */
export function sharedEnd(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return a.slice(a.length - length);
}

/** Why two variables are not to be confused, where the vocabulary says so. */
export function differenceOf(a: Observation, b: Observation, figures: Figures): string | undefined {
  const why = (x: string, y: string): string | undefined =>
    figures.variable(x)?.differsFrom.find(({ variable }) => variable === y)?.why;
  return why(a.variableMeasured, b.variableMeasured) ?? why(b.variableMeasured, a.variableMeasured);
}
