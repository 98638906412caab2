import type { Derived } from '../model/answer.js';
import type { Article } from '../model/article.js';
import type { Observation } from '../model/observation.js';
import type { Period } from '../model/period.js';
import type { Quantity } from '../model/quantity.js';

/** How things of the record are called in one language. */
export interface Naming {
  entity(id: string): string;
  /** A short form, for buttons. */
  short(id: string): string;
  variable(id: string): string;
  term(id: string): string;
  /** The figure as printed, with its hedge; in a language other than the paper's, worded and as printed. */
  value(observation: Observation): string;
  quantity(quantity: Quantity): string;
  derived(figure: Derived): string;
  /** The period of an observation as it is said before its variable, or after the sentence. */
  when(observation: Observation): { readonly before: string; readonly after: string };
  period(period: Period): string;
  /** A whole sentence without its full stop. */
  sentence(observation: Observation): string;
  /** Headline, authors, paper, day. */
  citation(article: Article): string;
  article(id: string): Article | undefined;
}
