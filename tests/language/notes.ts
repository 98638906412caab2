import type { Numeral } from '../../src/language/numerals.js';
import type { PeriodMention } from '../../src/language/periods.js';
import type { QuantityMention } from '../../src/language/quantities.js';

/** Short notes in which the corpora say what should be read; `-` for nothing. */
export const notes = <M>(mentions: readonly M[], note: (mention: M) => string): string =>
  mentions.map(note).join(' ; ') || '-';

/** 50.64e8 */
export const numeralNote = (n: Numeral): string => n.value + (n.multiplier ? `e${n.multiplier}` : '');

/** 近5万人次=5e4 万人次(人次) nearly */
export function quantityNote({ text, quantity, role, change }: QuantityMention): string {
  const { value, unit, unitCode, unitMultiplier, hedge } = quantity;
  const number = value + (unitMultiplier ? `e${unitMultiplier}` : '');
  const code = unitCode === unit ? '' : `(${unitCode})`;
  return [
    `${text}=${number}`,
    unit + code,
    hedge === 'exact' ? '' : hedge,
    role === 'cardinal' ? '' : role,
    change ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** 去年同期=2023 relative yearBefore */
export function periodNote(m: PeriodMention): string {
  const flags = [
    m.relative && 'relative',
    !m.yearGiven && 'supplied',
    m.cumulative && 'cumulative',
    m.yearBefore && 'yearBefore',
    m.latest && 'latest',
    m.recurring && 'recurring',
  ];
  return [`${m.text}=${m.period.iso}`, ...flags.filter(Boolean)].join(' ');
}
