import type { QuantityMention } from '../language/quantities.js';

const SECTORS = ['第一产业', '第二产业', '第三产业'] as const;
const STRUCTURE = /(?:三次产业|三产|产业)(?:增加值)?(?:结构|比例|构成|之比|比)/;

/** 三次产业之比是1.3∶57.3∶41.4: the sector that each part is the share of; of two such ratios the last is what is. */
export function sectorOf(
  clause: string,
  mentions: readonly QuantityMention[],
  at: number,
  /** Whether what was is told beside what is. */
  isShift: boolean,
): string | undefined {
  if (!STRUCTURE.test(clause) || mentions.length % SECTORS.length !== 0) return undefined;
  if (!mentions.every(({ quantity, text }) => quantity.unitCode === 'P1' && !text.endsWith('%')))
    return undefined;
  return isShift ? SECTORS[at % SECTORS.length] : (SECTORS[at - (mentions.length - SECTORS.length)] ?? '');
}
