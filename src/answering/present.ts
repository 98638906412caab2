import type { Observation } from '../model/observation.js';
import type { Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { differenceOf } from './sides.js';

const NOW = /现在|目前|如今|眼下|当前|\b(?:now|currently|today)\b/;

/** 刚成立时多少人,现在呢: of an indicator that tells of the past only, the one that the record has of the time after. */
export function withPresent(query: Query, figures: Figures): Query {
  const { variables, entities, periods, text } = query;
  if (!NOW.test(text) || periods.value.length > 0 || variables.value.length === 0) return query;
  const present = (ref: VariableRef): VariableRef => {
    if (ref.start >= 0) return ref;
    const later = entities.value
      .flatMap(({ id }) => ref.ids.flatMap((variable) => figures.of(id, variable)))
      .flatMap((o) => laterThan(o, figures) ?? []);
    return later.length > 0 ? { ...ref, ids: [...new Set(later.map((o) => o.variableMeasured))] } : ref;
  };
  const value = variables.value.map(present);
  const first = (ref: VariableRef): number => value.findIndex(({ ids }) => ids.join() === ref.ids.join());
  return { ...query, variables: { ...variables, value: value.filter((ref, at) => first(ref) === at) } };
}

/** The latest figure of an indicator that is set apart from this one, counts the same, and is of a later time. */
export function laterThan(o: Observation, figures: Figures): Observation | undefined {
  const own = figures.variable(o.variableMeasured);
  return figures
    .about(o.observationAbout)
    .filter((other) => {
      const variable = figures.variable(other.variableMeasured);
      return (
        differenceOf(o, other, figures) !== undefined &&
        variable?.dimension === own?.dimension &&
        variable?.statType === own?.statType &&
        other.observationDate.from > o.observationDate.to
      );
    })
    .at(-1);
}
