import type { Answer, Caveat } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { quantityOf } from './figures.js';
import { unitless } from './counting.js';
import { withFallback } from './fallback.js';
import { askedMentions } from './mentions.js';
import { pairOf, refusalOf as notWorkedBack } from './pairs.js';
import {
  decimalsOf,
  derived,
  divide,
  fourDigits,
  intervalOf,
  onePlus,
  percentOf,
  printedOf,
} from './intervals.js';
import { lacking, precise, ratio, refusalOf, refused } from './ratios.js';
import { differenceOf, matched, sidesOf } from './sides.js';
import type { World } from './world.js';

/** 是几倍: as shares, but either way round. */
export function answerTimes(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const printed = printedTimes(query, world);
  if (printed) return [printed];
  const grown = onYearBefore(query, world);
  if (grown) return grown;
  const sides = sidesOf(query, world);
  const [a, b] = matched(sides, figures) ?? [sides.first[0], sides.second[0]];
  if (!a || !b) return lacking(sides, query, world);
  const refusal = refusalOf(a, b, figures, 'times');
  if (refusal) return [refused(refusal, sides, figures)];
  const why = a.variableMeasured === b.variableMeasured ? undefined : differenceOf(a, b, figures);
  const caveats: Caveat[] = why
    ? [{ type: 'notSameThing', first: a.variableMeasured, second: b.variableMeasured, why }]
    : a.variableMeasured === b.variableMeasured
      ? []
      : [{ type: 'ownRatio' }];
  const [part, whole] = [quantityOf(a), quantityOf(b)];
  if (!part || !whole) return [refused('differentUnits', sides, figures)];
  const quotient = divide(precise(a, figures), precise(b, figures));
  const figure = derived(
    quotient,
    '倍',
    0,
    Math.min(2, fourDigits(quotient.mid)),
    `${printedOf(part)} ÷ ${printedOf(whole)}`,
  );
  return [ratio('times', [a, b], figure, figures, caveats)];
}

/** 海铁联运是去年的几倍: the record prints the multiple itself. */
function printedTimes({ entities, variables }: Query, { figures }: World): Answer | undefined {
  const [mention, ...others] = variables.value;
  if (!mention || others.length > 0) return undefined;
  const told = entities.value
    .flatMap(({ id }) => figures.about(id))
    .filter((o) => {
      const { numerator, growthOf, dimension } = figures.variable(o.variableMeasured) ?? {};
      const of = numerator ?? growthOf;
      return dimension === 'times' && of !== undefined && mention.ids.includes(of);
    });
  return isNonEmpty(told) ? assertion({ type: 'figures', observations: told }, told, figures) : undefined;
}

/** 是去年同期的几倍: one plus the growth, where only that is printed. */
function onYearBefore(query: Query, world: World): readonly Answer[] | undefined {
  const { figures } = world;
  if (!query.periods.value.some(({ yearBefore }) => yearBefore)) return undefined;
  const answers = query.entities.value.flatMap((entity) =>
    askedMentions(unitless(query), figures).flatMap((mention) =>
      withFallback(entity, mention, query, world).flatMap(({ observations }): Answer[] => {
        const pair = observations.flatMap((level) => pairOf(level, figures) ?? [])[0];
        if (!pair || notWorkedBack(pair, figures)) return [];
        const { growth, rate } = pair;
        const factor = onePlus(percentOf(intervalOf({ ...rate, unitMultiplier: 0 }, false)));
        const figure = derived(factor, '倍', 0, decimalsOf(rate) + 2, `1 + ${printedOf(rate)}`);
        const { observationAbout: about, variableMeasured: variable, observationDate: period } = growth;
        const told = {
          type: 'derived',
          name: 'times',
          about,
          variable,
          period,
          figure,
          operands: [growth],
        } as const;
        return [assertion(told, [growth], figures, [{ type: 'assumesNominal' }])];
      }),
    ),
  );
  return answers.length > 0 ? answers : undefined;
}
