import type { Missing, NonEmpty, Related, Unknown } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { entityOf, variableOf, type Figures } from './figures.js';
import { askedPeriod, holdersOf, type Found } from './resolve.js';

const MOST_NEAREST = 3;

export function unknown(missing: Missing, rest: Partial<Omit<Unknown, 'type' | 'missing'>> = {}): Unknown {
  return { type: 'unknown', missing, nearest: [], why: [], elsewhere: [], caveats: [], related: [], ...rest };
}

/** The record has no such figure: says which part is missing and what of the same entity comes nearest. */
export function noFigure(entity: EntityRef, mention: VariableRef, found: Found, query: Query, figures: Figures): Unknown {
  const period = askedPeriod(query);
  const verbal = found.all.filter((o) => o.value.type === 'text' && variableOf(figures, o.variableMeasured)?.statType !== 'property');
  const numeric = found.all.filter((o) => o.value.type !== 'text');
  if (numeric.length > 0 && period) {
    const missing: Missing = { type: 'period', entity: found.entity, variable: found.variable, period };
    return unknown(missing, { nearest: nearestTo(period, numeric), caveats: found.caveats, related: relatedTo(found.entity, found.variable, figures) });
  }
  if (isNonEmpty(verbal)) return unknown({ type: 'qualitative', observations: verbal }, { elsewhere: elsewhere(mention.ids, found.entity, figures), related: elsewhereRelated(mention.ids, entity.id, figures) });
  const variable = bestVariable(mention, figures);
  const alike = lookAlikes(entity.id, variable, figures);
  return unknown(
    { type: 'figure', entity: entity.id, variable, ...(period ? { period } : {}) },
    { nearest: alike.observations, why: alike.why, elsewhere: elsewhere(mention.ids, entity.id, figures), related: [...elsewhereRelated(mention.ids, entity.id, figures), ...relatedTo(entity.id, variable, figures)].slice(0, 3) },
  );
}

const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

function nearestTo(period: { to: string }, observations: readonly Observation[]): Observation[] {
  const distance = (o: Observation): number => Math.abs(Date.parse(o.observationDate.to) - Date.parse(period.to));
  const least = Math.min(...observations.map(distance));
  return observations.filter((o) => distance(o) === least).slice(0, MOST_NEAREST);
}

/** A vague word stands for the variable that the record has most of, so that it is named sensibly. */
const bestVariable = (mention: VariableRef, figures: Figures): string =>
  mention.ids.find((id) => variableOf(figures, id)?.name === mention.said) ?? mention.ids.find((id) => variableOf(figures, id)?.broader === undefined) ?? mention.ids[0] ?? '';

/** Figures of the same entity that are easily mistaken for the asked one, with the reason why they are not it. */
function lookAlikes(entity: string, variable: string, figures: Figures): { observations: Observation[]; why: string[] } {
  const alike = (variableOf(figures, variable)?.differsFrom ?? []).flatMap(({ variable: other, why }) => figures.of(entity, other).slice(-1).map((observation) => ({ observation, why })));
  return { observations: alike.map((a) => a.observation).slice(0, MOST_NEAREST), why: alike.map((a) => a.why).slice(0, MOST_NEAREST) };
}

const elsewhere = (ids: readonly string[], entity: string, figures: Figures): string[] => holdersOf(ids, figures).filter((id) => id !== entity && entityOf(figures, id)?.type !== 'person').slice(0, 3);

const elsewhereRelated = (ids: readonly string[], entity: string, figures: Figures): Related[] =>
  elsewhere(ids, entity, figures).slice(0, 2).flatMap((about) => {
    const variable = ids.flatMap((id) => [id, ...figures.narrowerThan(id)]).find((id) => figures.of(about, id).length > 0);
    return variable ? [{ type: 'value', entity: about, variable } as const] : [];
  });

/** What else the record has about the entity. */
export function relatedTo(entity: string, variable: string, figures: Figures): Related[] {
  const seen = new Set([variable]);
  const related: Related[] = [];
  for (const o of figures.about(entity)) {
    if (seen.has(o.variableMeasured) || related.length >= 3) continue;
    seen.add(o.variableMeasured);
    related.push(o.ranking ? { type: 'rank', entity, ranking: o.ranking } : { type: 'value', entity, variable: o.variableMeasured });
  }
  return related;
}
