import type { Ranking, StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import { nameIndex, plain, remember } from './naming.js';
import type { Proposal } from './proposal.js';
import { rankingFor } from './rankings.js';
import { slugOf } from './slug.js';

/** The lists of a draft, and the one indicator of every place on them. */
export interface ListTerms {
  /** Those that are proposed. */
  readonly rankings: () => readonly Ranking[];
  /** The list that a rank is on, where the page tells enough of it. */
  readonly rankingOf: (proposal: Proposal) => string | undefined;
  readonly variable: () => string;
  /** What a count of those on a list counts: 上榜镇数. */
  readonly counted: (name: string) => string | undefined;
}

const RANK = '榜单名次';
const LISTED = /^(?:入围|上榜|入选|入列|进入|跻身)(?:建制|乡)?(?:镇|街道|乡镇|企业|村)数$/;

/** Links the lists that proposals name, and proposes those that are new; `variables` takes their indicator. */
export function listTerms(
  { known, text, year }: { readonly known: Vocabulary; readonly text: string; readonly year: string },
  variables: Map<string, StatisticalVariable>,
  taken: (id: string) => boolean,
): ListTerms {
  const rankings = new Map<string, Ranking>();
  const linked = nameIndex(known.rankings.values());
  const ranks = [...known.variables.values()].find(({ statType }) => statType === 'rank');
  const variable = (): string =>
    (ranks ?? variables.get(RANK) ?? remember(variables, RANK, rankOn(slugOf(RANK, taken)))).id;
  return {
    rankings: () => [...rankings.values()],
    variable,
    rankingOf({ ranking: name }) {
      if (name === undefined) return undefined;
      const there = linked.get(plain(name)) ?? rankings.get(name)?.id;
      if (there !== undefined) return there;
      const made = rankingFor(name, slugOf(name, taken), text, year);
      return made && remember(rankings, name, made).id;
    },
    counted: (name) => (rankings.size > 0 && LISTED.test(name) ? variable() : undefined),
  };
}

const rankOn = (id: string): StatisticalVariable => ({
  id,
  name: RANK,
  statType: 'rank',
  dimension: 'rank',
  lowerIsBetter: true,
  alternateName: [],
  differsFrom: [],
});
