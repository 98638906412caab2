import type { Period } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';

/** What kind of figure a proposed fact is. */
export type ProposalKind = 'level' | 'growth' | 'share' | 'rank' | 'count' | 'date';

/** What a figure is a figure of. */
export interface Target {
  readonly metric: string;
  /** The indicator that a growth or a share is of. */
  readonly of?: string;
  /** The list that a rank is on. */
  readonly ranking?: string;
}

/** A fact that a page states, before an editor has seen it. */
export interface Proposal {
  /** Name as it is known on the page. */
  readonly entity: string;
  /** Name of the indicator as printed, growth and shares told by what they are of. */
  readonly metric: string;
  /** The indicator that a growth or a share is of. */
  readonly of?: string;
  /** The list that a rank is on. */
  readonly ranking?: string;
  /** The indicator it is told to be a part of: 其中. */
  readonly whole?: string;
  readonly quantity: Quantity;
  /** The figure as printed. */
  readonly printed: string;
  readonly period?: Period;
  readonly cumulative: boolean;
  /** Told of what is to come. */
  readonly planned: boolean;
  readonly kind: ProposalKind;
  /** Exact run of the paragraph that states it. */
  readonly quote: string;
  /** Which paragraph of the article, from 0. */
  readonly paragraph: number;
  /** How something was understood that the quote does not say itself. */
  readonly note?: string;
  /** What a person has to decide; empty when nothing is in doubt. */
  readonly flags: readonly string[];
}
