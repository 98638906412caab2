import { isCompared } from '../../language/compared-times.js';
import { normalize } from '../../language/normalize.js';
import { readPeriods, type PeriodMention } from '../../language/periods.js';
import { readQuantities, type QuantityMention } from '../../language/quantities.js';
import type { UnitTable } from '../../language/units.js';
import { anchorOf, type Fact } from '../observations.js';

/** The figures our own reading finds in a fact's quote. */
export const figuresIn = (fact: Fact, units: UnitTable): QuantityMention[] =>
  readQuantities(normalize(fact.value.quote).text, units);

/** The periods a fact's quote names. */
export const periodsIn = (fact: Fact): PeriodMention[] => periodsOf(fact.value.quote, fact);

/** The periods named in the passage before the quote. */
export function periodsBefore(fact: Fact): PeriodMention[] {
  const at = fact.passage.text.indexOf(fact.value.quote);
  return at < 0 ? [] : periodsOf(fact.passage.text.slice(0, at), fact);
}

/** The periods named in the headline and in the passages before the fact's. */
export function periodsEarlier(fact: Fact): PeriodMention[] {
  const { headline, passages } = fact.article;
  const earlier = passages.slice(
    0,
    passages.findIndex(({ id }) => id === fact.passage.id),
  );
  return [headline, ...earlier.map(({ text }) => text)].flatMap((text) => periodsOf(text, fact));
}

/** Without those that only say what is compared with: 比2019年增长, 恢复到2019年同期. */
function periodsOf(text: string, fact: Fact): PeriodMention[] {
  const normalized = normalize(text).text;
  return readPeriods(normalized, anchorOf(fact.article)).filter(
    (mention) => !isCompared(normalized, mention),
  );
}
