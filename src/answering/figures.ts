import type { Knowledge } from '../model/knowledge.js';
import type { Observation } from '../model/observation.js';
import type { Quantity } from '../model/quantity.js';
import type { Entity, Ranking, StatisticalVariable } from '../model/vocabulary.js';
import { unitTable, type UnitTable } from '../language/units.js';

/** The published observations, by what they are about and what they measure. */
export interface Figures {
  readonly knowledge: Knowledge;
  readonly units: UnitTable;
  /** Observations of one variable about one entity, oldest first. */
  readonly of: (about: string, variable: string) => readonly Observation[];
  readonly about: (entity: string) => readonly Observation[];
  readonly measuring: (variable: string) => readonly Observation[];
  readonly byId: (id: string) => Observation | undefined;
  /** Phases of a project, brands of a company. */
  readonly partsOf: (entity: string) => readonly string[];
  /** Everything that lies in a place or is part of something in it. */
  readonly inside: (entity: string) => readonly string[];
  readonly narrowerThan: (variable: string) => readonly string[];
  readonly growthOf: (variable: string) => readonly string[];
  readonly entity: (id: string) => Entity | undefined;
  readonly ranking: (id: string) => Ranking | undefined;
  readonly variable: (id: string) => StatisticalVariable | undefined;
}

export function buildFigures(knowledge: Knowledge): Figures {
  const { entities, variables, rankings, units } = knowledge.vocabulary;
  const sorted = [...knowledge.observations].sort((a, b) =>
    compare(a.observationDate.to, b.observationDate.to),
  );
  const byAbout = groupBy(sorted, (o) => o.observationAbout);
  const both = new Map([...byAbout].map(([about, own]) => [about, groupBy(own, (o) => o.variableMeasured)]));
  const byVariable = groupBy(sorted, (o) => o.variableMeasured);
  const ids = new Map(sorted.map((o) => [o.id, o]));
  const parts = idsBy(entities.values(), ({ partOf }) => partOf);
  const contents = idsBy(entities.values(), ({ containedInPlace }) => containedInPlace);
  const narrower = idsBy(variables.values(), ({ broader }) => broader);
  const growth = idsBy(variables.values(), ({ growthOf }) => growthOf);
  const contained = new Map<string, readonly string[]>();
  const inside = (entity: string): readonly string[] => {
    const known = contained.get(entity);
    if (known) return known;
    const found = new Set<string>();
    const collect = (whole: string): void => {
      for (const id of [...(contents.get(whole) ?? []), ...(parts.get(whole) ?? [])]) {
        if (found.has(id)) continue;
        found.add(id);
        collect(id);
      }
    };
    collect(entity);
    contained.set(entity, [...found]);
    return [...found];
  };
  return {
    knowledge,
    units: unitTable(units),
    of: (about, variable) => both.get(about)?.get(variable) ?? [],
    about: (entity) => byAbout.get(entity) ?? [],
    measuring: (variable) => byVariable.get(variable) ?? [],
    byId: (id) => ids.get(id),
    partsOf: (entity) => parts.get(entity) ?? [],
    inside,
    narrowerThan: (variable) => narrower.get(variable) ?? [],
    growthOf: (variable) => growth.get(variable) ?? [],
    entity: (id) => entities.get(id),
    ranking: (id) => rankings.get(id),
    variable: (id) => variables.get(id),
  };
}

const idsBy = <T extends { readonly id: string }>(
  items: Iterable<T>,
  key: (item: T) => string | undefined,
): Map<string | undefined, string[]> =>
  new Map([...groupBy(items, key)].map(([group, members]) => [group, members.map(({ id }) => id)]));

function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const nameOf = (id: string, figures: Figures): string =>
  figures.entity(id)?.name ?? figures.ranking(id)?.name ?? id;

export const quantityOf = ({ value }: Observation): Quantity | undefined =>
  value.type === 'quantity' ? value.quantity : undefined;

export const statTypeOf = (observation: Observation, figures: Figures): string =>
  figures.variable(observation.variableMeasured)?.statType ?? '';

/** A word for a direction where a figure was asked: 稳步增长. */
export const isVerbal = (observation: Observation, figures: Figures): boolean =>
  observation.value.type === 'text' && statTypeOf(observation, figures) !== 'property';
