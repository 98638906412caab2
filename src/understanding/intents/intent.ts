import type { QueryKind } from '../../model/query.js';
import type { Facts } from '../facts.js';

/** A row of the table: what is wanted when a reading looks so. */
export interface Intent {
  readonly kind: QueryKind;
  readonly when: (facts: Facts) => boolean;
}
