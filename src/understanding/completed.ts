import type { Origin, Query } from '../model/query.js';
import type { Reading } from './reading.js';

/** A reading whose empty slots were filled from other clauses or from the turn before. */
export interface Completed extends Reading {
  readonly entitiesFrom: Origin;
  readonly variablesFrom: Origin;
  readonly periodsFrom: Origin;
  /** Set when the clause says nothing about what to do with its slots: then the previous question's kind holds. */
  readonly elliptical?: Query;
  /** It or these: whatever the last answer named. */
  readonly pointing: boolean;
}

/** Said elsewhere: its place means nothing here. */
export const detached = <T extends { readonly start: number }>(refs: readonly T[]): T[] =>
  refs.map((ref) => ({ ...ref, start: -1 }));
