import type { Knowledge } from '../model/knowledge.js';
import type { Observation } from '../model/observation.js';
import { amountOf, baseUnit } from '../model/quantity.js';

/** One observation with its provenance, every cell as text or a number. Names of columns are those of the JSON. */
export type Row = Readonly<Record<(typeof columns)[number], string | number | boolean>>;

export const columns = [
  'id',
  'entity',
  'entityName',
  'variable',
  'variableName',
  'value',
  'unit',
  'printed',
  'hedge',
  'period',
  'from',
  'to',
  'cumulative',
  'status',
  'ranking',
  'note',
  'quote',
  'headline',
  'authors',
  'source',
  'publishedFrom',
  'publishedTo',
  'article',
  'passage',
] as const;

/**
 * The observations of a knowledge base as rows, in the order of its articles. `value` is in the base unit (元, 人, %), empty
 * where the paper gives none; `printed` is what the paper has.
 */
export const rowsOf = (knowledge: Knowledge): Row[] =>
  knowledge.observations.map((observation) => rowOf(observation, knowledge));

function rowOf(o: Observation, { vocabulary, articles }: Knowledge): Row {
  const article = articles.get(o.provenance.article);
  const quantity = o.value.type === 'quantity' ? o.value.quantity : undefined;
  const about = vocabulary.entities.get(o.observationAbout) ?? vocabulary.rankings.get(o.observationAbout);
  return {
    id: o.id,
    entity: o.observationAbout,
    entityName: about?.name ?? '',
    variable: o.variableMeasured,
    variableName: vocabulary.variables.get(o.variableMeasured)?.name ?? '',
    value: quantity ? amountOf(quantity).toNumber() : o.value.type === 'date' ? o.value.date.iso : '',
    unit: quantity ? baseUnit(quantity) : '',
    printed: o.value.type === 'text' ? o.value.text : o.value.printed,
    hedge: quantity?.hedge ?? '',
    period: o.observationDate.iso,
    from: o.observationDate.from,
    to: o.observationDate.to,
    cumulative: o.cumulative,
    status: o.obsStatus,
    ranking: o.ranking ?? '',
    note: o.note ?? '',
    quote: o.provenance.quote,
    headline: article?.headline ?? '',
    authors: article?.authors.join('、') ?? '',
    source: vocabulary.sources.get(article?.source ?? '')?.name ?? '',
    publishedFrom: article?.published.from ?? '',
    publishedTo: article?.published.to ?? '',
    article: o.provenance.article,
    passage: o.provenance.passage,
  };
}
