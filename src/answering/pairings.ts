import type { Query, StatedFigure } from '../model/query.js';

interface Placed {
  readonly start: number;
}

/**
 * 3月3.4亿一季度1.2亿: of several figures in one breath each belongs to what is named just before it, or just after it
 * where the figures come first (11条路线7个教学点).
 */
export function pairings(query: Query, claims: readonly StatedFigure[]): readonly Query[] {
  return apart(query, claims).map((own, at) => ({ ...own, figures: claims.slice(at, at + 1) }));
}

/** 年初入驻8月开业: the same for days. */
export function datePairings(query: Query): readonly Query[] {
  const { value: periods } = query.periods;
  return apart({ ...query, periods: { ...query.periods, value: [] } }, periods).map((own, at) => ({
    ...own,
    periods: { ...query.periods, value: periods.slice(at, at + 1) },
  }));
}

/** The query once for each claim, with what is named beside it. */
function apart(query: Query, claims: readonly Placed[]): readonly Query[] {
  const slots = [query.variables.value, query.periods.value, query.entities.value];
  const labels = slots.find((slot) => slot.filter(({ start }) => start >= 0).length > 1);
  const [first] = claims;
  if (!labels || !first || claims.length < 2) return claims.map(() => query);
  const leads = (labels[0]?.start ?? 0) < first.start;
  return claims.map((claim, at) => {
    const from = leads ? (claims[at - 1]?.start ?? 0) : claim.start;
    const to = leads ? claim.start : (claims[at + 1]?.start ?? Infinity);
    return {
      ...query,
      entities: { ...query.entities, value: beside(query.entities.value, from, to) },
      variables: { ...query.variables, value: beside(query.variables.value, from, to) },
      periods: { ...query.periods, value: beside(query.periods.value, from, to) },
    };
  });
}

/** What stands between two places; where nothing does, what was named last before. */
function beside<T extends Placed>(named: readonly T[], from: number, to: number): readonly T[] {
  const own = named.filter(({ start }) => from <= start && start < to);
  const before = named.filter(({ start }) => start < from).slice(-1);
  return own.length > 0 ? own : before.length > 0 ? before : named;
}
