import { readQuantities } from '../language/quantities.js';
import type { UnitTable } from '../language/units.js';
import type { Period } from '../model/period.js';
import type { Proposal } from './proposal.js';

/** A cell of a table, and what its row and its column say of it. */
export interface TableCell extends Pick<
  Proposal,
  'entity' | 'metric' | 'cumulative' | 'kind' | 'quote' | 'paragraph'
> {
  /** Whether it tells how much the metric grew, not how much it is. */
  readonly growth: boolean;
  /** Of an indicator's own kind: 环比增速. */
  readonly growthName?: string | undefined;
  /** The figure with its unit. */
  readonly number: string;
  readonly period: Period | undefined;
  readonly note?: string | undefined;
}

/** The fact that a cell states; undefined where its figure cannot be read. */
export function cellFact(cell: TableCell, units: UnitTable): Proposal | undefined {
  const { entity, metric, growth, growthName = `${metric}增速`, number, period, note, ...rest } = cell;
  const [mention] = readQuantities(growth ? `增长${number}` : number, units);
  return (
    mention && {
      ...rest,
      entity,
      metric: growth ? growthName : metric,
      ...(growth ? { of: metric } : {}),
      quantity: mention.quantity,
      printed: mention.text,
      ...(period ? { period } : {}),
      planned: false,
      ...(note === undefined ? {} : { note }),
      flags: [],
    }
  );
}
