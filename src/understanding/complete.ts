import type { Context, Origin, Query } from '../model/query.js';
import { asks, hasTopic, type Reading } from './reading.js';
import type { Cue } from './cues.js';

/** A reading whose empty slots were filled from other clauses, the previous question or the default. */
export interface Completed extends Reading {
  readonly entitiesFrom: Origin;
  readonly variablesFrom: Origin;
  readonly periodsFrom: Origin;
  /** Set when the clause says nothing about what to do with its slots: then the previous question's kind holds. */
  readonly elliptical: Query | undefined;
}

/** Clauses that ask, each with what the clauses around it and the previous turn say. */
export function completeReadings(readings: readonly Reading[], previous: Context | undefined): Completed[] {
  const focused = focusOf(readings);
  const completed: Completed[] = [];
  for (const reading of focused) completed.push(complete(reading, readings, completed, previous));
  return completed;
}

function focusOf(readings: readonly Reading[]): readonly Reading[] {
  const asked = readings.filter((reading) => asks(reading) || claims(reading));
  if (asked.some((reading) => !isBare(reading))) return asked.filter((reading) => !isBare(reading));
  if (asked.length > 0) return [merge(readings)];
  const topical = readings.filter((reading) => hasTopic(reading) || reading.entities.length > 0 || reading.quantities.length > 0);
  return topical.length > 0 ? topical.filter((reading) => hasTopic(reading)).concat(topical.some(hasTopic) ? [] : [merge(readings)]) : readings.length > 0 ? [merge(readings)] : [];
}

/** States a figure about something: worth checking even when nothing is asked. */
const claims = (reading: Reading): boolean =>
  reading.quantities.length > 0 && (hasTopic(reading) || reading.entities.length > 0);

const POLITE: ReadonlySet<Cue> = new Set<Cue>(['tell', 'thanks', 'greeting', 'here', 'overview', 'doubt', 'pronoun']);

/** Nothing but politeness: 想问一下, 你好. */
const isBare = (reading: Reading): boolean =>
  !hasTopic(reading) &&
  reading.entities.length === 0 &&
  reading.quantities.length === 0 &&
  reading.periods.length === 0 &&
  reading.residual.length === 0 &&
  [...reading.cues].every((cue) => POLITE.has(cue));

function merge(readings: readonly Reading[]): Reading {
  const cueAt = new Map<Cue, number>();
  for (const reading of readings) for (const [cue, at] of reading.cueAt) if (!cueAt.has(cue)) cueAt.set(cue, at);
  return {
    text: readings.map((reading) => reading.text).join(','),
    entities: readings.flatMap((reading) => reading.entities),
    variables: readings.flatMap((reading) => reading.variables),
    rankings: readings.flatMap((reading) => reading.rankings),
    terms: readings.flatMap((reading) => reading.terms),
    periods: readings.flatMap((reading) => reading.periods),
    quantities: readings.flatMap((reading) => reading.quantities),
    cues: new Set(cueAt.keys()),
    cueAt,
    residual: readings.flatMap((reading) => reading.residual),
    person: readings.some((reading) => reading.person),
  };
}

function complete(reading: Reading, all: readonly Reading[], before: readonly Reading[], previous: Context | undefined): Completed {
  const last = previous?.queries.at(-1);
  const at = all.indexOf(reading);
  const nearby = [...all.slice(0, Math.max(at, 0)).reverse(), ...all.slice(at + 1)].filter((other) => other !== reading);
  const own: Completed = { ...reading, entitiesFrom: 'question', variablesFrom: 'question', periodsFrom: 'question', elliptical: undefined };
  const withEntities = fillEntities(own, [...before].reverse().concat(nearby as Completed[]), last);
  const withTopic = fillTopic(withEntities, nearby, last);
  return fillPeriods(withTopic, nearby, last);
}

function fillEntities(reading: Completed, nearby: readonly Reading[], last: Query | undefined): Completed {
  const partner = reading.entities.length === 1 && (reading.cues.has('gap') || reading.cues.has('compare') || reading.cues.has('than'));
  if (reading.entities.length > 0 && !partner) return reading;
  const source = nearby.find((other) => other.entities.length > 0);
  const found = source?.entities ?? (standsAlone(reading) ? [] : (last?.entities.value ?? []));
  if (found.length === 0) return reading;
  if (partner && (!leansBack(reading) || found.length !== 1 || found[0]?.id === reading.entities[0]?.id)) return reading;
  return { ...reading, entities: [...found, ...reading.entities], entitiesFrom: source ? 'question' : 'previous' };
}

/** 跟新仓差多少: the other side of the comparison was named before. */
const leansBack = (reading: Reading): boolean => reading.variables.length === 0 || /^(?:那|跟|和|与|比|它|这|同|还是)/.test(reading.text);

/** Asks about something that needs no entity: a term, a place on a list, a conversion, small talk. */
const standsAlone = (reading: Reading): boolean =>
  (reading.terms.length > 0 && reading.variables.length === 0) ||
  (reading.rankings.length > 0 && !reading.cues.has('pronoun') && !reading.cues.has('rank')) ||
  reading.quantities.some((mention) => mention.role === 'ordinal' || mention.role === 'top') ||
  reading.cues.has('here') ||
  reading.cues.has('towns') ||
  reading.cues.has('help') ||
  reading.cues.has('topics') ||
  reading.cues.has('greeting') ||
  reading.cues.has('thanks') ||
  reading.cues.has('best') ||
  reading.cues.has('worst');

function fillTopic(reading: Completed, nearby: readonly Reading[], last: Query | undefined): Completed {
  if (hasTopic(reading) || namesItsTask(reading)) return reading;
  const source = nearby.find((other) => hasTopic(other));
  if (source) return { ...reading, variables: source.variables, rankings: source.rankings, variablesFrom: 'question' };
  if (!last || !dependsOnPrevious(reading)) return reading;
  const elliptical = isElliptical(reading) ? last : undefined;
  return { ...reading, variables: last.variables.value, rankings: last.rankings.value, variablesFrom: 'previous', elliptical };
}

const TASKS: readonly Cue[] = ['rank', 'define', 'source', 'verbatim', 'help', 'topics', 'greeting', 'thanks', 'advice', 'forecast', 'where', 'why', 'overview', 'who', 'best', 'worst', 'towns', 'listed'];
const namesItsTask = (reading: Reading): boolean =>
  TASKS.some((cue) => reading.cues.has(cue)) && !(reading.cues.has('gap') && reading.variables.length === 0 && !reading.cues.has('rank'));

/** Short enough, and with nothing unexplained, to be a continuation. */
const dependsOnPrevious = (reading: Reading): boolean => reading.residual.length === 0 || reading.cues.has('pronoun') || reading.cues.has('these');

const FREE: ReadonlySet<Cue> = new Set<Cue>(['pronoun', 'these', 'here', 'tell', 'compare', 'whole', 'howMany', 'yesNo', 'what', 'how', 'up', 'down']);
/** 那新仓呢, 二季度呢: only slots, no task of its own. */
const isElliptical = (reading: Reading): boolean =>
  (reading.entities.length > 0 || reading.periods.length > 0) && [...reading.cues].every((cue) => FREE.has(cue)) && reading.quantities.length === 0;

function fillPeriods(reading: Completed, nearby: readonly Reading[], last: Query | undefined): Completed {
  if (reading.periods.length > 0) return reading;
  const source = nearby.find((other) => other.periods.length > 0);
  if (source) return { ...reading, periods: source.periods };
  if (!last || reading.variablesFrom !== 'previous' || last.periods.value.length === 0) return reading;
  const periods = last.periods.value.map(({ period, said, relative, yearBefore }) => ({ start: 0, end: 0, text: said, period, relative, yearGiven: true, yearBefore }));
  return { ...reading, periods, periodsFrom: 'previous' };
}
