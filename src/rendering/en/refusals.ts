import type { Wording } from '../wording.js';

export const refusals: Wording['refusals'] = {
  differentVariables:
    'There is no figure for these together: they measure different things and cannot be added, subtracted or compared:',
  differentUnits: 'There is no figure for these together: they are in different units:',
  differentPeriods: 'There is no figure for these together: they are for different periods:',
  notAPart: 'There is no figure for this share: the first is not a part of the second:',
  realGrowth:
    'The paper does not give the amount of the year before, and it cannot be worked back: growth of value added is usually at constant prices. It printed only:',
  unknownBasis:
    'The paper does not say what the growth is compared with, so it cannot be worked back. It printed only:',
  suspect:
    'The record does not give this: the printed figure is in doubt, so nothing is worked out from it. The paper printed only:',
  hedged:
    'The record does not give this exactly: the paper printed an approximate figure, so nothing is worked out from it:',
  unknownWhole: 'The paper does not state the denominator, so the total cannot be worked back:',
  onePointOnly: 'The record does not have another period, so there is no trend to tell. It has only:',
  oneHolderOnly: 'The record does not have another such figure to compare it with. It has only:',
  floorArea: 'The paper does not give the land area; this is floor area:',
  mixedItems: 'There is no figure for these together: they are in different units and cannot be added:',
};
