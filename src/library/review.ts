import { fileNameDiffers, passagesTwice, suspectWithoutNote } from './review/articles.js';
import type { Check } from './review/check.js';
import { contradictions } from './review/contradictions.js';
import { circles } from './review/circles.js';
import { idsTwice } from './review/ids.js';
import { misreadPeriods } from './review/periods.js';
import { misreadValues } from './review/values.js';
import { rankMistakes } from './review/ranks.js';
import { danglingReferences } from './review/references.js';
import { unknownDimensions, wrongUnits } from './review/units.js';

const checks: readonly Check[] = [
  idsTwice,
  fileNameDiffers,
  passagesTwice,
  danglingReferences,
  circles,
  unknownDimensions,
  wrongUnits,
  misreadValues,
  misreadPeriods,
  rankMistakes,
  suspectWithoutNote,
  contradictions,
];

/** Everything that shape alone does not show. */
export const review: Check = (material) => checks.flatMap((check) => check(material));
