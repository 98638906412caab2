import type { Observation } from '../model/observation.js';
import type { Quantity } from '../model/quantity.js';

export const quantityOf = (observation: Observation): Quantity | undefined => (observation.value.type === 'quantity' ? observation.value.quantity : undefined);

/** Both in one unit code, so that they may be compared and added. */
export const sameUnit = (a: Quantity, b: Quantity): boolean => a.unitCode === b.unitCode;
