import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import type { World } from './world.js';

/** 增幅全省第几: the place of an indicator among others that the record tells in words, with no list that it stands on. */
export function standingOf(query: Query, { figures }: World): readonly Answer[] | undefined {
  const { aspects, rankings, variables, entities } = query;
  if (!aspects.includes('rank') || rankings.value.length > 0 || variables.value.length === 0)
    return undefined;
  const named = variables.value.flatMap(({ ids }) => ids);
  const grown = named.flatMap(figures.growthOf);
  const wanted = new Set(aspects.includes('growth') ? [...named, ...grown] : named);
  const told = entities.value
    .flatMap(({ id }) => figures.about(id))
    .filter((o) => {
      const { statType, numerator } = figures.variable(o.variableMeasured) ?? {};
      return statType === 'property' && numerator !== undefined && wanted.has(numerator);
    });
  return isNonEmpty(told) ? [assertion({ type: 'figures', observations: told }, told, figures)] : undefined;
}
