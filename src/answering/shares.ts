import type { Answer, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf } from '../model/quantity.js';
import { samePeriod } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { derived, divide, fourDigits, printedOf, scale } from './intervals.js';
import { lacking, NOTHING, precise, ratio, refusalOf, refused } from './ratios.js';
import { areComponents, isPartOf, matched, sidesOf, type Sides } from './sides.js';
import type { World } from './world.js';

/** 占百分之几: a published share, else a part over a whole that it lies in, else a ratio that the question names itself. */
export function answerShare(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const printed = printedShare(query, world);
  if (printed) return [printed];
  const listed = listedOf(query, figures);
  if (listed) return [shareOf(...listed, figures)];
  const sides = inOrder(sidesOf(query, world), query, figures);
  const [a, b] = matched(sides, figures) ??
    ofTotal(sides, query, figures) ?? [sides.first[0], sides.second[0]];
  if (!a || !b) return lacking(sides, query, world);
  const refusal = refusalOf(a, b, figures, 'share');
  if (refusal) return [refused(refusal, sides, figures)];
  const plain = a.variableMeasured === b.variableMeasured || areComponents([a, b], figures);
  const caveats: Caveat[] = plain ? [] : [{ type: 'ownRatio' }];
  if (!quantityOf(a) || !quantityOf(b)) return [refused('differentUnits', sides, figures)];
  return [shareOf(a, b, figures, caveats)];
}

function shareOf(a: Observation, b: Observation, figures: Figures, caveats: readonly Caveat[] = []): Answer {
  const [part, whole] = [a, b].map((o) => printedOf(quantityOf(o) ?? NOTHING));
  const share = scale(divide(precise(a, figures), precise(b, figures)), 100);
  const figure = derived(share, '%', 0, fourDigits(share.mid, 2), `${part} ÷ ${whole}`);
  return ratio('share', [a, b], figure, figures, caveats);
}

/** 升规企业占比, 项目里规上占比: of a component and its total one is named, the other follows. */
function ofTotal(
  { first, second }: Sides,
  { terms, variables, entities }: Query,
  figures: Figures,
): readonly [Observation, Observation] | undefined {
  const [known, ...others] = first;
  if (!known || others.length > 0 || second.length > 0) return undefined;
  if (variables.value.length !== 1 || entities.value.length !== 1) return undefined;
  const beside = (id: string): Observation[] =>
    figures
      .of(known.observationAbout, id)
      .filter((o) => quantityOf(o) !== undefined && samePeriod(o.observationDate, known.observationDate));
  const total = figures.variable(known.variableMeasured)?.componentOf;
  const [whole] = total === undefined ? [] : beside(total);
  if (whole) return [known, whole];
  const said = terms.flatMap((id) => figures.knowledge.vocabulary.glossary.get(id)?.name ?? []);
  const parts = [...figures.knowledge.vocabulary.variables.values()]
    .filter(
      ({ componentOf, name }) =>
        componentOf === known.variableMeasured && said.some((one) => name.includes(one)),
    )
    .flatMap(({ id }) => beside(id));
  const [part, ...more] = parts;
  return part && more.length === 0 ? [part, known] : undefined;
}

/** 上榜的占整个榜单百分之几: how many of a place are listed, and how many the list holds. */
function listedOf(
  { entities, rankings, variables }: Query,
  figures: Figures,
): readonly [Observation, Observation] | undefined {
  const named = variables.value.some(({ ids }) =>
    ids.some((id) => figures.variable(id)?.countOf !== undefined),
  );
  if (rankings.value.length === 0 && !named) return undefined;
  const counted = (id: string): readonly Observation[] =>
    figures
      .about(id)
      .filter((o) => statTypeOfCounted(o, figures) === 'rank' && quantityOf(o)?.hedge === 'exact');
  const lists =
    rankings.value.length > 0 ? rankings.value : [...figures.knowledge.vocabulary.rankings.keys()];
  const parts = entities.value.flatMap(({ id }) => counted(id));
  const wholes = lists.flatMap(counted);
  const [part, whole] = [parts[0], wholes[0]];
  return part && whole && parts.length === 1 && wholes.length === 1 ? [part, whole] : undefined;
}

const statTypeOfCounted = (o: Observation, figures: Figures): string | undefined =>
  figures.variable(figures.variable(o.variableMeasured)?.countOf ?? '')?.statType;

/** 占桩基总工程量多少: the record prints the share itself. */
function printedShare(query: Query, { figures }: World): Answer | undefined {
  const wholes = query.variables.value.flatMap(({ ids }) => ids);
  for (const { id } of query.entities.value) {
    for (const about of [id, ...figures.partsOf(id)]) {
      const shares = figures.about(about).filter((o) => {
        const { shareOf: of, numerator, statType } = figures.variable(o.variableMeasured) ?? {};
        if (statType !== 'share' && of === undefined) return false;
        if (numerator !== undefined && query.variables.value.length > 1)
          return wholes.includes(numerator) && of !== undefined && wholes.includes(of);
        if (numerator !== undefined && wholes.includes(numerator)) return true;
        return of !== undefined && (wholes.includes(of) || wholes.includes(o.variableMeasured));
      });
      if (isNonEmpty(shares)) return assertion({ type: 'figures', observations: shares }, shares, figures);
    }
  }
  return undefined;
}

/** A month is a share of its quarter, whichever is named first; of two carried on from before the smaller is of the larger. */
function inOrder(sides: Sides, { variables }: Query, figures: Figures): Sides {
  const [a, b] = [sides.first[0], sides.second[0]];
  if (!a || !b || isPartOf(a, b, figures)) return sides;
  const [x, y] = [quantityOf(a), quantityOf(b)];
  const carried = variables.from === 'previous' && x && y && amountOf(x).gt(amountOf(y));
  return isPartOf(b, a, figures) || carried ? { first: sides.second, second: sides.first } : sides;
}
