import type { Origin, Query } from '../model/query.js';
import type { Reading } from './reading.js';

/** A reading whose empty slots were filled from other clauses or from the turn before. */
export interface Completed extends Reading {
  readonly entitiesFrom: Origin;
  readonly variablesFrom: Origin;
  readonly periodsFrom: Origin;
  readonly rankingsFrom: Origin;
  /** Set when the clause says nothing about what to do with its slots: then the previous question's kind holds. */
  readonly elliptical: Query | undefined;
  /** It or these: whatever the last answer named. */
  readonly pointing: boolean;
}

/**
 * A reading before anything is filled in. Every slot is there from the start, field by field: objects that grow by spreading
 * are many times slower to make and to copy.
 */
export const uncompleted = (reading: Reading): Completed => ({
  text: reading.text,
  entities: reading.entities,
  variables: reading.variables,
  rankings: reading.rankings,
  terms: reading.terms,
  periods: reading.periods,
  quantities: reading.quantities,
  asked: reading.asked,
  cues: reading.cues,
  unread: reading.unread,
  person: reading.person,
  excluded: reading.excluded ?? [],
  apart: reading.apart ?? false,
  entitiesFrom: 'question',
  variablesFrom: 'question',
  periodsFrom: 'question',
  rankingsFrom: 'question',
  elliptical: undefined,
  pointing: reading.cues.has('pronoun') || reading.cues.has('these'),
});

/** Said elsewhere: its place means nothing here. */
export const detached = <T extends { readonly start: number }>(refs: readonly T[]): T[] =>
  refs.map((ref) => ({ ...ref, start: -1 }));
