import { Decimal } from 'decimal.js';
import { mentionOf, type QuantityMention } from './mention.js';

const RATIO = /\d+(?:\.\d+)?(?: ?[:∶] ?\d+(?:\.\d+)?)+(?![:∶\d])/y;
/** How far rounding may take the parts from a hundred. */
const ROUNDING = 0.2;

/** 1.3∶57.3∶41.4: parts of a hundred, each in per cent; other ratios are none. */
export function readRatio(text: string, at: number): readonly QuantityMention[] | undefined {
  if (/[\d:∶]/.test(text.charAt(at - 1))) return undefined;
  RATIO.lastIndex = at;
  const said = RATIO.exec(text)?.[0];
  if (said === undefined) return undefined;
  const parts = [...said.matchAll(/\d+(?:\.\d+)?/g)];
  const sum = parts.reduce((total, [part]) => total.plus(part), new Decimal(0));
  if (sum.minus(100).abs().gt(ROUNDING) || (parts.length < 3 && !said.includes('.'))) return undefined;
  return parts.map(({ 0: value, index }) =>
    mentionOf(text, at + index, at + index + value.length, 'cardinal', {
      value,
      unit: '%',
      unitCode: 'P1',
      unitMultiplier: 0,
      hedge: 'exact',
    }),
  );
}
