import type { Issue } from '../../model/issue.js';
import type { Ranking } from '../../model/vocabulary.js';
import { issue } from '../issues.js';
import type { Fact } from '../observations.js';
import type { Check } from './check.js';

/** A rank names its list and lies on it; nothing else names a list. */
export const rankMistakes: Check = ({ facts, vocabulary }) =>
  facts.flatMap((fact) => {
    const { ranking } = fact.observation;
    const isRank = fact.variable.statType === 'rank';
    if (isRank && ranking === undefined) return [issue('rankWithoutRanking', fact.at('variable'))];
    if (!isRank && ranking !== undefined) return [issue('rankingWithoutRank', fact.at('ranking'))];
    return beyond(fact, vocabulary.rankings.get(ranking ?? ''));
  });

function beyond(fact: Fact, ranking: Ranking | undefined): Issue[] {
  const { value } = fact.observation;
  if (ranking?.size === undefined || value.type !== 'quantity') return [];
  const rank = Number(value.quantity.value);
  if (rank >= 1 && rank <= ranking.size) return [];
  return [
    issue('rankBeyondSize', fact.at('value'), {
      rank: value.printed,
      ranking: ranking.name,
      size: ranking.size,
    }),
  ];
}
