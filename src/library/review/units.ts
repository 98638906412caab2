import { builtInUnits, type UnitTable } from '../../language/units.js';
import { issue } from '../issues.js';
import type { Check } from './check.js';

/** A variable's dimension is one that some unit has. */
export const unknownDimensions: Check = ({ lists, vocabulary, units }) => {
  const dimensions = new Set([...builtInUnits, ...vocabulary.units].map(({ dimension }) => dimension));
  return lists.variables.entries.flatMap((entry) => {
    const { dimension } = entry.value;
    const known =
      dimension === undefined || dimensions.has(dimension) || units.byCode(dimension) !== undefined;
    return known ? [] : [issue('unknownDimension', entry.at('dimension'), { dimension })];
  });
};

/** A figure's unit measures what its variable measures. */
export const wrongUnits: Check = ({ facts, units }) =>
  facts.flatMap((fact) => {
    const { value } = fact.observation;
    const { dimension, name } = fact.variable;
    if (value.type !== 'quantity' || dimension === undefined) return [];
    const { unit, unitCode } = value.quantity;
    if (dimensionOf(unitCode, units) === dimension) return [];
    return [issue('wrongUnit', fact.at('value'), { unit, variable: name, dimension })];
  });

const dimensionOf = (code: string, units: UnitTable): string => units.byCode(code)?.dimension ?? code;
