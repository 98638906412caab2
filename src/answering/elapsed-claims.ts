import type { Answer } from '../model/answer.js';
import { daysBetween } from '../model/period.js';
import type { StatedFigure } from '../model/query.js';
import { assertion } from './assertion.js';
import { inDays } from './claims.js';
import { relatedTo } from './related.js';
import type { Found } from './resolve.js';
import type { World } from './world.js';

/** 成立13年了吧: a span held against the time since, or until, a printed date. */
export function elapsedClaim(
  claim: StatedFigure,
  { observations, caveats }: Found,
  world: World,
): Answer | undefined {
  const { figures, today } = world;
  const claimed = inDays(claim.quantity, figures);
  const observation = observations.find((o) => o.value.type === 'date');
  if (!claimed || observation?.value.type !== 'date') return undefined;
  const { from, to } = observation.value.date;
  const [low = 0, high = 0] = [from, to]
    .map((day) => Math.abs(daysBetween(day, today)))
    .sort((a, b) => a - b);
  const half = claimed.div(claim.quantity.value).div(2);
  const near = claimed.gte(half.neg().plus(low)) && claimed.lte(half.plus(high));
  const some = claim.quantity.hedge === 'over' && claimed.lte(high) && claimed.times(2).gt(low);
  const holds = some || (claimed.gte(low) && claimed.lte(high)) || (near && 'unclear');
  return assertion(
    { type: 'verdict', holds, claim: claim.said, how: 'equal', observation, meant: [], names: [] },
    [observation],
    figures,
    caveats,
    relatedTo(observation.observationAbout, figures, [observation.variableMeasured]),
  );
}
