import type { Derived } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';

/** How things of the record are called in one language. */
export interface Naming {
  readonly entity: (id: string) => string;
  /** A short form, for buttons. */
  readonly short: (id: string) => string;
  readonly variable: (id: string) => string;
  readonly term: (id: string) => string;
  /** The figure as printed, with its hedge; in a language other than the paper's, worded and as printed. */
  readonly value: (observation: Observation) => string;
  readonly quantity: (quantity: Quantity) => string;
  readonly derived: (figure: Derived) => string;
  /** The period of an observation as it is said before its variable, or after the sentence. */
  readonly when: (observation: Observation) => { readonly before: string; readonly after: string };
  readonly period: (period: Period) => string;
  /** A whole sentence without its full stop. */
  readonly sentence: (observation: Observation) => string;
  /** Headline, authors, paper, day. */
  readonly citation: (article: Article) => string;
  readonly article: (id: string) => Article | undefined;
}
