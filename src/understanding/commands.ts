import type { Query, QueryKind } from '../model/query.js';
import type { CommandName } from '../model/question.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { ranks } from './query.js';
import { isRanked } from './refine.js';

/** A command says what is wanted; its arguments only fill the slots. */
export function commanded(
  command: CommandName,
  queries: readonly Query[],
  text: string,
  vocabulary: Vocabulary,
): readonly Query[] {
  const [first] = queries;
  const blank: Query = first ?? emptyQuery(text);
  switch (command) {
    case 'ask':
      return text === '' ? [{ ...blank, kind: 'help' }] : queries;
    case 'start':
      return [{ ...blank, kind: 'start' }];
    case 'help':
      return [{ ...blank, kind: 'help' }];
    case 'topics':
      return [{ ...blank, kind: 'topics' }];
    case 'source':
      return [{ ...blank, kind: 'provenance' }];
    case 'define':
      return [
        {
          ...blank,
          kind: 'definition',
          unread:
            blank.terms.length === 0 && text ? [{ said: text, start: 0, attached: true }] : blank.unread,
        },
      ];
    case 'town':
      return [{ ...blank, kind: 'overview' }];
    case 'rank':
      return text === ''
        ? [{ ...blank, kind: 'rankings' }]
        : (first ? queries : [blank]).map((query) => aboutRank(query, vocabulary));
  }
}

const ON_LISTS: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'holder',
  'list',
  'comparison',
  'superlative',
  'value',
]);

function aboutRank(query: Query, vocabulary: Vocabulary): Query {
  if (isRanked(query, vocabulary) && ON_LISTS.has(query.kind)) return query;
  const named = query.entities.from === 'question' && query.entities.value.length > 0;
  return {
    ...query,
    kind: query.figures.length === 0 && named ? 'value' : 'list',
    variables: { value: ranks(vocabulary, -1), from: 'question' },
  };
}

export const emptyQuery = (text: string): Query => ({
  kind: 'notUnderstood',
  entities: { value: [], from: 'default' },
  variables: { value: [], from: 'default' },
  rankings: { value: [], from: 'default' },
  periods: { value: [], from: 'default' },
  figures: [],
  terms: [],
  excluded: [],
  aspects: [],
  pivot: -1,
  unread: [],
  person: false,
  text,
});
