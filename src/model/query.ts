import type { Period } from './period.js';
import type { Quantity } from './quantity.js';

/** Where a slot's value came from. */
export type Origin = 'question' | 'previous' | 'default' | 'inferred';

/** A value with its origin. */
export interface Slot<T> {
  readonly value: T;
  readonly from: Origin;
}

/** How a name was matched; anything but `name` is said in the reply. */
export type NameMatch = 'name' | 'wrongName' | 'homophone' | 'pinyin' | 'similar';

export interface EntityRef {
  readonly id: string;
  readonly match: NameMatch;
  readonly said: string;
  readonly start: number;
  /** Other entities of the same name. */
  readonly others?: readonly string[];
}

/** What the question wants done with the figures it names. */
export type QueryKind =
  | 'value'
  | 'rank'
  | 'rankHolder'
  | 'rankList'
  | 'superlative'
  | 'comparison'
  | 'verify'
  | 'growth'
  | 'base'
  | 'increment'
  | 'share'
  | 'ratio'
  | 'wholeFromShare'
  | 'remaining'
  | 'sum'
  | 'difference'
  | 'conversion'
  | 'date'
  | 'duration'
  | 'planStatus'
  | 'trend'
  | 'definition'
  | 'overview'
  | 'provenance'
  | 'figureMeaning'
  | 'passage'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'topics'
  | 'declined'
  | 'offTopic'
  | 'notUnderstood';

/** A figure the question itself states or asks against: 破50亿, 前200, 有5万吗, 第161位. */
export interface StatedFigure {
  readonly quantity: Quantity;
  readonly role: 'cardinal' | 'ordinal' | 'top' | 'range-start' | 'range-end';
  readonly said: string;
}

/** A period the question names, and how firmly. */
export interface PeriodRef {
  readonly period: Period;
  readonly said: string;
  /** Resolved against the asking day (去年, 一季度). */
  readonly relative: boolean;
  /** 去年同期: one year before whatever period is spoken of. */
  readonly yearBefore: boolean;
}

/** A mention of one or, where the word is vague, several variables. */
export interface VariableRef {
  readonly ids: readonly string[];
  readonly said: string;
  readonly start: number;
}

/** Finer points of what is asked, each named after the words that say it. */
export type Aspect =
  | 'growth' | 'count' | 'list' | 'high' | 'low' | 'date' | 'done' | 'yesNo' | 'who' | 'where' | 'why' | 'how' | 'howMany' | 'national' | 'provincial'
  | 'within' | 'verbatim' | 'differ' | 'times' | 'percent' | 'first' | 'under' | 'atLeast' | 'these' | 'growthOnly' | 'claim' | 'scopedHere';

/** One question, understood. Entities, variables and periods are what it is about; the rest narrows the kind. */
export interface Query {
  readonly kind: QueryKind;
  readonly entities: Slot<readonly EntityRef[]>;
  readonly variables: Slot<readonly VariableRef[]>;
  readonly rankings: Slot<readonly string[]>;
  readonly periods: Slot<readonly PeriodRef[]>;
  readonly figures: readonly StatedFigure[];
  readonly terms: readonly string[];
  readonly aspects: readonly Aspect[];
  /** Position in the text where a share or comparison splits whole from part; -1 when it does not. */
  readonly pivot: number;
  /** Unit the answer is wanted in (多少万元), as said. */
  readonly unit?: string;
  /** Content words that no recogniser accounted for. */
  readonly unresolved: readonly string[];
  /** Someone private is spoken of. */
  readonly person: boolean;
  /** The clause as normalised, for passage search. */
  readonly text: string;
}

/** What one turn leaves for the next. Plain JSON. */
export interface Context {
  readonly queries: readonly Query[];
  /** Observation ids the last reply rested on. */
  readonly evidence: readonly string[];
  /** Sentences the last reply rested on. */
  readonly sentences: readonly { readonly article: string; readonly passage: string; readonly text: string }[];
  readonly lang: 'zh-CN' | 'zh-TW' | 'en';
}
