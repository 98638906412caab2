import type { Caveat, Missing, Refusal, Related, Statement } from '../model/answer.js';
import type { Period } from '../model/period.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Ranking } from '../model/vocabulary.js';
import type { Talk } from '../model/query.js';
import type { Naming } from './naming.js';

type By<U extends { readonly type: string }, R> = {
  readonly [K in U['type']]: (said: Extract<U, { readonly type: K }>, naming: Naming) => R;
};

/** Lines of a reply; the first is the answer. */
export type Lines = readonly string[];

/** Everything the bot says, in one language: a function for each thing that can be said. */
export interface Wording {
  readonly naming: (knowledge: Knowledge) => Naming;
  readonly statements: By<Statement, Lines>;
  readonly missing: By<Missing, string>;
  readonly caveats: By<Caveat, string>;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly talk: Readonly<Record<Talk, Lines>>;
  /** What day it is. */
  readonly today: (day: Period, naming: Naming) => string;
  readonly related: By<Related, string>;
  /** A sentence with its full stop, and why it is not what was asked. */
  readonly beside: (sentence: string, why?: string) => string;
  readonly nearest: (one: boolean) => string;
  /** A sentence that has some of the words asked for. */
  readonly mentioned: (words: readonly string[], sentence: string) => readonly string[];
  readonly elsewhere: (names: readonly string[]) => string;
  readonly which: (said: string, names: readonly string[]) => string;
  readonly known: () => string;
  readonly conversion: (from: string, to: string, working: string) => Lines;
  readonly definition: (name: string, text: string, source: string) => Lines;
  readonly rankings: (names: readonly string[]) => Lines;
  readonly ranking: (ranking: Ranking) => Lines;
  readonly located: (entity: string, place: string, vague: boolean) => Lines;
  readonly articles: (citations: readonly string[], of: number, author?: string) => Lines;
  readonly contents: (place: string, names: readonly string[], of: number) => Lines;
  readonly topics: (articles: readonly string[], entities: number, variables: number) => Lines;
  readonly source: (citations: readonly string[]) => Lines;
  /** A sentence of the record beside a figure. */
  readonly context: (sentence: string) => string;
}
