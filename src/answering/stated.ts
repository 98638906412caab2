import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { sameFigures } from './meanings.js';

/** 禾光一季度5.03亿,去年同期多少: the figure that is stated first tells what is asked about after it. */
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
