import type { Answer } from '../model/answer.js';
import type { Query, StatedFigure } from '../model/query.js';
import { answerComparison } from './comparisons.js';
import { answerDifference } from './sums.js';
import { answerTimes } from './times.js';
import type { World } from './world.js';

/** 甲企业比乙多800多家吧, 人数比成立时多160人吧: a figure said of the gap between two is not said of either. */
export function claimedGap(claim: StatedFigure, query: Query, world: World): readonly Answer[] | undefined {
  const { text, entities, variables, periods } = query;
  if (!BETWEEN.test(text) || !GAP.test(text.slice(0, Math.max(0, claim.start)))) return undefined;
  const dimension = world.figures.units.byCode(claim.quantity.unitCode)?.dimension;
  const two =
    Math.max(entities.value.length, variables.value.length, periods.value.filter(isNamed).length) > 1;
  if (!two || dimension === 'percent') return undefined;
  if (dimension === 'times') return answerTimes({ ...query, kind: 'times' }, world);
  return entities.value.length > 1
    ? answerComparison({ ...query, kind: 'comparison' }, world)
    : answerDifference({ ...query, kind: 'difference', figures: [] }, world);
}

const isNamed = ({ yearBefore, start }: Query['periods']['value'][number]): boolean =>
  !yearBefore && start >= 0;
const BETWEEN = /比|相差|[跟和与同].+差/;
const GAP = /(?:多|少|高|低|大|小|差|快|慢|贵|增加|减少)[了出]?(?:约|近|将近|差不多|大概|有)?$/;
