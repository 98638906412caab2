import type { Decimal } from 'decimal.js';
import type { Observation } from './observation.js';
import type { Period } from './period.js';
import type { Quantity } from './quantity.js';
import type { Focus, NameMatch, Talk } from './query.js';

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
  /** e.g. `50.64亿元 ÷ (1 + 15.7%)`. */
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
  | 'restOfPeriod'
  | 'conversion';

/** Places on a list up to a rank, or past it. */
export interface Bound {
  readonly rank: number;
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
    }
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
      /** Which of the two the question says is ahead. */
      readonly claimed?: 'first' | 'second';
    }
  | {
      readonly type: 'verdict';
      readonly holds: boolean | 'unclear';
      readonly claim: string;
      readonly how:
        | 'equal'
        | 'atLeast'
        | 'under'
        | 'top'
        | 'beyond'
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
  | {
      readonly type: 'derived';
      readonly name: DerivedName;
      readonly about: string;
      readonly variable: string;
      readonly other?: string;
      readonly period: Period;
      readonly figure: Derived;
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

/** Things said under an answer, each at most once. */
export type Caveat =
  | { readonly type: 'readAs'; readonly said: string; readonly entity: string; readonly match: NameMatch }
  | { readonly type: 'defaultPlace'; readonly entity: string }
  | { readonly type: 'onlyHolder'; readonly entity: string }
  | { readonly type: 'narrower'; readonly asked: string; readonly given: string }
  | { readonly type: 'wholeToPart'; readonly whole: string; readonly part: string }
  | { readonly type: 'partToWhole'; readonly part: string; readonly whole: string }
  | { readonly type: 'hedge'; readonly observation: string }
  | { readonly type: 'old'; readonly observation: string }
  | { readonly type: 'suspect'; readonly observation: Observation }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'assumesNominal' }
  | { readonly type: 'ownRatio' }
  | { readonly type: 'notSameThing'; readonly first: string; readonly second: string; readonly why: string }
  | { readonly type: 'notAllListed'; readonly place: string }
  | { readonly type: 'otherList'; readonly said: string }
  | { readonly type: 'privatePerson' }
  /** Why was asked, and the record only has that it is so. */
  | { readonly type: 'noReason' }
  /** What a figure that the question claims of something else really is. */
  | { readonly type: 'meant'; readonly said: string; readonly observations: readonly Observation[] }
  | { readonly type: 'onePointOnly' }
  | { readonly type: 'lowerIsBetter' };

/** Why the record cannot answer: which part of the question it lacks. */
export type Missing =
  | {
      readonly type: 'figure';
      readonly entity: string;
      readonly variable: string;
      readonly said: string;
      readonly period?: Period;
    }
  | { readonly type: 'period'; readonly entity: string; readonly variable: string; readonly period: Period }
  | { readonly type: 'qualitative'; readonly observations: NonEmpty<Observation> }
  | { readonly type: 'rank'; readonly entity: string; readonly ranking?: string }
  | { readonly type: 'edition'; readonly ranking: string; readonly period: Period }
  | {
      readonly type: 'scopeOfRank';
      readonly entity: string;
      readonly scope: 'province' | { readonly place: string };
      readonly ranking: string;
    }
  | { readonly type: 'rankBy'; readonly variable: string }
  | { readonly type: 'holder'; readonly ranking: string; readonly rank: string }
  | { readonly type: 'growth'; readonly entity: string; readonly variable: string; readonly period?: Period }
  | {
      readonly type: 'words';
      readonly words: readonly string[];
      readonly entity?: string;
      readonly variable?: string;
    }
  | { readonly type: 'count'; readonly entity: string; readonly unit: string }
  | { readonly type: 'list'; readonly said: string }
  | { readonly type: 'capacity'; readonly entity: string; readonly variable: string }
  | { readonly type: 'workings'; readonly entity?: string }
  | { readonly type: 'facts'; readonly entity: string }
  | { readonly type: 'meaning'; readonly said: string }
  | { readonly type: 'claim'; readonly entity: string; readonly said: string }
  | { readonly type: 'term'; readonly said: string }
  | { readonly type: 'source' }
  | { readonly type: 'context' }
  | { readonly type: 'scope'; readonly said: 'nation' | 'province'; readonly variable: string };

/** A question worth asking next; the renderer words it. */
export type Related =
  | { readonly type: 'value'; readonly entity: string; readonly variable: string }
  | { readonly type: 'rank'; readonly entity: string; readonly ranking?: string }
  | { readonly type: 'members'; readonly ranking: string }
  | { readonly type: 'overview'; readonly entity: string }
  | { readonly type: 'define'; readonly term: string }
  | { readonly type: 'source' };

export interface Assertion {
  readonly type: 'assertion';
  readonly statement: Statement;
  readonly evidence: NonEmpty<Evidence>;
  /** The sentence that a single figure stands in, where it tells more than the figure. */
  readonly context?: Sentence;
  readonly caveats: readonly Caveat[];
  readonly related: readonly Related[];
}

export interface Unknown {
  readonly type: 'unknown';
  readonly missing: Missing;
  /** Figures of the asked entity that come nearest; never another entity's. */
  readonly nearest: readonly Observation[];
  readonly why: readonly string[];
  /** Other entities for which the record has the asked variable: named, without figures. */
  readonly elsewhere: readonly string[];
  readonly caveats: readonly Caveat[];
  readonly related: readonly Related[];
}

/** The bot asks back. `options` are complete questions; `known` are answers short enough to give at once. */
export interface Clarification {
  readonly type: 'clarification';
  readonly said: string;
  readonly entities: NonEmpty<string>;
  readonly options: NonEmpty<Related>;
  readonly known: readonly Observation[];
}

/** Worked out from the question alone, or from the vocabulary: no figure of the record is claimed. */
export interface Explanation {
  readonly type: 'explanation';
  readonly content:
    | { readonly type: 'conversion'; readonly from: Quantity; readonly to: Derived }
    | { readonly type: 'definition'; readonly terms: NonEmpty<string> }
    | { readonly type: 'rankings'; readonly rankings: readonly string[] }
    /** Issuer, edition, size and method of a list, as the vocabulary has them. */
    | { readonly type: 'ranking'; readonly ranking: string }
    /** Where an entity lies, as the vocabulary has it; `vague` when that is no nearer than the whole city. */
    | { readonly type: 'located'; readonly entity: string; readonly place: string; readonly vague: boolean }
    | { readonly type: 'topics' };
  readonly related: readonly Related[];
}

export interface Conversation {
  readonly type: 'conversation';
  readonly topic: Talk;
  readonly related: readonly Related[];
}

export type Answer = Assertion | Unknown | Clarification | Explanation | Conversation;

/** All answers to one message, and what they were about. */
export interface Answers {
  readonly answers: NonEmpty<Answer>;
  readonly focus: Focus;
}
