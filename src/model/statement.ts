import type { Observation } from './observation.js';
import type { VerdictStatement } from './verdict.js';
import type { Period } from './period.js';
import type { Hedge } from './quantity.js';
import type { Decimal } from 'decimal.js';

export type NonEmpty<T> = readonly [T, ...T[]];

/** A sentence of a passage, shown as it stands. */
export interface Sentence {
  readonly article: string;
  readonly passage: string;
  readonly text: string;
}

export type Evidence =
  | { readonly type: 'observation'; readonly observation: Observation }
  | { readonly type: 'sentence'; readonly sentence: Sentence };

/** A figure worked out from published ones: never shown without its working. */
export interface Derived {
  readonly value: Decimal;
  /** Unit the value is in, as shown: 亿元, %, 位, 根, 人/家. */
  readonly unit: string;
  readonly decimals: number;
  /** Interval that the rounding of the printed figures allows; absent when exact. */
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** Of the printed figure, where it is only converted. */
  readonly hedge?: Hedge;
  /** e.g. `34.72亿元 ÷ (1 + 12.3%)`. */
  readonly working: string;
}

export type DerivedName =
  | 'base'
  | 'increment'
  | 'share'
  | 'times'
  | 'average'
  | 'whole'
  | 'remaining'
  | 'sum'
  | 'difference'
  | 'surplus'
  | 'deficit'
  | 'restOfPeriod'
  | 'quotient'
  | 'conversion';

/** Places on a list up to a rank, or past it, or from one to another. */
export interface Bound {
  readonly rank: number;
  readonly from?: number;
  readonly outside: boolean;
}

/** What is said, as data; wording is the renderer's. */
export type Statement =
  | { readonly type: 'figures'; readonly observations: NonEmpty<Observation> }
  | {
      readonly type: 'rank';
      readonly observation: Observation;
      /** Place among the listed places below `place`. */
      readonly among?: { readonly place: string; readonly position: number; readonly of: number };
    }
  | {
      readonly type: 'plan';
      readonly observation: Observation;
      readonly passed: boolean;
      /** Its day is still to come. */
      readonly ahead: boolean;
      readonly asked: 'date' | 'done';
    }
  | {
      readonly type: 'holder';
      readonly observation: Observation;
      readonly position?: { readonly place: string; readonly number: number };
    }
  | {
      readonly type: 'members';
      readonly observations: readonly Observation[];
      readonly place?: string;
      readonly ranking?: string;
      readonly bound?: Bound;
      readonly asked: 'count' | 'list';
      /** All of which these are some; said when none are. */
      readonly pool: readonly Observation[];
      /** Whether they are as many, or the ones, that the question says. */
      readonly holds?: boolean;
    }
  /** Who the record has ahead of a place on its list, or behind it; `whole` counts those of the whole list. */
  | {
      readonly type: 'sideOfList';
      readonly observation: Observation;
      readonly side: 'ahead' | 'behind';
      readonly others: readonly Observation[];
      readonly whole?: Derived;
    }
  /** Places of the same kind as the listed ones that the record gives no rank. */
  | {
      readonly type: 'unlisted';
      readonly entities: NonEmpty<string>;
      readonly listed: NonEmpty<Observation>;
      readonly place: string;
    }
  /** Two dates, the earlier first. */
  | { readonly type: 'earlier'; readonly first: Observation; readonly second: Observation }
  | {
      readonly type: 'best';
      readonly observations: NonEmpty<Observation>;
      readonly high: boolean;
      readonly pool: NonEmpty<Observation>;
      readonly place?: string;
    }
  | {
      readonly type: 'comparison';
      readonly first: Observation;
      readonly second: Observation;
      readonly gap?: Derived;
      readonly order: 'first' | 'second' | 'equal' | 'unclear';
      /** The two of several that are nearest to each other, or farthest apart. */
      readonly apart?: 'least' | 'most';
      /** Whether the question states the right gap, where it states one. */
      readonly gapHolds?: boolean;
      /** The gap is asked for, and the figures are too rough to tell it. */
      readonly gapOpen?: boolean;
      /** Which of the two the question says is ahead. */
      readonly claimed?: 'first' | 'second';
    }
  | VerdictStatement
  | {
      readonly type: 'derived';
      readonly name: DerivedName;
      readonly about: string;
      readonly variable: string;
      readonly other?: string;
      readonly period: Period;
      readonly figure: Derived;
      /** Of a difference: the amount stated in the question that the figure is short of, or over. */
      readonly bound?: { readonly said: string; readonly over: boolean };
      /** The question states it, and it comes out so. */
      readonly confirms?: boolean;
      readonly operands: NonEmpty<Observation>;
    }
  | {
      readonly type: 'derivedDate';
      readonly name: 'start' | 'elapsed' | 'untilPlan' | 'between';
      readonly about: string;
      readonly from: Period;
      readonly to: Period;
      readonly days: readonly [number, number];
      readonly operands: NonEmpty<Observation>;
    }
  | { readonly type: 'sideBySide'; readonly reason: Refusal; readonly observations: NonEmpty<Observation> }
  | {
      readonly type: 'overview';
      readonly entity: string;
      readonly observations: NonEmpty<Observation>;
      /** What lies in it or is part of it, and has facts of its own. */
      readonly inside: readonly string[];
    }
  | { readonly type: 'passages'; readonly sentences: NonEmpty<Sentence>; readonly exact: boolean }
  | { readonly type: 'meaning'; readonly said: string; readonly observations: NonEmpty<Observation> }
  | {
      readonly type: 'provenance';
      /** The figure with its source, what the article says, or only which article. */
      readonly show: 'source' | 'retold' | 'headline';
      readonly evidence: NonEmpty<Evidence>;
    };

/** Why figures may not be combined. */
export type Refusal =
  | 'differentVariables'
  | 'differentUnits'
  | 'differentPeriods'
  | 'notAPart'
  | 'realGrowth'
  | 'unknownBasis'
  | 'suspect'
  | 'hedged'
  | 'unknownWhole'
  | 'onePointOnly'
  | 'oneHolderOnly'
  | 'floorArea'
  | 'mixedItems';
