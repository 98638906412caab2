import type { Observation } from './observation.js';

/** Whether what a question supposes holds, and the observation that tells. */
export interface VerdictStatement {
  readonly type: 'verdict';
  readonly holds: boolean | 'unclear';
  readonly claim: string;
  readonly how:
    | 'equal'
    | 'not'
    | 'atLeast'
    | 'under'
    | 'top'
    | 'beyond'
    | 'between'
    | 'notBetween'
    | 'rank'
    | 'date'
    | 'count'
    | 'direction'
    | 'listed'
    | 'text'
    | 'unsaid';
  readonly observation: Observation;
  /** What the claimed figure really is, if it stands in the record. */
  readonly meant: readonly Observation[];
  readonly names: readonly Observation[];
}
