import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { isInside } from './inside.js';
import { askedMentions } from './mentions.js';
import { holdersOf } from './resolve.js';

/** 网零、甲基地、乙园区加总: what each of them has instead, and whoever else has what is named. */
export function unlikeTerms(
  query: Query,
  own: readonly Observation[],
  termsOf: (query: Query) => readonly Observation[],
  figures: Figures,
): readonly Observation[] {
  const mentions = askedMentions(query, figures);
  const { value, from } = query.entities;
  const alone = mentions.filter(
    ({ start, ids }) =>
      !value.some(
        (one) => one.start < start && /^的?$/.test(query.text.slice(one.start + one.said.length, start)),
      ) && !own.some((o) => ids.includes(o.variableMeasured)),
  );
  const others = alone.flatMap(({ ids }): EntityRef[] => {
    const [only, ...more] = holdersOf(ids, figures);
    return only === undefined || more.length > 0 ? [] : [{ id: only, match: 'name', said: '', start: -1 }];
  });
  if (from === 'default' || others.length === 0) return [];
  const bare = value.filter(
    ({ id }) => !own.some((o) => o.observationAbout === id || isInside(o.observationAbout, id, figures)),
  );
  const of = (entities: readonly EntityRef[], variables: readonly VariableRef[]): readonly Observation[] =>
    termsOf({
      ...query,
      entities: { ...query.entities, value: entities },
      variables: { ...query.variables, value: variables },
    });
  return [...of(others, alone), ...of(bare, [])];
}
