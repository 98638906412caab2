import type { Answer, Related } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { contentsOf } from './contents.js';
import { statTypeOf, type Figures } from './figures.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MOST_FIGURES = 5;
const MOST = 8;
const ORDER: readonly string[] = ['rank', 'level', 'count', 'growthRate', 'share', 'date', 'property'];

/** 说说柳溪: the latest of each indicator, ranks and figures first. */
export function answerOverview(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  if (query.entities.value.length === 0) return [unknown({ type: 'context' })];
  const contents = contentsOf(query, world);
  if (contents.length > 0) return contents;
  const said = sayingsOf(query, world);
  if (said) return [said];
  return query.entities.value
    .flatMap(({ others = [], ...entity }) => [entity, ...others.map((id) => ({ ...entity, id }))])
    .map((entity) => overviewOf(entity, figures));
}

const SAID = /说了?(?:些|点)?[啥什过]|怎么[说看讲]|[说讲]过|观点|看法|\bsay\b|\bsaid\b/;
const MOST_SAID = 3;

/** 王局长说了什么: the sentences that give the words of a person. */
function sayingsOf({ entities, text }: Query, { figures, passages }: World): Answer | undefined {
  const [person, ...others] = entities.value;
  if (!person || others.length > 0 || figures.entity(person.id)?.type !== 'person' || !SAID.test(text))
    return undefined;
  const { name } = figures.entity(person.id) ?? { name: '' };
  const said = passages.sentences
    .filter((sentence) => new RegExp(`${name}(?:说|认为|表示|介绍|觉得)`).test(sentence.text))
    .slice(0, MOST_SAID);
  if (!isNonEmpty(said)) return undefined;
  const [first, ...rest] = said.map((sentence) => ({ type: 'sentence', sentence }) as const);
  return (
    first && {
      type: 'assertion',
      statement: { type: 'passages', sentences: said, exact: true },
      evidence: [first, ...rest],
      caveats: [],
      related: relatedOf(person.id),
    }
  );
}

const relatedOf = (entity: string): readonly Related[] => [{ type: 'overview', entity }];

function overviewOf(entity: EntityRef, figures: Figures): Answer {
  const own = figures.about(entity.id);
  const inside = [...figures.partsOf(entity.id), ...figures.inside(entity.id)].filter(
    (id, at, all) =>
      all.indexOf(id) === at && figures.about(id).length > 0 && figures.entity(id)?.type !== 'person',
  );
  const observations = [
    ...latestEach(own, figures),
    ...(own.length < 3 ? inside.flatMap((id) => latestEach(figures.about(id), figures).slice(0, 4)) : []),
  ];
  const chosen = balanced(observations, figures);
  const related = inside.slice(0, 3).map((id): Related => ({ type: 'overview', entity: id }));
  if (!isNonEmpty(chosen)) return unknown({ type: 'facts', entity: entity.id }, { related });
  const told = new Set(chosen.map((o) => o.observationAbout));
  const { caveats, ...answer } = assertion(
    {
      type: 'overview',
      entity: entity.id,
      observations: chosen,
      inside: inside.filter((id) => !told.has(id)).slice(0, 6),
    },
    chosen,
    figures,
    [],
    related,
  );
  return { ...answer, caveats: caveats.filter(({ type }) => type === 'suspect') };
}

/** Figures first, but what it is and does has a place too. */
function balanced(observations: readonly Observation[], figures: Figures): Observation[] {
  const inWords = observations.filter((o) => statTypeOf(o, figures) === 'property');
  const counted = observations
    .filter((o) => !inWords.includes(o))
    .slice(0, Math.max(MOST_FIGURES, MOST - inWords.length));
  return [...counted, ...inWords].slice(0, MOST);
}

function latestEach(observations: readonly Observation[], figures: Figures): Observation[] {
  const variables = [...new Set(observations.map((o) => o.variableMeasured))];
  const latest = variables.flatMap((id) => {
    const own = observations.filter(
      (o) =>
        o.variableMeasured === id &&
        o.ranking === observations.find((other) => other.variableMeasured === id)?.ranking,
    );
    const last = own.at(-1);
    return own.filter((o) => o.observationDate.to === last?.observationDate.to);
  });
  return latest.sort((a, b) => ORDER.indexOf(statTypeOf(a, figures)) - ORDER.indexOf(statTypeOf(b, figures)));
}
