import type { Query, VariableRef } from '../model/query.js';
import { PLACES } from '../model/places.js';
import type { StatisticalVariable } from '../model/vocabulary.js';
import { canCount } from './counting.js';
import type { Figures } from './figures.js';
import { sameFigures } from './meanings.js';

/** 啥时候好, after a question about something else: the dates of the one spoken of. */
export function datesFor(
  query: Query,
  named: readonly VariableRef[],
  figures: Figures,
): readonly VariableRef[] {
  const isDate = (id: string): boolean => ['date', 'property'].includes(figures.variable(id)?.statType ?? '');
  if (named.some(({ ids }) => ids.some(isDate)) || query.entities.value.length !== 1) return named;
  const ids = query.entities.value
    .flatMap(({ id }) => figures.about(id))
    .filter(({ value }) => value.type === 'date')
    .map((o) => o.variableMeasured);
  if (ids.length === 0) return named;
  const dates = { ids: [...new Set(ids)], said: '', start: -1, loose: false };
  return query.variables.from === 'previous' ? [dates] : [...named, dates];
}

/** 禾光一季度3.4亿里三月份占多少: the figure that the question prints tells the indicator. */
function printedBy({ figures: stated, entities, kind }: Query, figures: Figures): VariableRef[] {
  if (kind === 'verify') return [];
  const ids = stated
    .filter(({ role }) => role === 'cardinal')
    .flatMap((figure) =>
      sameFigures(figure, figures)
        .filter((o) => entities.value.some(({ id }) => id === o.observationAbout))
        .map((o) => o.variableMeasured),
    );
  return ids.length > 0 ? [{ ids: [...new Set(ids)], said: '', start: -1, loose: false }] : [];
}

/** 禾光在哪, 谁负责: the question word says which of an entity's facts is meant. */
function askedBy(query: Query, figures: Figures): VariableRef[] {
  if (query.kind !== 'value') return [];
  const ids = [...figures.knowledge.vocabulary.variables.values()]
    .filter(({ asks }) => asks !== undefined && query.aspects.includes(asks))
    .map(({ id }) => id);
  return ids.length > 0 ? [{ ids, said: '', start: -1, loose: true }] : [];
}

/** Units in which so many things are counted that they tell nothing of a place. */
const COMMON: ReadonlySet<string> = new Set([
  'person',
  '人次',
  '个',
  '家',
  '件',
  '项',
  '条',
  '次',
  '种',
  '场',
  'money',
  'percent',
  'number',
  'day',
  'month',
  'area',
]);

/** 禾光有多少人: nothing is named but the unit. Of a place it could be anything. */
export function impliedBy(query: Query, figures: Figures): VariableRef[] {
  const { unit } = query;
  const printed = printedBy(query, figures);
  if (printed.length > 0) return printed;
  if (!unit) return askedBy(query, figures);
  const ids = query.entities.value
    .filter(
      ({ id }) =>
        query.kind === 'average' ||
        !COMMON.has(unit.dimension) ||
        !PLACES.has(figures.entity(id)?.type ?? ''),
    )
    .flatMap(({ id }) => [id, ...figures.partsOf(id)])
    .flatMap((id) =>
      figures
        .about(id)
        .map((o) => o.variableMeasured)
        .filter((variable) => canCount(figures.variable(variable), unit.dimension))
        .filter((variable) => !asksForStaff(query) || isStaff(figures.variable(variable))),
    );
  return ids.length > 0 ? [{ ids: [...new Set(ids)], said: unit.printed, start: -1, loose: true }] : [];
}

const isStaff = (variable: StatisticalVariable | undefined): boolean =>
  [variable?.name ?? '', ...(variable?.alternateName ?? []).map(({ name }) => name)].some((name) =>
    /员工|职工|人数|人口|人员/.test(name),
  );

/** 窗口有多少人: those who are there, not those who came. */
const asksForStaff = ({ text }: Query): boolean => /有(?:多少|几)个?(?:人|员工)(?!次)/.test(text);
