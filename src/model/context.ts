import type { Period } from './period.js';
import type { Query } from './query.js';
import type { Lang } from './reply.js';

/** A figure that was told: of whom, of what, for when. */
export interface Told {
  readonly entity: string;
  readonly variable: string;
  readonly period: Period;
  /** A rate or a share rather than an amount. */
  readonly percent?: boolean;
}

/** What the last answer was about: what 它 and 这些 point to. */
export interface Focus {
  /** What a question without a name goes on about. */
  readonly subjects: readonly string[];
  /** All entities the answer named: 这几个. */
  readonly entities: readonly string[];
  /** Subjects of this and the turns before, the latest last. */
  readonly recent: readonly string[];
  readonly variables: readonly string[];
  readonly rankings: readonly string[];
  /** Figures told in this and the turns before, the latest last. */
  readonly trail: readonly Told[];
  readonly period?: Period;
}

/** What one turn leaves for the next. Plain JSON. */
export interface Context {
  readonly queries: readonly Query[];
  readonly focus: Focus;
  /** Observation ids the last reply rested on. */
  readonly evidence: readonly string[];
  /** Sentences the last reply rested on. */
  readonly sentences: readonly {
    readonly article: string;
    readonly passage: string;
    readonly text: string;
  }[];
  /** The last reply's question, so that it can be said again. */
  readonly question: string;
  readonly lang: Lang;
}
