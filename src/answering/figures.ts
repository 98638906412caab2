import type { Knowledge } from '../model/knowledge.js';
import type { Observation } from '../model/observation.js';
import { contains, samePeriod, type Period } from '../model/period.js';
import type { Entity, Ranking, StatisticalVariable } from '../model/vocabulary.js';

/** The published observations, by what they are about and what they measure. */
export interface Figures {
  readonly knowledge: Knowledge;
  /** Observations of one variable about one entity, oldest first. */
  of(about: string, variable: string): readonly Observation[];
  about(entity: string): readonly Observation[];
  measuring(variable: string): readonly Observation[];
  byId(id: string): Observation | undefined;
  partsOf(entity: string): readonly string[];
  narrowerThan(variable: string): readonly string[];
  growthOf(variable: string): readonly string[];
}

export function buildFigures(knowledge: Knowledge): Figures {
  const { entities, variables } = knowledge.vocabulary;
  const sorted = [...knowledge.observations].sort((a, b) => (a.observationDate.to < b.observationDate.to ? -1 : a.observationDate.to > b.observationDate.to ? 1 : 0));
  const both = groupBy(sorted, (o) => `${o.observationAbout} ${o.variableMeasured}`);
  const byAbout = groupBy(sorted, (o) => o.observationAbout);
  const byVariable = groupBy(sorted, (o) => o.variableMeasured);
  const ids = new Map(sorted.map((o) => [o.id, o]));
  const parts = groupBy([...entities.values()].filter((e) => e.partOf !== undefined), (e) => e.partOf ?? '');
  const narrower = groupBy([...variables.values()].filter((v) => v.broader !== undefined), (v) => v.broader ?? '');
  const growth = groupBy([...variables.values()].filter((v) => v.growthOf !== undefined), (v) => v.growthOf ?? '');
  return {
    knowledge,
    of: (about, variable) => both.get(`${about} ${variable}`) ?? [],
    about: (entity) => byAbout.get(entity) ?? [],
    measuring: (variable) => byVariable.get(variable) ?? [],
    byId: (id) => ids.get(id),
    partsOf: (entity) => (parts.get(entity) ?? []).map((e) => e.id),
    narrowerThan: (variable) => (narrower.get(variable) ?? []).map((v) => v.id),
    growthOf: (variable) => (growth.get(variable) ?? []).map((v) => v.id),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export const entityOf = (figures: Figures, id: string): Entity | undefined => figures.knowledge.vocabulary.entities.get(id);
export const rankingOf = (figures: Figures, id: string): Ranking | undefined => figures.knowledge.vocabulary.rankings.get(id);
export const variableOf = (figures: Figures, id: string): StatisticalVariable | undefined => figures.knowledge.vocabulary.variables.get(id);

/**
 * The observations that speak for `asked`: the same period, or, for a stock with a date inside it, the latest.
 * Without `asked`, the latest; a month and the quarter it closes are both given, the longer first.
 */
export function choosePeriod(observations: readonly Observation[], asked: Period | undefined, figures: Figures): readonly Observation[] {
  if (asked === undefined) return latestOf(observations);
  const same = observations.filter((o) => samePeriod(o.observationDate, asked));
  if (same.length > 0) return same;
  return latestOf(observations.filter((o) => !isFlow(o, figures) && contains(asked, o.observationDate)));
}

function latestOf(observations: readonly Observation[]): readonly Observation[] {
  const last = observations.at(-1)?.observationDate.to;
  return observations
    .filter((o) => o.observationDate.to === last)
    .sort((a, b) => (a.observationDate.from < b.observationDate.from ? -1 : a.observationDate.from > b.observationDate.from ? 1 : 0));
}

/** A flow belongs to exactly its period; a stock, a date or a description holds at a moment inside it. */
const isFlow = (o: Observation, figures: Figures): boolean => {
  const variable = variableOf(figures, o.variableMeasured);
  return o.periodBasis === 'stated' && (variable?.additive === true || variable?.statType === 'growthRate' || variable?.statType === 'share');
};
