import type { ProposalKind } from './proposal.js';

/** How a figure is told in its clause. */
export interface Told {
  readonly kind: ProposalKind;
  /** What stands right before it, and before the first of its list. */
  readonly before: string;
  readonly lead: string;
  /** What stands after it in its clause. */
  readonly after: string;
  readonly named: string;
  /** Names of the list that it is one of the figures of. */
  readonly listed: readonly string[] | undefined;
  readonly each: boolean;
  /** Of owners that are named in the clause. */
  readonly isOfEach: boolean;
  readonly shift: 'was' | 'is' | undefined;
  readonly at: number;
  readonly many: number;
  /** In percentage points: a change of a rate. */
  readonly points: boolean;
  /** In multiples. */
  readonly times: boolean;
  readonly printed: string;
  /** The list that was named last in its sentence. */
  readonly ranking: string | undefined;
  /** Names that are no part of an indicator's. */
  readonly names: readonly string[];
}
