import type { Wording } from '../wording.js';

export const refusals: Wording['refusals'] = {
  differentVariables: 'These figures measure different things and cannot be added, subtracted or compared:',
  differentUnits: 'These figures are in different units and cannot be combined:',
  differentPeriods: 'These figures are for different periods and cannot be combined:',
  notAPart: 'The first figure is not a part of the second, so there is no share to give:',
  realGrowth:
    'Growth of value added is usually at constant prices and cannot be worked back to the year before. The paper printed only:',
  unknownBasis:
    'The paper does not say what the growth is compared with, so it cannot be worked back. It printed only:',
  suspect: 'The printed figure is in doubt, so nothing is worked out from it. The paper printed only:',
  hedged: 'The paper printed an approximate figure, so nothing is worked out from it:',
  unknownWhole: 'The paper does not state the denominator, so the total cannot be worked back:',
  onePointOnly: 'The record has only one period, which shows no trend:',
  oneHolderOnly: 'The record has only one such figure, so there is nothing to compare it with:',
  floorArea: 'This is floor area, not land area:',
  mixedItems: 'These items are in different units and cannot be added into one figure:',
};
