import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { lookUp } from './resolve.js';

/**
 * The mentions of variables that are asked for: those that can be counted in the asked unit; a noun before a verb that only
 * hints; where a vague word stands beside one that the record has figures for, the latter.
 */
export function askedMentions(query: Query, figures: Figures): readonly VariableRef[] {
  const all = query.variables.value.length > 0 ? query.variables.value : impliedBy(query, figures);
  const counted = query.unit ? narrowed(all, query.unit.dimension, figures) : all;
  const fitting = counted.length > 0 ? counted : all;
  const firm = fitting.filter(({ loose }) => !loose);
  const chosen = firm.length > 0 ? firm : fitting;
  return withoutVague(chosen, query, figures);
}

/** The same question without the unit it asks in. */
export function unitless({ unit: _, ...rest }: Query): Query {
  return rest;
}

/** Ids of each mention that have the dimension asked for. */
function narrowed(mentions: readonly VariableRef[], dimension: string, figures: Figures): VariableRef[] {
  return mentions.flatMap((mention) => {
    const ids = mention.ids.filter((id) => canCount(figures.variable(id)?.dimension, figures.variable(id)?.statType, dimension));
    return ids.length > 0 ? [{ ...mention, ids }] : [];
  });
}

const PEOPLE: ReadonlySet<string> = new Set(['person', '人次']);

/** 多少人 may be asked of persons and of visits; 多少个 of anything counted; a list's 几个镇 of places. */
function canCount(dimension: string | undefined, statType: string | undefined, asked: string): boolean {
  if (dimension === asked) return true;
  if (PEOPLE.has(asked)) return PEOPLE.has(dimension ?? '');
  if (asked === '个' || asked === '镇') return statType === 'count' && !PEOPLE.has(dimension ?? '');
  return false;
}

/** 米麦有多少人: nothing is named but the unit. */
function impliedBy(query: Query, figures: Figures): VariableRef[] {
  const { unit } = query;
  if (!unit) return [];
  const ids = query.entities.value.flatMap(({ id }) =>
    figures.about(id).map((o) => o.variableMeasured).filter((variable) => canCount(figures.variable(variable)?.dimension, figures.variable(variable)?.statType, unit.dimension)),
  );
  return ids.length > 0 ? [{ ids: [...new Set(ids)], said: unit.printed, start: -1, loose: true }] : [];
}

/** Mentions without any figure go when another mention has one and they are no measured thing themselves. */
function withoutVague(mentions: readonly VariableRef[], query: Query, figures: Figures): readonly VariableRef[] {
  if (mentions.length < 2) return mentions;
  const useful = mentions.filter((mention) => query.entities.value.some((entity) => has(entity, mention, figures)));
  if (useful.length === 0) return mentions;
  return mentions.filter((mention) => useful.includes(mention) || !isVague(mention, figures));
}

const has = (entity: EntityRef, mention: VariableRef, figures: Figures): boolean => lookUp(entity.id, mention.ids, [], figures).all.length > 0;

const isVague = (mention: VariableRef, figures: Figures): boolean =>
  mention.ids.every((id) => ['property', 'date'].includes(figures.variable(id)?.statType ?? ''));
