import type { Answer, Assertion, Caveat, Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { assertion, distinct, isNonEmpty } from './assertion.js';
import { workedBack } from './base.js';
import { converted } from './conversions.js';
import { withFallback } from './fallback.js';
import { startBefore } from './starts.js';
import { quantityOf, statTypeOf, type Figures } from './figures.js';
import { askedMentions } from './mentions.js';
import { planned } from './planned.js';
import { rankOf } from './ranks.js';
import { relatedTo } from './related.js';
import { isWide, lookUp, tellingOf, type Found } from './resolve.js';
import { restOfPeriod } from './rest.js';
import { noFigure, unknown } from './unknown.js';
import { wholeAround, wholeOf } from './whole.js';
import type { World } from './world.js';

/** A published value for each entity and each variable named; what the record lacks is said for each. */
export function answerValue(query: Query, world: World): readonly Answer[] {
  const mentions = askedMentions(query, world.figures);
  if (mentions.length === 0) return described(query, world.figures) ?? nothingNamed(query, world.figures);
  const pairs = mentions.flatMap((mention) =>
    subjectsOf(mention, query, world.figures).map((entity) => ({ entity, mention })),
  );
  const bare =
    (query.variables.value.length === 0 || asksWhere(query.variables.value, world.figures)) &&
    pairs.every(
      ({ entity, mention }) => lookUp(entity.id, mention.ids, [], world.figures, 'inside').all.length === 0,
    );
  const fromVocabulary = bare ? described(query, world.figures) : undefined;
  if (fromVocabulary) return fromVocabulary;
  return withoutLacking(pairs, query, world.figures)
    .sort((a, b) => order(a.entity, query) - order(b.entity, query))
    .flatMap(({ entity, mention }) => valuesOf(entity, mention, query, world));
}

const asksWhere = (mentions: readonly VariableRef[], figures: Figures): boolean =>
  mentions.some(({ ids }) => ids.some((id) => figures.variable(id)?.asks === 'where'));

/** Who issued a list, where something lies: what only the vocabulary says. */
function described(
  { aspects, rankings, entities, variables, unread }: Query,
  figures: Figures,
): readonly Answer[] | undefined {
  if (rankings.value.length > 0 && (['who', 'how', 'why'] as const).some((one) => aspects.includes(one))) {
    return rankings.value.slice(0, 2).map((ranking) => ({
      type: 'explanation',
      content: { type: 'ranking', ranking },
      related: [{ type: 'members', ranking }],
    }));
  }
  const [entity] = entities.value;
  const place = entity && figures.entity(entity.id)?.containedInPlace;
  if (
    !entity ||
    place === undefined ||
    !(aspects.includes('where') || asksWhere(variables.value, figures)) ||
    entities.from === 'default' ||
    unread.some(({ attached }) => attached)
  )
    return undefined;
  return [
    {
      type: 'explanation',
      content: { type: 'located', entity: entity.id, place, vague: isWide(place, figures) },
      related: relatedTo(entity.id, figures),
    },
  ];
}

interface Pair {
  readonly entity: EntityRef;
  readonly mention: VariableRef;
}

/** 上省榜的社科项目平湖有几个: of names that say one thing together, those that the record knows the indicator of. */
function withoutLacking(pairs: readonly Pair[], { entities, text }: Query, figures: Figures): Pair[] {
  const known = pairs.filter(
    ({ entity, mention }) => lookUp(entity.id, mention.ids, [], figures).all.length > 0,
  );
  const listed = entities.value.some(
    ({ start }, at) =>
      at > 0 && JOINED.test(text.slice(entities.value[at - 1]?.start ?? 0, Math.max(0, start))),
  );
  const types = new Set(entities.value.map(({ id }) => figures.entity(id)?.type));
  const aside = ({ id }: EntityRef): boolean => ASIDE.has(figures.entity(id)?.type ?? '');
  return known.length === 0 || listed || types.size < 2
    ? [...pairs]
    : pairs.filter(
        ({ mention, entity }) =>
          !aside(entity) ||
          known.some((one) => one.entity === entity) ||
          !known.some((one) => one.mention === mention),
      );
}

/** What may stand in a question about someone else. */
const ASIDE: ReadonlySet<string> = new Set(['event', 'series', 'city', 'county', 'province', 'prefecture']);
const JOINED = /[、,和与及跟]|还有|以及|\band\b/;

const order = (entity: EntityRef, query: Query): number =>
  query.entities.value.findIndex(({ id }) => id === entity.id);

/** 500强谁评的: where the list itself has what is asked for, the question is about the list. */
function subjectsOf(
  { ids }: VariableRef,
  { entities, rankings }: Query,
  figures: Figures,
): readonly EntityRef[] {
  const about =
    rankings.value.length > 0
      ? rankings.value
      : entities.value.flatMap(({ id }) => figures.about(id).flatMap(({ ranking }) => ranking ?? []));
  const onLists = [...new Set(about)].filter((id) =>
    ids.some((variable) => figures.of(id, variable).length > 0),
  );
  const own = entities.value.some(({ id }) => ids.some((variable) => figures.of(id, variable).length > 0));
  if (
    rankings.from === 'question' &&
    rankings.value.length > 0 &&
    entities.from === 'default' &&
    !own &&
    onLists.length === 0
  )
    return rankings.value.map((id) => ({ id, match: 'name', said: '', start: -1 }));
  if (onLists.length === 0 || own) return entities.value;
  return onLists.map((id) => ({ id, match: 'name', said: '', start: -1 }));
}

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

function nothingNamed(query: Query, figures: Figures): Answer[] {
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

export function valuesOf(
  entity: EntityRef,
  mention: VariableRef,
  query: Query,
  world: World,
): readonly Answer[] {
  return withFallback(entity, mention, query, world).map((found) => valueOf(entity, found, query, world));
}

function valueOf(entity: EntityRef, found: Found, query: Query, world: World): Answer {
  const { figures } = world;
  const telling = tellingOf(found.observations, figures);
  if (!isNonEmpty(telling))
    return (
      inDirection(found, query, figures) ?? worked(entity, found, world) ?? noFigure(entity, found, figures)
    );
  const [first, ...others] = telling;
  if (query.aspects.includes('capacity'))
    return unknown(
      { type: 'capacity', entity: found.entity, variable: first.variableMeasured },
      { nearest: telling.slice(0, 2) },
    );
  const odd =
    found.mention.said === '' &&
    query.unit !== undefined &&
    statTypeOf(first, figures) === 'rank' &&
    !RANK_UNITS.has(query.unit.dimension);
  if (odd && query.unit)
    return unknown({ type: 'count', entity: found.entity, unit: query.unit.printed }, { nearest: telling });
  if (statTypeOf(first, figures) === 'rank') return rankOf(telling, entity, query, figures);
  const caveats = [...placeCaveats(entity, found, query), ...found.caveats];
  const total =
    query.aspects.includes('sum') && (query.variables.from === 'previous' || NEEDED.test(query.text))
      ? wholeAround(first, figures)
      : undefined;
  if (total) return total;
  const related = relatedTo(
    found.entity,
    figures,
    telling.map((o) => o.variableMeasured),
  );
  const inOther = others.length === 0 && query.unit ? inUnit(first, query.unit.printed, figures) : undefined;
  if (inOther) return assertion(inOther, telling, figures, caveats, related);
  const plan = others.length === 0 ? planned(first, query, world.today) : undefined;
  return assertion(
    plan ?? { type: 'figures', observations: telling },
    telling,
    figures,
    [...caveats, ...oldness(telling, query, world)],
    related,
  );
}

/** 一共要打多少, not 一共打了多少. */
const NEEDED = /需要?|得要|(?<!只|不)要[打建做干]|\bneed|\brequire|\bwill\b/;

/** 多少万平方米, of what is printed in square metres. */
function inUnit(observation: Observation, printed: string, figures: Figures): Statement | undefined {
  const quantity = quantityOf(observation);
  const figure = quantity && converted(quantity, printed, figures);
  const { observationAbout: about, variableMeasured: variable, observationDate: period } = observation;
  return (
    figure && {
      type: 'derived',
      name: 'conversion',
      about,
      variable,
      period,
      figure,
      operands: [observation],
    }
  );
}

/** In which a rank may be asked for: 多少名, 几位. */
const RANK_UNITS: ReadonlySet<string> = new Set(['person', 'places', 'rank', 'number']);

const HOW = /怎么样|怎样|咋样|如何|情况|\bhow (?:is|are|was|were|did|has)\b/;
/** 工业怎么样: no number is asked, so that a direction in words will do. */
function inDirection({ observations }: Found, { text }: Query, figures: Figures): Answer | undefined {
  return HOW.test(text) && isNonEmpty(observations)
    ? assertion({ type: 'figures', observations }, observations, figures)
    : undefined;
}

/** 谁管的: who works there, where nobody is said to be in charge. */
function peopleOf({ entity, mention }: Found, figures: Figures): Answer | undefined {
  if (!mention.ids.some((id) => figures.variable(id)?.asks === 'who')) return undefined;
  const told = figures
    .partsOf(entity)
    .filter((id) => figures.entity(id)?.type === 'person')
    .flatMap((id) => figures.about(id))
    .filter(({ value }) => value.type === 'text');
  return isNonEmpty(told) ? assertion({ type: 'figures', observations: told }, told, figures) : undefined;
}

/** Not printed, but it follows from what is. */
function worked(entity: EntityRef, found: Found, world: World): Answer | undefined {
  return (
    restOfPeriod(found, world.figures) ??
    workedBack(found, world.figures) ??
    wholeOf(entity, found, world.figures) ??
    startBefore(found, world.figures) ??
    peopleOf(found, world.figures)
  );
}

function placeCaveats(entity: EntityRef, found: Found, query: Query): Caveat[] {
  if (query.entities.from === 'question' || found.caveats.length > 0) return [];
  return found.entity === entity.id ? [] : [{ type: 'onlyHolder', entity: found.entity }];
}

/** A figure asked for without a period is the latest; long after, that has to be said. */
function oldness(observations: readonly Observation[], query: Query, { figures, today }: World): Caveat[] {
  if (query.periods.value.length > 0) return [];
  return observations
    .filter(
      (o) =>
        o.value.type === 'quantity' &&
        Number(today.slice(0, 4)) - Number(o.observationDate.to.slice(0, 4)) >= OLD &&
        statTypeOf(o, figures) !== 'rank',
    )
    .slice(0, 1)
    .map((o) => ({ type: 'old', observation: o.id }));
}

/** In calendar years. */
const OLD = 2;

/** Several plain figures are said together; everything else stays an answer of its own. */
export function joinFigures(answers: readonly Answer[], figures: Figures): readonly Answer[] {
  const plain = answers.filter(
    (answer): answer is Assertion => answer.type === 'assertion' && answer.statement.type === 'figures',
  );
  const observations = distinct(
    plain.flatMap(({ statement }) => (statement.type === 'figures' ? statement.observations : [])),
  );
  if (plain.length < 2 || !isNonEmpty(observations)) return answers;
  const caveats = plain.flatMap((answer) => answer.caveats);
  const related = plain
    .flatMap((answer) => answer.related)
    .filter((one) => one.type !== 'value' || !observations.some((o) => o.variableMeasured === one.variable));
  const joined = assertion(
    { type: 'figures', observations },
    observations,
    figures,
    caveats,
    distinct(related),
  );
  const isPlain = (answer: Answer): boolean => plain.some((one) => one === answer);
  const at = answers.findIndex(isPlain);
  return [...answers.slice(0, at), joined, ...answers.slice(at).filter((answer) => !isPlain(answer))];
}
