import { samePeriod, shiftYears } from '../model/period.js';
import type { EntityRef } from '../model/query.js';
import type { StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import { PLACES, WIDE_PLACES } from '../model/places.js';
import type { Asked } from './asked.js';
import type { Completed } from './completed.js';
import type { Cue } from './phrases.js';
import { comparesPlaces } from './compared-places.js';
import { isNumeric, settled, variablesOf } from './settle.js';
import { asksOfTerm } from './term-criteria.js';

/** A completed reading seen as the table of intents asks about it. */
export interface Facts {
  readonly reading: Completed;
  readonly has: (...cues: readonly Cue[]) => boolean;
  /** Names no entity, indicator, list or term. */
  readonly nameless: boolean;
  /** Asks about places on an issued list rather than about an amount. */
  readonly ranked: boolean;
  /** Names an indicator that is measured or counted. */
  readonly numeric: boolean;
  readonly dated: boolean;
  /** Names a rate of growth by itself. */
  readonly rated: boolean;
  readonly textual: boolean;
  /** One name stands for several components of a total. */
  readonly grouped: boolean;
  readonly cardinals: number;
  readonly ordinals: number;
  readonly tops: number;
  /** Entities that can stand beside each other: all that are named but a place around the others. */
  readonly subjects: readonly EntityRef[];
  /** Of those, the ones that are no city, county or province. */
  readonly towns: number;
  /** Places among all entities named. */
  readonly places: number;
  /** Places and parks among them: what something else may lie in. */
  readonly grounds: number;
  /** 和, 比 or the like stands between the entities. */
  readonly joined: boolean;
  /** Asks how a term of the glossary is to be understood. */
  readonly ofTerm: boolean;
  readonly yearBefore: boolean;
  /** Two periods a year apart are named. */
  readonly yearApart: boolean;
  readonly askedUnit: string | undefined;
}

export const isWide = (id: string, vocabulary: Vocabulary): boolean =>
  WIDE_PLACES.has(vocabulary.entities.get(id)?.type ?? '');

export function factsOf(said: Completed, vocabulary: Vocabulary): Facts {
  const reading = settled(said, vocabulary);
  const has = (...cues: readonly Cue[]): boolean =>
    reading.cues.size > 0 && cues.some((cue) => reading.cues.has(cue));
  const variables = reading.variables.flatMap((ref) => variablesOf(ref, vocabulary));
  const onList = variables.some(
    (variable) => variable.statType === 'rank' || countsPlaces(variable, vocabulary),
  );
  const firm = reading.variables.filter(({ loose }) => !loose).flatMap((ref) => variablesOf(ref, vocabulary));
  const telling = firm.length > 0 || has('rank') ? firm : variables;
  const numeric = telling.some((variable) => isNumeric(variable) && !countsPlaces(variable, vocabulary));
  const textual = telling.some(({ statType }) => statType === 'property');
  const rated = telling.some(({ statType }) => statType === 'growthRate');
  const dated = telling.some(({ statType }) => statType === 'date');
  const count = (role: 'ordinal' | 'top' | 'bottom'): number =>
    reading.quantities.filter((mention) => mention.role === role).length;
  const ordinals = count('ordinal');
  const tops =
    count('top') +
    count('bottom') +
    reading.quantities.filter(({ role, quantity }) => role === 'range-end' && quantity.unitCode === 'rank')
      .length;
  const list =
    onList ||
    ordinals > 0 ||
    tops > 0 ||
    has('rank', 'best', 'worst') ||
    comparesPlaces(reading, vocabulary) ||
    (has('towns') && has('most', 'least') && reading.variables.length + reading.unread.length === 0) ||
    (reading.rankings.length > 0 && !has('define', 'what')) ||
    (has('listed') &&
      has(
        'amount',
        'which',
        'yesNo',
        'claim',
        'most',
        'least',
        'who',
        'tell',
        'towns',
        'not',
        'done',
        'others',
        'where',
      )) ||
    (reading.elliptical !== undefined && onList) ||
    (reading.variables.length === 0 &&
      reading.asked.some(asksPlace) &&
      reading.entities.some(({ id }) => PLACES.has(vocabulary.entities.get(id)?.type ?? '')));
  const { subjects, towns } = subjectsOf(reading, vocabulary);
  return {
    reading,
    has,
    nameless:
      reading.entities.length === 0 &&
      reading.variables.length === 0 &&
      reading.rankings.length === 0 &&
      reading.terms.length === 0,
    ranked: list && !numeric && !textual && !dated,
    numeric,
    dated,
    rated,
    textual,
    grouped: reading.variables.some((ref) => areComponents(variablesOf(ref, vocabulary))),
    cardinals: reading.quantities.filter(({ role }) => role === 'cardinal').length,
    ordinals,
    tops,
    subjects,
    towns,
    places: reading.entities.filter(({ id }) => PLACES.has(vocabulary.entities.get(id)?.type ?? '')).length,
    grounds: reading.entities.filter(({ id }) => isGround(vocabulary.entities.get(id)?.type ?? '')).length,
    yearBefore: reading.periods.some(({ yearBefore }) => yearBefore === true),
    joined: isJoined(reading),
    ofTerm: asksOfTerm(reading, vocabulary),
    yearApart: isYearApart(reading),
    askedUnit: reading.asked.find(({ unit }) => unit)?.unit?.dimension,
  };
}

const isGround = (type: string): boolean => PLACES.has(type) || type === 'park';

const areComponents = ([first, ...others]: readonly StatisticalVariable[]): boolean =>
  first?.componentOf !== undefined &&
  others.length > 0 &&
  others.every(({ componentOf }) => componentOf === first.componentOf);

/** 柳溪多少名, 差几位: of places, what is counted so are ranks. */
const asksPlace = ({ unit }: Asked): boolean =>
  unit?.code === '名' || unit?.code === '位' || unit?.code === 'places';

/** How many places stand on a list is a question about the list. */
const countsPlaces = ({ countOf }: StatisticalVariable, vocabulary: Vocabulary): boolean =>
  countOf !== undefined && vocabulary.variables.get(countOf)?.statType === 'rank';

function isJoined({ entities, text }: Completed): boolean {
  return entities.some(
    ({ start }, at) =>
      at > 0 && (start < 0 || (entities[at - 1]?.start ?? 0) < 0 || joins(entities[at - 1], start, text)),
  );
}

const joins = (before: EntityRef | undefined, start: number, text: string): boolean =>
  before !== undefined &&
  (before.start + before.said.length === start || JOINS.test(text.slice(before.start, start)));
const JOINS = /[、,和与跟及比同]|还是|\b(?:vs|versus|or|and|than)\b| /;

function isYearApart({ periods }: Completed): boolean {
  const [a, b, ...others] = periods.filter(({ yearBefore }) => !yearBefore).map(({ period }) => period);
  return (
    a !== undefined &&
    b !== undefined &&
    others.length === 0 &&
    (samePeriod(shiftYears(a, -1), b) || samePeriod(shiftYears(b, -1), a))
  );
}

function subjectsOf(
  reading: Completed,
  vocabulary: Vocabulary,
): { subjects: readonly EntityRef[]; towns: number } {
  const refs = reading.entities;
  const subjects = refs.filter(
    ({ id }) => !refs.some((other) => other.id !== id && isInside(other.id, id, vocabulary)),
  );
  return { subjects, towns: subjects.filter(({ id }) => !isWide(id, vocabulary)).length };
}

/** Whether one entity lies in another or is part of it, by however many steps. */
export function isInside(inner: string, outer: string, vocabulary: Vocabulary): boolean {
  const entity = vocabulary.entities.get(inner);
  return [entity?.containedInPlace, entity?.partOf].some(
    (parent) => parent !== undefined && (parent === outer || isInside(parent, outer, vocabulary)),
  );
}
