import { readValue } from '../../src/library/figures.js';
import { unitTable } from '../../src/language/units.js';
import type { Article } from '../../src/model/article.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Observation, ObservedValue } from '../../src/model/observation.js';
import { period } from '../../src/model/period.js';
import type { Entity, GlossaryEntry, Ranking, StatisticalVariable } from '../../src/model/vocabulary.js';

/** A record small enough to be written down beside a test. */
export interface Written {
  readonly defaultPlace: string;
  readonly entities: readonly Entity[];
  readonly variables: readonly StatisticalVariable[];
  readonly rankings?: readonly Ranking[];
  readonly glossary?: readonly GlossaryEntry[];
  /**
   * `about variable period value flags…`, e.g. `mill output 2025-Q1 5.03亿元 cumulative`. The period `page` is the day of the
   * paper. Flags: `cumulative`, `plan`, `provisional`, `words`, `suspect:reason`, `note:remark`, `on:list`.
   */
  readonly facts: readonly string[];
  /** Sentences printed beside the facts, each `entity: sentence`. */
  readonly sentences?: readonly string[];
}

const PAPER = { from: '2025-05-10', to: '2025-05-31' };
const PAPER_DATE = `${PAPER.from}/${PAPER.to}`;
const units = unitTable();

/** What is written, as knowledge: one article about each entity, one sentence for each fact. */
export function knowledgeOf(written: Written): Knowledge {
  const observations = written.facts.map((fact, at) => observationOf(fact, `fact#${at + 1}`, written));
  const articles = written.entities
    .concat(written.rankings?.map(asEntity) ?? [])
    .map((entity) => articleOf(entity, observations, written.sentences ?? []));
  return {
    version: 'test',
    defaultPlace: written.defaultPlace,
    vocabulary: {
      entities: byId(written.entities),
      variables: byId(written.variables),
      rankings: byId(written.rankings ?? []),
      glossary: byId(written.glossary ?? []),
      sources: byId([{ id: 'paper', name: '试报' }]),
      units: [],
    },
    articles: byId(articles),
    observations,
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const asEntity = ({ id, name }: Ranking): Entity => ({ id, name, alternateName: [], type: 'list' });

function articleOf(
  { id, name }: Entity,
  observations: readonly Observation[],
  sentences: readonly string[],
): Article {
  const own = observations.filter((o) => o.observationAbout === id).map((o) => `${o.provenance.quote}。`);
  const printed = sentences
    .filter((line) => line.startsWith(`${id}: `))
    .map((line) => line.slice(id.length + 2));
  return {
    id: `on-${id}`,
    headline: `关于${name}`,
    source: 'paper',
    published: { ...PAPER, basis: '试报' },
    authors: [],
    passages: [{ id: 'p1', text: [...own, ...printed].join('') }],
  };
}

function observationOf(
  fact: string,
  id: string,
  { entities, variables, rankings = [] }: Written,
): Observation {
  const [about = '', measured = '', iso = '', printed = '', ...flags] = fact.split(' ');
  const entity = [...entities, ...rankings].find((one) => one.id === about);
  const variable = variables.find((one) => one.id === measured);
  if (!entity || !variable) throw new RangeError(`not in the vocabulary: ${fact}`);
  const flag = (name: string): string | undefined =>
    flags.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const ranking = flag('on');
  const reason = flag('suspect');
  const note = reason ?? flag('note');
  const date = period(iso === 'page' ? PAPER_DATE : iso);
  return {
    id,
    variableMeasured: measured,
    observationAbout: about,
    observationDate: date,
    periodBasis: iso === 'page' ? 'page' : 'stated',
    value: valueOf(printed, date.iso, flags.includes('words') || variable.statType === 'property', variable),
    ...(ranking === undefined ? {} : { ranking }),
    cumulative: flags.includes('cumulative'),
    obsStatus: reason === undefined ? statusOf(flags) : 'suspect',
    ...(note === undefined ? {} : { note }),
    provenance: {
      article: `on-${about}`,
      passage: 'p1',
      quote: `${entity.name}的${variable.name}${iso}${printed}`,
    },
  };
}

const statusOf = (flags: readonly string[]): Observation['obsStatus'] =>
  flags.includes('plan') ? 'plan' : flags.includes('provisional') ? 'provisional' : 'normal';

function valueOf(
  printed: string,
  iso: string,
  inWords: boolean,
  { statType }: StatisticalVariable,
): ObservedValue {
  if (inWords) return { type: 'text', text: printed };
  if (statType === 'date') return { type: 'date', date: period(iso), printed };
  const quantity = readValue(printed, units);
  if (!quantity) throw new RangeError(`not a figure: ${printed}`);
  return { type: 'quantity', quantity, printed };
}
