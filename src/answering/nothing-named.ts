import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import type { Figures } from './figures.js';
import { relatedTo } from './related.js';
import { unknown } from './unknown.js';

/** Facts in words that hold a number of the asked unit: 只有这1项. */
const countedInWords = (entity: string, unit: string, figures: Figures): Observation[] =>
  figures
    .about(entity)
    .filter(
      ({ value }) =>
        value.type === 'text' &&
        unit !== '' &&
        new RegExp(`[\\d一二两三四五六七八九十百]多?余?${unit}`).test(value.text),
    )
    .slice(0, 2);

export function nothingNamed(query: Query, figures: Figures): Answer[] {
  const [entity] = query.entities.value;
  if (!entity) return [unknown({ type: 'context' })];
  if (query.unit) {
    const told = countedInWords(entity.id, query.unit.printed, figures);
    if (isNonEmpty(told))
      return [
        assertion({ type: 'figures', observations: told }, told, figures, [], relatedTo(entity.id, figures)),
      ];
    return [
      unknown(
        { type: 'count', entity: entity.id, unit: query.unit.printed },
        { related: relatedTo(entity.id, figures) },
      ),
    ];
  }
  return [unknown({ type: 'facts', entity: entity.id }, { related: relatedTo(entity.id, figures) })];
}
