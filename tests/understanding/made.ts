import type { Context, Focus } from '../../src/model/context.js';
import type { Entity, Ranking, StatisticalVariable, Vocabulary } from '../../src/model/vocabulary.js';

/** A vocabulary of nothing but those. */
export const vocabularyOf = (
  things: {
    readonly entities?: readonly Entity[];
    readonly variables?: readonly StatisticalVariable[];
    readonly rankings?: readonly Ranking[];
  } = {},
): Vocabulary => ({
  entities: byId(things.entities),
  variables: byId(things.variables),
  rankings: byId(things.rankings),
  sources: new Map(),
  glossary: new Map(),
  units: [],
});

const byId = <T extends { readonly id: string }>(things: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** What an answer about those leaves for the next turn. */
export const spokenOf = (focus: Partial<Focus>, more: Partial<Context> = {}): Context => ({
  queries: [],
  focus: { subjects: [], entities: [], recent: [], variables: [], rankings: [], trail: [], ...focus },
  evidence: [],
  sentences: [],
  question: '',
  lang: 'zh-CN',
  ...more,
});
