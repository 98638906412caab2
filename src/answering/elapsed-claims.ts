import type { Answer } from '../model/answer.js';
import { daysBetween } from '../model/period.js';
import type { Query, StatedFigure } from '../model/query.js';
import { assertion } from './assertion.js';
import { meaningOf, type Meaning } from './claim-meaning.js';
import { inDays } from './claims.js';
import { between } from './durations.js';
import { relatedTo } from './related.js';
import type { Found } from './resolve.js';
import type { World } from './world.js';

/** 成立13年了吧: a span held against the time since, or until, a printed date. */
export function elapsedClaim(
  claim: StatedFigure,
  { observations, caveats }: Found,
  query: Query,
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
  if (REACHED.test(query.text)) {
    const under = UNDER.has(meaningOf(claim, query));
    const passed = claimed.lte(low) ? true : claimed.gt(high) ? false : undefined;
    return passed === undefined
      ? between(observation, today, figures)
      : assertion(
          {
            type: 'verdict',
            holds: passed !== under,
            claim: claim.said,
            how: under ? 'under' : 'atLeast',
            observation,
            meant: [],
            names: [],
          },
          [observation],
          figures,
          caveats,
          relatedTo(observation.observationAbout, figures, [observation.variableMeasured]),
        );
  }
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

/** 满十年了吗, 成立一年了没: whether it has been so long, not whether it was just so long ago. */
const REACHED = /满|[有到够超过]\p{Script=Han}?[\d一二两三四五六七八九十半]|不[到足]|了(?:没有?|吗|么)$/u;
const UNDER: ReadonlySet<Meaning> = new Set<Meaning>(['under', 'atMost']);
