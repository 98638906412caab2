import type { Query, VariableRef } from '../model/query.js';
import type { StatisticalVariable } from '../model/vocabulary.js';
import type { Figures } from './figures.js';

/** 办了多少异地医保: of what a word may stand for, that which can be counted. */
export function numbersOf(mention: VariableRef, figures: Figures): VariableRef {
  const ids = mention.ids.filter((id) => figures.variable(id)?.statType !== 'property');
  return ids.length > 0 ? { ...mention, ids } : mention;
}

/** The same question without the unit it asks in. */
export function unitless({ unit: _, ...rest }: Query): Query {
  return rest;
}

/** 办了几件: things done of whatever kind, not those of them alone that are so counted. */
const ANY_OF = 3;
const isLoosely = ({ ids }: VariableRef, fitting: readonly string[], dimension: string): boolean =>
  dimension === '件' && ids.length >= ANY_OF && fitting.length < ids.length;

/** Ids of each mention that have the dimension asked for. */
export function narrowed(
  mentions: readonly VariableRef[],
  dimension: string,
  figures: Figures,
): VariableRef[] {
  return mentions.flatMap((mention) => {
    const ids = mention.ids.filter((id) => canCount(figures.variable(id), dimension));
    if (isLoosely(mention, ids, dimension)) return [mention];
    return ids.length > 0 ? [{ ...mention, ids }] : [];
  });
}

const PEOPLE: ReadonlySet<string> = new Set(['person', '人次']);

export const TIMES: ReadonlySet<string> = new Set(['day', 'month', 'hour', 'workday']);

/** 多少人 may be asked of persons and of visits; 多少个 of anything counted; a list's 几个镇 of places. */
export function canCount(variable: StatisticalVariable | undefined, asked: string): boolean {
  const { dimension, statType, name = '', countOf } = variable ?? {};
  if (dimension === asked || asked === 'number') return true;
  // What is open in the vocabulary, as prices are: 一盆多少钱.
  if (asked === 'money' && statType === 'level' && dimension === undefined) return true;
  if (TIMES.has(asked)) return TIMES.has(dimension ?? '');
  if (PEOPLE.has(asked)) return PEOPLE.has(dimension ?? '');
  if (asked === '次') return dimension === '人次';
  if (asked === '镇') return statType === 'count' && countOf === undefined && name.includes('镇');
  if (asked === '个') return statType === 'count' && !PEOPLE.has(dimension ?? '');
  return false;
}

export const isVague = (mention: VariableRef, figures: Figures): boolean =>
  mention.ids.every((id) => ['property', 'date'].includes(figures.variable(id)?.statType ?? ''));

/** 几款: the mention itself asks how many. */
export const asksCount = ({ said, ids }: VariableRef, figures: Figures): boolean =>
  /^[几多]/.test(said) && ids.every((id) => figures.variable(id)?.statType === 'count');

/** 几款产品: of what is counted the noun tells no fact of its own. */
export const isNounOf = (
  count: VariableRef,
  { start, ids }: Pick<VariableRef, 'start' | 'ids'>,
  figures: Figures,
): boolean =>
  asksCount(count, figures) &&
  count.start + count.said.length === start &&
  ids.every((id) => figures.variable(id)?.statType === 'property');
