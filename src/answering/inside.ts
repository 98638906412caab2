import type { Figures } from './figures.js';

/** Whether one entity lies in another or is part of it, by however many steps. */
export function isInside(inner: string, outer: string, figures: Figures): boolean {
  const entity = figures.entity(inner);
  return [entity?.containedInPlace, entity?.partOf].some(
    (parent) => parent !== undefined && (parent === outer || isInside(parent, outer, figures)),
  );
}

/** The place that an entity lies in, itself or by what it is a part of. */
export function placeOf(id: string, figures: Figures): string | undefined {
  const { containedInPlace, partOf, type } = figures.entity(id) ?? {};
  return (
    containedInPlace ?? (partOf === undefined || type === 'person' ? undefined : placeOf(partOf, figures))
  );
}
