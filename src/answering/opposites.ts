import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { Figures } from './figures.js';

/** 收入 and 支出, 出口 and 进口, each of the same: what one comes to more than the other is a balance. */
export function areOpposites([a, b]: readonly Observation[], figures: Figures): boolean {
  const name = (o: Observation | undefined): string =>
    figures.variable(o?.variableMeasured ?? '')?.name ?? '';
  return (
    a !== undefined &&
    b !== undefined &&
    name(a) !== name(b) &&
    plainly(name(a)) === plainly(name(b)) &&
    a.observationAbout === b.observationAbout &&
    samePeriod(a.observationDate, b.observationDate)
  );
}
const plainly = (name: string): string =>
  name
    .replace('支出', '收入')
    .replace(/(?<!出)进口/, '出口')
    .replace('贷款', '存款');
