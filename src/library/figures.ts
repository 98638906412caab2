import { normalize } from '../language/normalize.js';
import { parseQuantity, readQuantities } from '../language/quantities.js';
import type { UnitTable } from '../language/units.js';
import type { Quantity } from '../model/quantity.js';

/** Words that say which way and against what a figure changed: 同比下降. */
const CHANGE = /^\p{Script=Han}{2,8}$/u;

/** Reads the value of a fact: a figure, or a change in words (下降2.3%). */
export function readValue(printed: string, units: UnitTable): Quantity | undefined {
  return parseQuantity(printed, units) ?? readChange(printed, units);
}

function readChange(printed: string, units: UnitTable): Quantity | undefined {
  const { text } = normalize(printed);
  const [mention, ...others] = readQuantities(text, units);
  const whole = mention?.change && mention.end === text.length && others.length === 0;
  return whole && CHANGE.test(text.slice(0, mention.start)) ? mention.quantity : undefined;
}
