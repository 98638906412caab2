import type { Caveat } from './caveat.js';
import type { Missing } from './missing.js';
import type { Observation } from './observation.js';
import type { Period } from './period.js';
import type { Quantity } from './quantity.js';
import type { Focus } from './context.js';
import type { Talk } from './query.js';
import type { Derived, Evidence, NonEmpty, Sentence, Statement } from './statement.js';

export type { Caveat } from './caveat.js';
export type { Missing } from './missing.js';
export type {
  Bound,
  Derived,
  DerivedName,
  Evidence,
  NonEmpty,
  Refusal,
  Sentence,
  Statement,
} from './statement.js';

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
  /** A sentence that has some of the words asked for, but not what is asked. */
  readonly mentioned?: { readonly words: readonly string[]; readonly sentence: Sentence };
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
    /** Articles of the record, `of` so many; by one author where one is asked about. */
    | {
        readonly type: 'articles';
        readonly articles: NonEmpty<string>;
        readonly of: number;
        readonly author?: string;
      }
    /** What the record places in a place, `of` so many. */
    | {
        readonly type: 'contents';
        readonly place: string;
        readonly entities: readonly string[];
        readonly of: number;
      }
    | { readonly type: 'topics' };
  readonly related: readonly Related[];
}

export interface Conversation {
  readonly type: 'conversation';
  readonly topic: Talk;
  /** Where the day itself is what was asked for. */
  readonly day?: Period;
  readonly related: readonly Related[];
}

export type Answer = Assertion | Unknown | Clarification | Explanation | Conversation;

/** All answers to one message, and what they were about. */
export interface Answers {
  readonly answers: NonEmpty<Answer>;
  readonly focus: Focus;
}
