import type { Period } from './period.js';
import type { Quantity } from './quantity.js';

/** Where a slot's value came from: the question, the turn before, the default, or what else the question says. */
export type Origin = 'question' | 'previous' | 'default' | 'inferred';

/** A value with its origin. */
export interface Slot<T> {
  readonly value: T;
  readonly from: Origin;
}

/** How a name was matched; anything but `name` is said in the reply. */
export type NameMatch = 'name' | 'wrongName' | 'homophone' | 'pinyin' | 'similar' | 'partial';

export interface EntityRef {
  readonly id: string;
  readonly match: NameMatch;
  readonly said: string;
  /** Place in the clause; -1 when not said there. */
  readonly start: number;
  /** Other entities of the same name. */
  readonly others?: readonly string[];
}

/** A mention of one or, where the word is vague, several variables. */
export interface VariableRef {
  readonly ids: readonly string[];
  readonly said: string;
  readonly start: number;
  /** A verb or another word that only hints at a variable (卖了, 去过): gives way to a noun that names one. */
  readonly loose: boolean;
  /** Told by some pieces of its name, which is said in the reply. */
  readonly partial?: boolean;
}

/** What the question wants done with what it names. */
export type QueryKind =
  | 'value'
  | 'growth'
  | 'base'
  | 'increment'
  | 'holder'
  | 'list'
  | 'superlative'
  | 'comparison'
  | 'verify'
  | 'share'
  | 'times'
  | 'average'
  | 'remaining'
  | 'sum'
  | 'difference'
  | 'conversion'
  | 'quotient'
  | 'duration'
  | 'planStatus'
  | 'trend'
  | 'definition'
  | 'overview'
  | 'provenance'
  | 'meaning'
  | 'passage'
  | 'rankings'
  | Talk;

/** Messages that ask nothing of the record. */
export type Talk =
  | 'start'
  | 'greeting'
  | 'thanks'
  | 'help'
  /** Whether a person or a program is answering. */
  | 'machine'
  /** What day it is. */
  | 'today'
  | 'topics'
  | 'declined'
  | 'abuse'
  | 'again'
  | 'private'
  | 'notUnderstood'
  | 'empty'
  | 'tooLong';

/** A figure the question itself states or asks against: 破50亿, 前200, 有5万吗, 第57位. */
export interface StatedFigure {
  readonly quantity: Quantity;
  readonly role: 'cardinal' | 'ordinal' | 'top' | 'bottom' | 'range-start' | 'range-end';
  readonly said: string;
  readonly start: number;
}

/** A period the question names, and how firmly. */
export interface PeriodRef {
  readonly period: Period;
  readonly said: string;
  readonly start: number;
  /** Resolved against the asking day (去年, 一季度). */
  readonly relative: boolean;
  /** False when the year itself was supplied (一季度). */
  readonly yearGiven: boolean;
  /** 去年同期: one year before whatever period is spoken of. */
  readonly yearBefore: boolean;
}

/** Finer points of what is asked, each named after the words that say it. */
export type Aspect =
  | 'growth'
  | 'decline'
  | 'count'
  | 'which'
  | 'high'
  | 'low'
  | 'when'
  | 'done'
  | 'yesNo'
  | 'claim'
  | 'reach'
  | 'under'
  | 'outside'
  | 'percent'
  | 'average'
  | 'ahead'
  | 'behind'
  | 'within'
  | 'nation'
  | 'province'
  | 'rank'
  | 'verbatim'
  | 'headline'
  | 'also'
  | 'plural'
  | 'others'
  | 'people'
  | 'otherList'
  | 'gap'
  | 'sum'
  | 'capacity'
  | 'howLong'
  | 'who'
  | 'where'
  | 'why'
  | 'how';

/** A word that no recogniser accounted for. */
export interface UnreadWord {
  readonly said: string;
  readonly start: number;
  /** Stands where it may change what is asked (渔业产值), rather than in what leads up to it. */
  readonly attached: boolean;
}

/** One question, understood. Entities, variables and periods are what it is about; the rest narrows the kind. */
export interface Query {
  readonly kind: QueryKind;
  readonly entities: Slot<readonly EntityRef[]>;
  readonly variables: Slot<readonly VariableRef[]>;
  readonly rankings: Slot<readonly string[]>;
  readonly periods: Slot<readonly PeriodRef[]>;
  readonly figures: readonly StatedFigure[];
  readonly terms: readonly string[];
  /** A place that only says where the entities are: 石桥在青禾排第几. */
  readonly within?: string;
  /** Named as if it were in a place where it is not. */
  readonly misplaced?: string;
  /** A place that somebody named is told to be in, who is elsewhere as far as the record knows. */
  readonly toldIn?: { readonly entity: string; readonly place: string };
  readonly aspects: readonly Aspect[];
  /** Places that a list is told without: 除了石桥. */
  readonly excluded: readonly string[];
  /** Place in the text where a share or a comparison parts its two sides; -1 when it has none. */
  readonly pivot: number;
  /** Unit code and printed unit the answer is wanted in (多少万元), as said. */
  readonly unit?: { readonly code: string; readonly dimension: string; readonly printed: string } | undefined;
  readonly unread: readonly UnreadWord[];
  /** Someone private is spoken of. */
  readonly person: boolean;
  /** The clause as normalised, for passage search. */
  readonly text: string;
}
