import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { statTypeOf, type Figures } from './figures.js';
import { askedPeriods } from './periods.js';
import { relatedTo } from './related.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

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

const MOST = 5;

/** 禾光一季度多少: the figures that are of just that time; 一共多少个, of a list: how many it holds. */
export function figuresOf(query: Query, { figures, today }: World): readonly Answer[] | undefined {
  const sizes = query.rankings.value
    .flatMap((id) => figures.about(id))
    .filter((o) => query.aspects.includes('count') && statTypeOf(o, figures) === 'count');
  if (isNonEmpty(sizes)) return [assertion({ type: 'figures', observations: sizes }, sizes, figures)];
  const asked = askedPeriods(query, undefined, today);
  if (query.unit || !query.aspects.includes('count') || asked.length === 0) return undefined;
  const told = query.entities.value
    .flatMap(({ id }) => figures.about(id))
    .filter((o) => o.value.type === 'quantity' && o.ranking === undefined)
    .filter((o) => asked.some(({ period }) => samePeriod(period, o.observationDate)))
    .slice(0, MOST);
  return isNonEmpty(told) ? [assertion({ type: 'figures', observations: told }, told, figures)] : undefined;
}

/** 柳溪几个: of someone of whom the record counts just one thing, that. */
function onlyCount({ entities, unit, aspects, unread }: Query, figures: Figures): Observation | undefined {
  if (!aspects.includes('count') || unit || entities.from !== 'question' || unread.length > 0)
    return undefined;
  const [only, ...others] = entities.value.flatMap(({ id }) => figures.about(id));
  return only && others.length === 0 && statTypeOf(only, figures) === 'count' ? only : undefined;
}

export function nothingNamed(query: Query, figures: Figures): Answer[] {
  const [entity] = query.entities.value;
  if (!entity) return [unknown({ type: 'context' })];
  const only = onlyCount(query, figures);
  if (only) return [assertion({ type: 'figures', observations: [only] }, [only], figures)];
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
