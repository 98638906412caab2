import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { lookUp } from './resolve.js';

/** 仓库有多大: where the record has not what is named, but has what a word beside it hints at, in the same kind of unit. */
export function insteadOf(
  firm: readonly VariableRef[],
  hints: readonly VariableRef[],
  { entities }: Query,
  figures: Figures,
): readonly VariableRef[] {
  const [only, ...others] = firm;
  if (!only || others.length > 0 || !/多[大长重高]/.test(only.said)) return [];
  if (entities.value.some((entity) => has(entity, only, figures))) return [];
  const dimension = figures.variable(only.ids[0] ?? '')?.dimension;
  return hints.filter(
    (hint) =>
      hint.loose &&
      hint.start >= 0 &&
      hint.ids.every((id) => figures.variable(id)?.dimension === dimension) &&
      entities.value.some((entity) => has(entity, hint, figures)),
  );
}

const has = (entity: EntityRef, mention: VariableRef, figures: Figures): boolean =>
  lookUp(entity.id, mention.ids, [], figures).all.length > 0;
