import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf, roundingOf, type Quantity } from '../model/quantity.js';
import type { Query, StatedFigure } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MOST = 4;

/** 36273说的是什么: what a bare figure is in the record. */
export function answerMeaning(query: Query, { figures }: World): readonly Answer[] {
  return query.figures.map((figure): Answer => {
    const same = sameFigures(figure, figures).slice(0, MOST);
    return isNonEmpty(same)
      ? assertion({ type: 'meaning', said: figure.said, observations: same }, same, figures)
      : unknown({ type: 'meaning', said: figure.said });
  });
}

/** Observations that print a figure: the same amount in its unit, or without a unit the same digits. */
export function sameFigures({ quantity }: StatedFigure, figures: Figures): Observation[] {
  return figures.knowledge.observations.filter((o) => {
    const own = quantityOf(o);
    return own !== undefined && sameFigure(quantity, own, figures);
  });
}

export function sameFigure(said: Quantity, own: Quantity, figures: Figures): boolean {
  const size = (q: Quantity) => amountOf(q).abs();
  if (said.unitCode === '')
    return (
      size(said).eq(size(own)) ||
      (said.unitMultiplier >= 4 &&
        said.value.length >= 3 &&
        size(said).minus(size(own)).abs().lte(roundingOf(said))) ||
      (said.unitMultiplier === 0 && size(said).eq(size({ ...own, unitMultiplier: 0 })))
    );
  const dimension = (q: Quantity) => figures.units.byCode(q.unitCode)?.dimension;
  const near =
    amountOf(said).minus(size(own)).abs().lte(roundingOf(said)) &&
    said.value.replace(/\D/g, '').length >= 3 &&
    said.unitMultiplier === own.unitMultiplier;
  const alike =
    dimension(said) === dimension(own) || (COUNTS.has(said.unitCode) && dimension(own) === own.unitCode);
  return alike && (size(said).eq(size(own)) || near);
}

/** 个 stands for any counter. */
const COUNTS: ReadonlySet<string> = new Set(['个']);
