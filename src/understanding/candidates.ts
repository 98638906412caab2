import type { NameMention } from '../language/names.js';
import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { Asked } from './asked.js';
import type { Edge } from './lattice.js';
import type { Target } from './lexicon.js';
import type { Cue } from './phrases.js';

/** A reading of a stretch, still competing with others; what wins becomes a mark. */
export type Candidate = Edge &
  (
    | { readonly type: 'name'; readonly mention: NameMention<Target> }
    | { readonly type: 'phrase'; readonly mention: NameMention<readonly Cue[]> }
    | { readonly type: 'period'; readonly mention: PeriodMention }
    | { readonly type: 'quantity'; readonly mention: QuantityMention }
    | { readonly type: 'asked'; readonly mention: Asked }
  );

/** Words of like length compete by kind: what names something before what only joins words. */
export const COST = {
  name: 4,
  period: 4.1,
  asked: 4.2,
  list: 4.25,
  quantity: 4.3,
  cue: 4.6,
  filler: 4.9,
  alike: 6.5,
} as const;

/** One character is weak evidence for a name or a figure. */
const LONE = 2;

/** A word that only hints gives way to one that names as much. */
const HINT = 0.7;

export function nameCandidate(mention: NameMention<Target>): Candidate {
  const { start, end, match, targets } = mention;
  const hints = targets.every(({ loose }) => loose === true) ? HINT : 0;
  const cost = (match === 'name' ? COST.name : COST.alike) + hints + (end - start === 1 ? LONE : 0);
  return { type: 'name', start, end, cost, mention };
}

export const quantityCandidate = (mention: QuantityMention, cost: number): Candidate => ({
  type: 'quantity',
  start: mention.start,
  end: mention.end,
  cost,
  mention,
});

export function phraseCandidate(mention: NameMention<readonly Cue[]>): Candidate {
  const { start, end, targets } = mention;
  const isCue = (targets[0]?.length ?? 0) > 0;
  return { type: 'phrase', start, end, cost: isCue ? COST.cue : COST.filler, mention };
}
