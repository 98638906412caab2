import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { isNonEmpty } from './assertion.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MOST = 3;

/** 规上是什么意思: from the glossary, never with a figure. */
export function answerDefinition(query: Query, { figures }: World): readonly Answer[] {
  const terms = [...new Set(query.terms)].slice(0, MOST);
  if (isNonEmpty(terms))
    return [{ type: 'explanation', content: { type: 'definition', terms }, related: [] }];
  const [ranking] = query.rankings.value;
  if (ranking !== undefined)
    return [
      {
        type: 'explanation',
        content: { type: 'ranking', ranking },
        related: [{ type: 'members', ranking }],
      },
    ];
  const known = [...figures.knowledge.vocabulary.glossary.keys()].slice(0, MOST);
  const said =
    query.unread.map((word) => word.said).join(' ') ||
    query.variables.value.map((mention) => mention.said).join(' ');
  return [unknown({ type: 'term', said }, { related: known.map((term) => ({ type: 'define', term })) })];
}
