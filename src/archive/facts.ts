import type { Knowledge } from '../model/knowledge.js';
import type { Observation } from '../model/observation.js';
import { amountOf, baseUnit } from '../model/quantity.js';
import { copyRow, type Field } from './rows.js';

/** An observation with its provenance, a field for each column of `observations` but the version. */
export interface ArchiveFact {
  /** Name of the place that the article is about: facts lie where its passages do. */
  readonly place: string;
  readonly fields: readonly Field[];
}

/** Observations with what they measure and where they stand; indicators, places and papers also by name. */
export const OBSERVATIONS = `
create table if not exists observations (
  place text not null,
  version text not null,
  -- That of the knowledge: article#number.
  id text not null,
  entity text not null,
  entity_name text not null,
  variable text not null,
  variable_name text not null,
  -- In the unit beside it, a base unit such as 元, 人, %; null where the paper gives a date or words.
  value numeric,
  unit text,
  -- How the printed figure stands to the true one: exact, about, nearly, over, atLeast, atMost.
  hedge text,
  -- What the paper gives in place of a figure: a day, month or year, ISO 8601.
  date text,
  -- As the paper has it.
  printed text not null,
  -- The time that it is of, ISO 8601, and its first and last day.
  period text not null,
  period_from date not null,
  period_to date not null,
  cumulative boolean not null,
  status text not null,
  ranking text,
  note text,
  -- Provenance: the words, the passage and article that they stand in, and when that was published, at the earliest and latest.
  quote text not null,
  article text not null,
  passage text not null,
  headline text not null,
  authors text[] not null,
  source text not null,
  published_from date,
  published_to date
) partition by list (place);
create index if not exists observations_of on observations (variable, entity, period_from);`;

export const factRow = ({ place, fields }: ArchiveFact, version: string): string =>
  copyRow([place, version, ...fields]);

export const factsOf = (knowledge: Knowledge): readonly ArchiveFact[] =>
  knowledge.observations.map((observation) => factOf(observation, knowledge));

function factOf(observation: Observation, { vocabulary, articles }: Knowledge): ArchiveFact {
  const { id, observationAbout: about, variableMeasured: variable, provenance } = observation;
  const { entities, variables, rankings, sources } = vocabulary;
  const { article, passage, quote } = provenance;
  const printedIn = articles.get(article);
  const { observationDate: period, cumulative, obsStatus, ranking, note } = observation;
  return {
    place: entities.get(printedIn?.place ?? '')?.name ?? '',
    fields: [
      id,
      about,
      (entities.get(about) ?? rankings.get(about))?.name ?? '',
      variable,
      variables.get(variable)?.name ?? '',
      ...valueOf(observation),
      ...[period.iso, period.from, period.to, cumulative, obsStatus, ranking, note],
      ...[quote, article, passage, printedIn?.headline ?? '', printedIn?.authors ?? []],
      sources.get(printedIn?.source ?? '')?.name ?? '',
      ...[printedIn?.published.from, printedIn?.published.to],
    ],
  };
}

/** Value, unit, hedge, date, and what is printed. */
function valueOf({ value }: Observation): readonly Field[] {
  switch (value.type) {
    case 'quantity': {
      const { quantity, printed } = value;
      return [amountOf(quantity).toFixed(), baseUnit(quantity), quantity.hedge, undefined, printed];
    }
    case 'date':
      return [undefined, undefined, undefined, value.date.iso, value.printed];
    case 'text':
      return [undefined, undefined, undefined, undefined, value.text];
  }
}
