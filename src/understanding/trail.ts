import type { Context, Told } from '../model/context.js';
import type { EntityRef, VariableRef } from '../model/query.js';
import type { Completed } from './completed.js';
import type { Cue } from './phrases.js';
import type { Reading } from './reading.js';

/** What is done with two figures. */
const COMBINING: readonly Cue[] = ['share', 'percent', 'gap', 'sum', 'compare', 'times', 'average', 'minus'];
/** 哪个高, 谁更多: which of two. */
export const WHICH_MORE = /(?:哪个|哪家|谁)更?[大小高低多少快慢强]|前者|后者/;

/** 占多少, 加起来呢, 哪个大: nothing is named, so that the two figures told last are meant. */
export function fromTrail(
  reading: Completed,
  nearby: readonly Reading[],
  previous: Context | undefined,
): Completed | undefined {
  const [before, last] = (previous?.focus.trail ?? []).slice(-2);
  const combines = COMBINING.some((cue) => reading.cues.has(cue)) || WHICH_MORE.test(reading.text);
  if (!before || !last || !combines || namesAnything(reading) || nearby.some(namesAnything)) return undefined;
  const [first, second] = /后者.*前者/.test(reading.text) ? [last, before] : [before, last];
  if (first.percent !== second.percent) return undefined;
  const sameEntity = first.entity === second.entity;
  const sameVariable = first.variable === second.variable;
  if (sameEntity && sameVariable && first.period.iso === second.period.iso) return undefined;
  const all = OF_ALL.some((cue) => reading.cues.has(cue)) ? runOf(previous?.focus.trail ?? []) : [];
  const told = all.length > 2 ? all : [first, second];
  return {
    ...reading,
    entities: (sameEntity ? [first] : told).map(entityOf),
    variables: (sameVariable ? [first] : [first, second]).map(variableOf),
    periods: periodsOf(first, second, sameEntity && sameVariable).map(periodOf),
    quantities: reading.quantities.filter(({ quantity }) => quantity.unitCode !== '个'),
    entitiesFrom: 'previous',
    variablesFrom: 'previous',
    periodsFrom: 'previous',
  };
}

/** Taken of as many as were told one after the other. */
const OF_ALL: readonly Cue[] = ['sum', 'average'];

/** The figures told last that are of one indicator and one time, each of someone else. */
function runOf(trail: readonly Told[]): readonly Told[] {
  const last = trail.at(-1);
  const from = trail.findLastIndex(
    ({ entity, variable, period }, at) =>
      variable !== last?.variable ||
      period.iso !== last.period.iso ||
      trail.slice(at + 1).some((later) => later.entity === entity),
  );
  return trail.slice(from + 1);
}

/** The period that both are of; two of one figure are told apart by theirs. */
function periodsOf(first: Told, second: Told, same: boolean): readonly Told[] {
  if (first.period.iso === second.period.iso) return [first];
  return same ? [first, second] : [];
}

const namesAnything = ({ entities, variables, periods, rankings }: Reading): boolean =>
  entities.length + periods.length + rankings.length > 0 || variables.some(({ loose }) => !loose);

const entityOf = ({ entity }: Told): EntityRef => ({ id: entity, match: 'name', said: '', start: -1 });
const variableOf = ({ variable }: Told): VariableRef => ({
  ids: [variable],
  said: '',
  start: -1,
  loose: false,
});
const periodOf = ({ period }: Told): Completed['periods'][number] => ({
  start: -1,
  end: -1,
  text: '',
  period,
  relative: false,
  yearGiven: true,
});
