import type { Related } from '../model/answer.js';
import type { Figures } from './figures.js';

const MOST = 3;

/** What else the record has about an entity: figures first, one a variable. */
export function relatedTo(entity: string, figures: Figures, besides: readonly string[] = []): Related[] {
  const variables = [...new Set(figures.about(entity).map((o) => o.variableMeasured))].filter(
    (id) => !besides.includes(id),
  );
  const weight = (id: string): number => (figures.variable(id)?.statType === 'property' ? 1 : 0);
  return variables
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, MOST)
    .map((variable) =>
      figures.variable(variable)?.statType === 'rank'
        ? { type: 'rank', entity }
        : { type: 'value', entity, variable },
    );
}
