import type { Bound } from '../model/answer.js';
import type { Query } from '../model/query.js';

/** The places on a list that a question is narrowed to; those told from its end need its size. */
export function boundOf({ figures, aspects }: Query, size: number | undefined): Bound | undefined {
  const [start, end] = (['range-start', 'range-end'] as const).map((own) =>
    figures.find(({ role, quantity }) => role === own && quantity.unitCode === 'rank'),
  );
  if (start && end)
    return { from: Number(start.quantity.value), rank: Number(end.quantity.value), outside: false };
  const last = figures.find(({ role }) => role === 'bottom');
  if (last && size !== undefined)
    return { from: Math.max(1, size - Number(last.quantity.value) + 1), rank: size, outside: false };
  const top =
    figures.find(({ role }) => role === 'top') ??
    figures.find(({ role, quantity }) => role === 'cardinal' && quantity.unitCode === '');
  return top ? { rank: Number(top.quantity.value), outside: aspects.includes('outside') } : undefined;
}

/** Whether a rank is one of those. */
export const isWithin = (rank: number, { from = 1, rank: to, outside }: Bound): boolean =>
  (rank >= from && rank <= to) !== outside;

/** 最后两名: so few are the last of those spoken of, not of a long list. */
export function lastFewOf({ figures }: Query): number | undefined {
  const count = Number(figures.find(({ role }) => role === 'bottom')?.quantity.value ?? Infinity);
  return count < FEW ? count : undefined;
}
/** From so many on, places are those of the list itself. */
export const FEW = 10;

/** Whether a question is narrowed to some places of a list, however long that is. */
export const isBounded = (query: Query): boolean => boundOf(query, Infinity) !== undefined;
