import { Decimal } from 'decimal.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf, roundingOf, type Quantity } from '../model/quantity.js';
import type { Query, StatedFigure } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MOST = 4;

/** 48210说的是什么: what a bare figure is in the record. */
export function answerMeaning(query: Query, { figures }: World): readonly Answer[] {
  return query.figures.map((figure): Answer => {
    const all = sameFigures(figure, figures);
    const own = all.filter((o) => query.entities.value.some(({ id }) => id === o.observationAbout));
    const same = (own.length > 0 ? own : all).slice(0, MOST);
    return isNonEmpty(same)
      ? assertion({ type: 'meaning', said: figure.said, observations: same }, same, figures)
      : unknown({ type: 'meaning', said: figure.said });
  });
}

/** Observations that print a figure: the same amount in its unit, or without a unit the same digits. */
export function sameFigures({ quantity: said }: StatedFigure, figures: Figures): Observation[] {
  const claimed = amountOf(said).abs();
  const sure =
    said.value.replace(/\D/g, '').length >= SURE && (said.unitMultiplier >= 4 || said.unitCode !== '');
  const rounding = sure ? roundingOf(said) : undefined;
  return figures.knowledge.observations.filter((o) => {
    const own = quantityOf(o);
    return own !== undefined && sameFigure(said, own);
  });

  function sameFigure(stated: Quantity, own: Quantity): boolean {
    const printed = amountOf(own).abs();
    if (claimed.eq(printed)) return stated.unitCode === '' || alike(stated, own, figures);
    if (stated.unitCode === '' && stated.unitMultiplier === 0)
      return claimed.eq(new Decimal(own.value).abs());
    if (!rounding || (stated.unitCode !== '' && stated.unitMultiplier !== own.unitMultiplier)) return false;
    if (claimed.minus(printed).abs().gt(rounding)) return false;
    return stated.unitCode === '' || alike(stated, own, figures);
  }
}

/**
 * What a claimed figure really is: of the same entity, whatever counts it there, else of another. A small count is found
 * everywhere, and tells nothing of others.
 */
export function meantBy(
  claim: StatedFigure,
  observation: Observation | undefined,
  figures: Figures,
): Observation[] {
  const same = sameFigures(claim, figures).filter((o) => o !== observation);
  if (!observation) return same.slice(0, 2);
  const own = [
    ...same.filter((o) => o.observationAbout === observation.observationAbout),
    ...figures
      .about(observation.observationAbout)
      .filter((o) => o !== observation && !same.includes(o) && countsAs(claim, o, figures)),
  ];
  return (own.length > 0 ? own : isSmallCount(claim, figures) ? [] : same).slice(0, 2);
}

/** 11条, where 11个 of something else are printed. */
function countsAs({ quantity: said }: StatedFigure, observation: Observation, figures: Figures): boolean {
  const own = quantityOf(observation);
  return (
    own !== undefined &&
    isCounter(said, figures) &&
    isCounter(own, figures) &&
    amountOf(said).gt(2) &&
    amountOf(said).eq(amountOf(own))
  );
}

const isCounter = ({ unitCode }: Quantity, { units }: Figures): boolean =>
  unitCode !== '' && units.byCode(unitCode)?.dimension === unitCode;

const isSmallCount = ({ quantity }: StatedFigure, figures: Figures): boolean =>
  isCounter(quantity, figures) && amountOf(quantity).lt(100);

/** Digits from which on a rounded figure is still known for the printed one. */
const SURE = 3;

function alike(said: Quantity, own: Quantity, { units }: Figures): boolean {
  return (
    said.unitCode === own.unitCode ||
    (COUNTS.has(said.unitCode) && units.byCode(own.unitCode)?.dimension === own.unitCode)
  );
}

/** 个 stands for any counter. */
const COUNTS: ReadonlySet<string> = new Set(['个']);
