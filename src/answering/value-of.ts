import type { Answer, Caveat, Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { workedBack } from './base.js';
import { converted } from './conversions.js';
import { withFallback } from './fallback.js';
import { quantityOf, statTypeOf, type Figures } from './figures.js';
import { choosePeriod } from './periods.js';
import { inPieces } from './in-pieces.js';
import { planned } from './planned.js';
import { laterThan } from './present.js';
import { rankOf } from './ranks.js';
import { relatedTo } from './related.js';
import { tellingOf, type Found } from './resolve.js';
import { restOfPeriod } from './rest.js';
import { startBefore } from './starts.js';
import { noFigure, unknown } from './unknown.js';
import { restOfRate, wholeAround, wholeOf } from './whole.js';
import type { World } from './world.js';

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
      inDirection(found, query, figures) ??
      worked(entity, found, world) ??
      onlyGrown(found, query, figures) ??
      inPieces(found, query, figures) ??
      noFigure(entity, found, figures)
    );
  const pieces = inPieces(found, query, figures, telling.slice(0, 1));
  if (pieces) return pieces;
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
  if (query.unit && isOtherCurrency(query.unit.dimension, first, figures))
    return unknown({ type: 'count', entity: found.entity, unit: query.unit.printed }, { nearest: telling });
  const caveats = [...placeCaveats(entity, found, query), ...found.caveats];
  const total =
    (query.aspects.includes('sum') && (query.variables.from === 'previous' || !DONE.test(query.text))) ||
    NEEDED.test(query.text)
      ? wholeAround(first, figures)
      : undefined;
  const rest = total ?? restOfRate(telling, query, figures);
  if (rest) return rest;
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

/** 一共要打多少, 全部打完得多少: not 一共打了多少. */
const NEEDED =
  /需要?|得要|得(?=.{0,3}(?:多少|几))|全部?\p{Script=Han}完|(?<!只|不)要[打建做干]|总[数量]|\btotal number|\bneed|\brequire|\bwill\b/u;

/** 一共打了多少: what has been done so far. */
const DONE = /[了已过]|完成|到现在|目前/;

/** 多少美元: no rate of exchange is on record. */
const isOtherCurrency = (asked: string, { variableMeasured }: Observation, figures: Figures): boolean =>
  figures.variable(variableMeasured)?.dimension === 'money' && CURRENCIES.has(asked);

const CURRENCIES: ReadonlySet<string> = new Set(['USD']);

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
        statTypeOf(o, figures) !== 'rank' &&
        laterThan(o, figures) === undefined,
    )
    .slice(0, 1)
    .map((o) => ({ type: 'old', observation: o.id }));
}

/** In calendar years. */
const OLD = 2;

/** 再生纸呢: no amount is asked for and none is told, only how it grew. */
function onlyGrown(
  { entity, mention, all, asked }: Found,
  query: Query,
  figures: Figures,
): Answer | undefined {
  const asks = query.aspects.includes('count') || query.aspects.includes('claim') || query.figures.length > 0;
  if (all.length > 0 || asks || (query.unit && query.unit.dimension !== 'percent')) return undefined;
  const told = mention.ids
    .flatMap(figures.growthOf)
    .flatMap((id) => choosePeriod(figures.of(entity, id), asked, figures));
  return isNonEmpty(told)
    ? assertion(
        { type: 'figures', observations: told },
        told,
        figures,
        [],
        relatedTo(entity, figures, mention.ids),
      )
    : undefined;
}
