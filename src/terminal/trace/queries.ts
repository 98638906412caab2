import type { EntityRef, PeriodRef, Query, StatedFigure, VariableRef } from '../../model/query.js';
import { aligned } from '../width.js';
import { brief } from './brief.js';

/** Each query: its kind, then one line a slot with its value, where that came from, and the words that say it. */
export function queryLines(queries: readonly Query[]): string[] {
  return queries.flatMap((query, at) => [
    `${queries.length > 1 ? `${at + 1} ` : ''}${query.kind}`,
    ...aligned(rowsOf(query)).map((line) => `  ${line}`),
  ]);
}

type Row = readonly [slot: string, value: string, from: string, said: string];

function rowsOf(query: Query): Row[] {
  const { entities, variables, rankings, periods } = query;
  return [
    ...entities.value.map((ref): Row => ['entity', entityOf(ref), entities.from, quoted(ref.said)]),
    ...variables.value.map((ref): Row => ['variable', variableOf(ref), variables.from, quoted(ref.said)]),
    ...rankings.value.map((id): Row => ['ranking', id, rankings.from, '']),
    ...periods.value.map((ref): Row => ['period', periodOf(ref), periods.from, quoted(ref.said)]),
    ...query.figures.map((ref): Row => ['figure', figureOf(ref), 'question', quoted(ref.said)]),
    ...query.terms.map((id): Row => ['term', id, 'question', '']),
    ...(query.within === undefined ? [] : [['within', query.within, 'question', ''] satisfies Row]),
    ...(query.unit ? [['unit', query.unit.code, 'question', quoted(query.unit.printed)] satisfies Row] : []),
    ...(query.aspects.length > 0
      ? [['aspects', query.aspects.join(', '), 'question', ''] satisfies Row]
      : []),
    ...(query.person ? [['person', 'private', 'question', ''] satisfies Row] : []),
    ...query.unread.map(({ said, attached }): Row => [
      'unread',
      attached ? 'attached' : 'leading up',
      'question',
      quoted(said),
    ]),
  ];
}

const quoted = (said: string): string => (said === '' ? '' : `“${said}”`);

const entityOf = ({ id, match, others = [] }: EntityRef): string =>
  [id, ...others].join(' | ') + (match === 'name' ? '' : ` (${match})`);

const variableOf = ({ ids, loose }: VariableRef): string => ids.join(' | ') + (loose ? ' (loose)' : '');

function periodOf({ period, relative, yearGiven, yearBefore }: PeriodRef): string {
  const notes = [
    ...(relative ? ['relative'] : []),
    ...(yearGiven ? [] : ['year supplied']),
    ...(yearBefore ? ['a year before'] : []),
  ];
  return period.iso + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
}

const figureOf = ({ quantity, role }: StatedFigure): string => `${brief(quantity)} (${role})`;
