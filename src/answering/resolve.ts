import type { Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { WIDE_PLACES } from '../model/places.js';
import { isVerbal, type Figures } from './figures.js';
import { askedPeriods, choosePeriod, isPlannedFigure, type AskedPeriod } from './periods.js';

/** What one entity and one mention of a variable come to in the record. */
export interface Found {
  /** Who the figures are about: the asked entity, or a part of it. */
  readonly entity: string;
  readonly mention: VariableRef;
  readonly asked: AskedPeriod | undefined;
  /** Those that fit the period; empty when the record has the variable but not the period. */
  readonly observations: readonly Observation[];
  /** All periods of the same variables about the same entity. */
  readonly all: readonly Observation[];
  readonly caveats: readonly Caveat[];
}

/**
 * Looks a mention up for an entity: the variable itself, else a narrower scope of it (said), else the same for a part of the
 * entity (said). Never another entity, never a look-alike. One result for each period that is asked.
 */
export function resolve(
  entity: EntityRef,
  mention: VariableRef,
  query: Query,
  figures: Figures,
  today: string,
): readonly Found[] {
  const alone = query.entities.from !== 'default' && query.entities.value.length === 1;
  const reach = alone ? 'inside' : 'own';
  const { about, all, caveats } = lookUp(entity.id, mention.ids, query.rankings.value, figures, reach);
  const periods = askedPeriods(query, mention, today);
  const planned = PLAN.test(query.text) ? all.filter(isPlannedFigure) : [];
  return (periods.length > 0 ? periods : [undefined]).map((asked) => ({
    entity: about,
    mention,
    asked,
    observations: fitting(planned.length > 0 ? planned : all, asked, figures),
    all,
    caveats,
  }));
}

/** 目标是多少: what was planned, not what came of it. */
const PLAN = /目标|计划|预期|预计|\b(?:target|planned|forecast)\b/;

interface LookedUp {
  readonly about: string;
  readonly all: readonly Observation[];
  readonly caveats: readonly Caveat[];
}

/** `inside` also looks at what lies in a place that the question names. */
export function lookUp(
  entity: string,
  ids: readonly string[],
  rankings: readonly string[],
  figures: Figures,
  reach: 'own' | 'inside' = 'own',
): LookedUp {
  const onAsked = (o: Observation): boolean =>
    rankings.length === 0 || o.ranking === undefined || rankings.includes(o.ranking);
  const gather = (about: string, variables: readonly string[]): Observation[] =>
    variables.flatMap((id) => figures.of(about, id)).filter(onAsked);
  for (const { about, caveats } of carriers(entity, ids, figures, reach)) {
    const direct = gather(about, ids);
    if (direct.length > 0) return { about, all: direct, caveats };
    const narrower = ids
      .flatMap((id) => figures.narrowerThan(id).map((narrow) => ({ id, narrow })))
      .filter(({ narrow }) => figures.of(about, narrow).length > 0);
    if (narrower.length === 0) continue;
    const said = narrower.map(({ id, narrow }): Caveat => ({ type: 'narrower', asked: id, given: narrow }));
    return {
      about,
      all: gather(about, [...new Set(narrower.map(({ narrow }) => narrow))]),
      caveats: [...caveats, ...said],
    };
  }
  return { about: entity, all: [], caveats: [] };
}

/** The entity, its parts, what lies in it where only one thing there can be meant, and for facts in words its whole. */
function carriers(
  entity: string,
  ids: readonly string[],
  figures: Figures,
  reach: 'own' | 'inside',
): { about: string; caveats: readonly Caveat[] }[] {
  const part = (about: string): { about: string; caveats: readonly Caveat[] } => ({
    about,
    caveats: [{ type: 'wholeToPart', whole: entity, part: about }],
  });
  const parts = figures.partsOf(entity);
  const holders = figures
    .inside(entity)
    .filter(
      (id) =>
        !parts.includes(id) &&
        ids.some((variable) => isOwn(variable, figures) && figures.of(id, variable).length > 0),
    );
  const whole = figures.entity(entity)?.partOf;
  const isPost = (id: string): boolean => figures.variable(id)?.asks === 'who';
  return [
    { about: entity, caveats: [] },
    ...parts
      .filter((id) => isPhase(id, figures) || !ids.some((one) => figures.variable(one)?.asks))
      .map(part),
    ...(reach === 'inside' && holders.length === 1 && (!isWide(entity, figures) || ids.every(isPost))
      ? holders.map(part)
      : []),
    ...(whole !== undefined && ids.every((id) => figures.variable(id)?.statType === 'property')
      ? [{ about: whole, caveats: [{ type: 'partToWhole', part: entity, whole }] as const }]
      : []),
  ];
}

/** Where a tenant is or who runs it tells nothing of the park. */
const isPhase = (id: string, figures: Figures): boolean => figures.entity(id)?.type === 'project';

/** Nothing else in the record has it, so that it can only be that one's; amounts of money are never taken so. */
const isSingle = (id: string, figures: Figures): boolean =>
  figures.variable(id)?.dimension !== 'money' &&
  new Set(figures.measuring(id).map((o) => o.observationAbout)).size === 1;
const AREA_WIDE: ReadonlySet<string> = new Set(['money', 'person', '家']);
export const isWide = (id: string, figures: Figures): boolean =>
  WIDE_PLACES.has(figures.entity(id)?.type ?? '');
/** Only a project or a company can have it: a place's figure is never taken from something inside the place. */
function isOwn(id: string, figures: Figures): boolean {
  const variable = figures.variable(id);
  return (
    variable !== undefined &&
    variable.statType !== 'rank' &&
    (variable.statType !== 'property' ||
      variable.asks === undefined ||
      (variable.asks === 'who' && isSingle(id, figures))) &&
    (isSingle(id, figures) || (variable.additive !== true && !AREA_WIDE.has(variable.dimension ?? '')))
  );
}

function fitting(
  all: readonly Observation[],
  asked: AskedPeriod | undefined,
  figures: Figures,
): readonly Observation[] {
  const ids = [...new Set(all.map((o) => o.variableMeasured))];
  return ids.flatMap((id) => {
    const own = all.filter((o) => o.variableMeasured === id);
    return choosePeriod(own, ignoresPeriod(id, asked, figures) ? undefined : asked, figures);
  });
}

/** A date or a description answers whatever period the question wraps around it; a carried period binds flows only. */
function ignoresPeriod(id: string, asked: AskedPeriod | undefined, figures: Figures): boolean {
  const variable = figures.variable(id);
  if (variable?.statType === 'date' || variable?.statType === 'property') return true;
  return (
    asked?.carried === true &&
    variable?.additive !== true &&
    variable?.statType !== 'growthRate' &&
    variable?.statType !== 'rank'
  );
}

/** Figures; a word for a direction where a figure was asked is none. */
export const tellingOf = (observations: readonly Observation[], figures: Figures): Observation[] =>
  observations.filter((o) => !isVerbal(o, figures));

/** Entities that hold one of the variables, or a narrower scope of it. */
export function holdersOf(ids: readonly string[], figures: Figures): string[] {
  const all = ids.flatMap((id) => [id, ...figures.narrowerThan(id)]);
  return [...new Set(all.flatMap((id) => figures.measuring(id).map((o) => o.observationAbout)))];
}
