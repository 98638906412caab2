import type { QuantityMention } from '../language/quantities.js';
import type { Ground, Layout } from './layout.js';
import { sectorOf } from './sectors.js';
import { nameInShift } from './shifts.js';

/** A figure where it stands in its clause. */
export interface Figure {
  readonly mention: QuantityMention;
  /** Which of the figures of its clause, from 0, and of how many; what was and what is are one each. */
  readonly at: number;
  readonly many: number;
  readonly isLast: boolean;
  /** What stands before it that may name it, and before the first of the clause. */
  readonly before: string;
  readonly lead: string;
  readonly after: string;
  /** Told as what was, or as what that has become. */
  readonly shift: 'was' | 'is' | undefined;
  /** The sector it is the share of, in a ratio of the three. */
  readonly sector: string | undefined;
  readonly listed: readonly string[] | undefined;
}

/** A figure of a clause; undefined where there is none or it is a part of a ratio that something no longer has. */
export function figureAt(at: number, layout: Layout, { normal, periods }: Ground): Figure | undefined {
  const { figures, said, clause, lead, listed, each } = layout;
  const { text } = normal;
  const mention = figures[at];
  const sector = sectorOf(said, figures, at, layout.shift !== undefined);
  if (!mention || sector === '') return undefined;
  const shift = shiftOf(mention, layout);
  const from = figures[at - 1]?.end ?? clause.start;
  const own = at === 0 || each ? lead : text.slice(from, mention.start);
  const before = shift && layout.shift ? nameInShift(text, clause, layout.shift, figures, periods) : own;
  return {
    mention,
    at: shift ? 0 : at,
    many: shift ? 1 : figures.length,
    isLast: at === figures.length - 1,
    before,
    lead: shift ? before : lead,
    after: text.slice(afterOf(mention, layout), clause.end),
    shift,
    sector,
    listed,
  };
}

/** What is counted of what was is told with what is: 由3个发展到15个品牌. */
function afterOf({ start, end }: QuantityMention, { shift }: Layout): number {
  const at = shift?.former.findIndex((one) => one.start === start) ?? -1;
  return at < 0 ? end : (shift?.present[at]?.end ?? end);
}

function shiftOf({ start }: QuantityMention, { shift }: Layout): Figure['shift'] {
  const holds = (one: QuantityMention): boolean => one.start === start;
  return shift?.former.some(holds) ? 'was' : shift?.present.some(holds) ? 'is' : undefined;
}
