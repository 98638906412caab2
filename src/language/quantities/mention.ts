import type { Hedge, Quantity } from '../../model/quantity.js';
import type { Numeral } from '../numerals.js';
import type { UnitTable } from '../units.js';

/** A figure in a text. `start` and `end` take in hedges and 第. */
export interface QuantityMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantity: Quantity;
  readonly role: 'cardinal' | 'ordinal' | 'top' | 'bottom' | 'range-start' | 'range-end';
  /** Direction of a stated change; a decline's value is negative. */
  readonly change?: 'up' | 'down';
}

/** A number and what is needed to make out what it says. */
export interface Site {
  readonly text: string;
  readonly numeral: Numeral;
  readonly table: UnitTable;
  /** The text is one figure: nothing around it can make it a name. */
  readonly whole: boolean;
}

/** Puts a mention together. */
export function mentionOf(
  text: string,
  start: number,
  end: number,
  role: QuantityMention['role'],
  quantity: Quantity,
  change?: 'up' | 'down',
): QuantityMention {
  return { start, end, text: text.slice(start, end), quantity, role, ...(change ? { change } : {}) };
}

/** A place on a list. */
export const rankOf = (value: string, unit: string, hedge: Hedge = 'exact'): Quantity => ({
  value,
  unit,
  unitCode: 'rank',
  unitMultiplier: 0,
  hedge,
});
