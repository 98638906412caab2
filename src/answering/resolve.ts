import type { Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { choosePeriod, entityOf, variableOf, type Figures } from './figures.js';

/** What one entity and one mention of a variable come to in the record. */
export interface Found {
  readonly entity: string;
  /** The variable asked for, as well as it can be told. */
  readonly variable: string;
  /** Those that fit the period; empty when the record has the variable but not the period. */
  readonly observations: readonly Observation[];
  /** All periods of the same variables about the same entity. */
  readonly all: readonly Observation[];
  readonly caveats: readonly Caveat[];
}

/** The one period the query asks for; a comparison with the year before does not count. */
export const askedPeriod = (query: Query): Period | undefined => query.periods.value.find((ref) => !ref.yearBefore)?.period;

/**
 * Looks a mention up for an entity: the variable itself, else a narrower scope of it (said), else the same for a part of the
 * entity (said). Never another entity, never a look-alike.
 */
export function resolve(entity: EntityRef, mention: VariableRef, query: Query, figures: Figures): Found {
  const asked = askedPeriod(query);
  const ids = fitting(mention, query, figures);
  for (const { about, caveats } of carriers(entity, figures)) {
    const direct = gather(about, ids, figures);
    if (direct.length > 0) return found(about, direct, asked, caveats, figures);
    const narrower = ids.flatMap((id) => figures.narrowerThan(id).map((narrow) => ({ id, narrow })));
    const scoped = narrower.filter(({ narrow }) => figures.of(about, narrow).length > 0);
    if (scoped.length > 0) {
      const said = scoped.map(({ id, narrow }): Caveat => ({ type: 'narrower', asked: id, given: narrow }));
      return found(about, gather(about, scoped.map(({ narrow }) => narrow), figures), asked, [...caveats, ...said], figures);
    }
  }
  return { entity: entity.id, variable: ids[0] ?? mention.ids[0] ?? '', observations: [], all: [], caveats: [] };
}

/** A question about growth wants the growth variables of what it names, and the other way round. */
function fitting(mention: VariableRef, query: Query, figures: Figures): readonly string[] {
  if (query.kind !== 'growth') return mention.ids;
  const own = mention.ids.filter((id) => variableOf(figures, id)?.statType === 'growthRate');
  return own.length > 0 ? own : mention.ids.flatMap((id) => [...figures.growthOf(id), ...figures.narrowerThan(id).flatMap((narrow) => figures.growthOf(narrow))]);
}

function carriers(entity: EntityRef, figures: Figures): { about: string; caveats: Caveat[] }[] {
  const own = [entity.id, ...(entity.others ?? [])].map((about) => ({ about, caveats: [] as Caveat[] }));
  const parts = figures.partsOf(entity.id).map((part) => ({ about: part, caveats: [{ type: 'wholeToPart', whole: entity.id, part } as Caveat] }));
  return [...own, ...parts];
}

const gather = (about: string, ids: readonly string[], figures: Figures): Observation[] => ids.flatMap((id) => figures.of(about, id));

function found(about: string, all: readonly Observation[], asked: Period | undefined, caveats: readonly Caveat[], figures: Figures): Found {
  const byVariable = [...new Set(all.map((o) => o.variableMeasured))];
  const observations = byVariable.flatMap((id) => [...choosePeriod(all.filter((o) => o.variableMeasured === id), ignoresPeriod(id, figures) ? undefined : asked, figures)]);
  return { entity: about, variable: all[0]?.variableMeasured ?? '', observations, all, caveats };
}

/** A date or a description answers whatever period the question wraps around it. */
const ignoresPeriod = (variable: string, figures: Figures): boolean => {
  const type = variableOf(figures, variable)?.statType;
  return type === 'date' || type === 'property';
};

/** Entities that hold the variable, or a narrower scope of it. */
export function holdersOf(ids: readonly string[], figures: Figures): string[] {
  const all = ids.flatMap((id) => [id, ...figures.narrowerThan(id)]);
  return [...new Set(all.flatMap((id) => figures.measuring(id).map((o) => o.observationAbout)))];
}

export const nameOf = (id: string, figures: Figures): string => entityOf(figures, id)?.name ?? figures.knowledge.vocabulary.rankings.get(id)?.name ?? id;
