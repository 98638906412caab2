import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { derived, intervalOf, subtract } from './intervals.js';
import { rankOfObservation, rankPool } from './ranks.js';
import { isWide } from './resolve.js';
import type { World } from './world.js';

type Side = 'ahead' | 'behind';

/** 石桥前面还有谁: who stands ahead of a place, or behind it, on each list that has it; undefined where none is asked. */
export function answerSideOfList(query: Query, world: World): readonly Answer[] | undefined {
  const side = (['ahead', 'behind'] as const).find((one) => query.aspects.includes(one));
  const subject = query.entities.value.find(({ id }) => !isWide(id, world.figures));
  if (!side || !subject) return undefined;
  const pool = rankPool(query, world, undefined);
  const own = pool.filter((o) => o.observationAbout === subject.id);
  return own.length > 0 ? own.map((o) => beside(o, side, pool, query, world.figures)) : undefined;
}

function beside(
  own: Observation,
  side: Side,
  pool: readonly Observation[],
  query: Query,
  figures: Figures,
): Answer {
  const place = rankOfObservation(own);
  const others = pool.filter(
    (o) =>
      o.ranking === own.ranking &&
      (side === 'ahead' ? rankOfObservation(o) < place : rankOfObservation(o) > place),
  );
  const whole = query.aspects.includes('count') ? onWholeList(own, side, figures) : undefined;
  return assertion(
    { type: 'sideOfList', observation: own, side, others, ...(whole ? { whole } : {}) },
    [own, ...others],
    figures,
    [],
    own.ranking === undefined ? [] : [{ type: 'members', ranking: own.ranking }],
  );
}

/** How many stand there on the whole list, by the number of the rank itself. */
function onWholeList(own: Observation, side: Side, figures: Figures) {
  const rank = quantityOf(own);
  const size = figures.ranking(own.ranking ?? '')?.size;
  if (!rank || (side === 'behind' && size === undefined)) return undefined;
  const ranked = intervalOf(rank, true);
  const one = intervalOf({ ...rank, value: '1' }, true);
  const last = intervalOf({ ...rank, value: String(size) }, true);
  return side === 'ahead'
    ? derived(subtract(ranked, one), '', 0, 0, `${rank.value} − 1`)
    : derived(subtract(last, ranked), '', 0, 0, `${String(size)} − ${rank.value}`);
}
