import { lazily } from '../language/lazily.js';
import { normalize } from '../language/normalize.js';
import type { Answer, Unknown } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query } from '../model/query.js';
import { tellingIn } from '../search/facts/coverage.js';
import { measureOf, type Fact } from '../search/facts/fact.js';
import { findFacts } from '../search/facts/find.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { relatedTo } from './related.js';
import type { World } from './world.js';

interface Told extends Fact {
  readonly observation: Observation;
}

/**
 * 桑葚园子进了多少人: where no recogniser knows what is asked for, a figure of the one named whose own name the question
 * comes near: as the answer where everything is accounted for, else as what comes nearest.
 */
export function openWords(answers: readonly Answer[], query: Query, world: World): readonly Answer[] {
  const [only, ...others] = answers;
  const asks = query.aspects.includes('count') || query.unit !== undefined;
  const [entity] = query.entities.value;
  if (only?.type !== 'unknown' || others.length > 0 || !UNREAD.has(only.missing.type) || !asks || !entity)
    return answers;
  // A word beside an indicator that is known narrows it to something else.
  if (query.entities.from === 'default' || query.variables.value.some(({ loose }) => !loose)) return answers;
  const [best, next] = findFacts(
    textOf(query, entity, world.figures),
    factsAbout(entity.id, world.figures),
    world.today,
    recordOf(world.figures).telling(),
  );
  if (!best || (next && next.score >= best.score)) return answers;
  return [
    best.sure && isTouched(query, best.fact)
      ? told(best.fact.observation, query, world.figures)
      : withNearest(only, best.fact.observation),
  ];
}

/** No word that was not understood is wholly foreign to the fact. */
const isTouched = ({ unread }: Query, fact: Fact): boolean =>
  unread.every(({ said }) => [...said].some((char) => (measureOf(fact) + fact.unit).includes(char)));

/** Says that words were not understood, or only that there is no such figure. */
const UNREAD: ReadonlySet<Unknown['missing']['type']> = new Set(['words', 'facts', 'count'] as const);

function told(observation: Observation, { text }: Query, figures: Figures): Answer {
  const { observationAbout, variableMeasured } = observation;
  return assertion(
    { type: 'figures', observations: [observation] },
    [observation],
    figures,
    [{ type: 'telescoped', said: text, variables: [variableMeasured] }],
    relatedTo(observationAbout, figures, [variableMeasured]),
  );
}

const withNearest = (only: Unknown, observation: Observation): Unknown =>
  only.nearest.length > 0 ? only : { ...only, nearest: [observation] };

/** The question with the name of the one it is about, which may stand elsewhere. */
const textOf = ({ text }: Query, { id, said }: EntityRef, figures: Figures): string => {
  const name = normalize(figures.entity(id)?.name ?? '').text;
  return said === '' || !text.includes(said) ? `${name} ${text}` : text.replace(said, name);
};

interface Record {
  readonly about: Map<string, readonly Told[]>;
  readonly telling: () => ReturnType<typeof tellingIn>;
}

const records = new WeakMap<Figures, Record>();

function recordOf(figures: Figures): Record {
  const known = records.get(figures);
  if (known) return known;
  const record: Record = {
    about: new Map(),
    telling: lazily(() => tellingIn(figures.knowledge.observations.flatMap((o) => factOf(o, figures) ?? []))),
  };
  records.set(figures, record);
  return record;
}

function factsAbout(entity: string, figures: Figures): readonly Told[] {
  const { about } = recordOf(figures);
  const known = about.get(entity);
  if (known) return known;
  const facts = figures.about(entity).flatMap((o) => factOf(o, figures) ?? []);
  about.set(entity, facts);
  return facts;
}

function factOf(observation: Observation, figures: Figures): Told | undefined {
  const quantity = quantityOf(observation);
  const variable = figures.variable(observation.variableMeasured);
  const entity = figures.entity(observation.observationAbout);
  if (!quantity || !variable || !entity || observation.ranking !== undefined) return undefined;
  const plain = (text: string): string => normalize(text).text;
  return {
    observation,
    entity: [entity.name, ...entity.alternateName.map(({ name }) => name)].map(plain),
    variable: [variable.name, ...variable.alternateName.filter(({ loose }) => !loose).map(({ name }) => name)]
      .map(plain)
      .filter((name) => /^\p{Script=Han}{2,}$/u.test(name)),
    ...(variable.scope === undefined ? {} : { scope: plain(variable.scope) }),
    unit: quantity.unit,
    period: observation.observationDate,
  };
}
