import type { Context } from '../model/context.js';
import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { sameFigures } from './meanings.js';

/** 禾光一季度3.4亿,去年同期多少: the figure that is stated first tells what is asked about after it. */
export const withStated = (queries: readonly Query[], figures: Figures): readonly Query[] =>
  queries.map((query, at) => {
    const variable = isNamed(query) ? undefined : statedBy(queries[at - 1], query, figures);
    if (variable === undefined) return query;
    return {
      ...query,
      kind:
        query.kind === 'value' && query.periods.value.some(({ yearBefore }) => yearBefore)
          ? 'base'
          : query.kind,
      variables: { value: [{ ids: [variable], said: '', start: -1, loose: false }], from: 'inferred' },
    };
  });

/** 前200的有几个,剩下的呢: the others of the list that was asked about with a bound. */
export const withRest = (queries: readonly Query[], previous: Context | undefined): readonly Query[] =>
  queries.map((query, at) => {
    const before = queries[at - 1] ?? previous?.queries.at(-1);
    const bound = before?.kind === 'list' ? before.figures.filter(({ role }) => role === 'top') : [];
    const rest =
      query.kind === 'list' &&
      query.aspects.includes('others') &&
      query.figures.length === 0 &&
      query.entities.value.every(({ start }) => start < 0);
    if (!before || bound.length === 0 || !rest) return query;
    const aspects = query.aspects.filter((one) => one !== 'others');
    return {
      ...query,
      figures: bound,
      aspects: before.aspects.includes('outside') ? aspects : [...aspects, 'outside'],
    };
  });

const isNamed = ({ variables, rankings, terms }: Query): boolean =>
  variables.value.some(({ loose }) => !loose) || rankings.value.length > 0 || terms.length > 0;

/** The one indicator that has the stated figure for the same entity. */
function statedBy(before: Query | undefined, { entities }: Query, figures: Figures): string | undefined {
  if (before?.kind !== 'verify') return undefined;
  const [first, ...others] = before.figures
    .filter(({ role }) => role === 'cardinal')
    .flatMap((figure) => sameFigures(figure, figures))
    .filter((o) => entities.value.some(({ id }) => id === o.observationAbout))
    .map((o) => o.variableMeasured);
  return others.every((other) => other === first) ? first : undefined;
}
