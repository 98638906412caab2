import type { Spoken } from './carried.js';
import { isChange } from './metrics.js';
import type { ProposalKind } from './proposal.js';
import type { Target } from './targets.js';

/** 增加3.1万人: by how much, and nothing that goes on to be told of. */
const BARE_CHANGE = /^(?:净?[增减]加?|增长|减少|下降|上升|提高|降低)$/;

/** What was told is what the next growth, share or part is of; `last` is the last figure of its clause. */
export function remembering(
  spoken: Spoken,
  kind: ProposalKind,
  targets: readonly Target[],
  unitCode: string,
  last: boolean,
): Spoken {
  // 采矿业增加值占比96%,同比下降15.6%: what goes on is told of what has the share.
  const told = targets
    .map(({ metric }) => metric.replace(/(?<=.)占比$/, ''))
    .filter((metric) => metric !== '' && !isChange(metric) && !BARE_CHANGE.test(metric));
  // A rate may rise and fall as an amount does; a share of a whole is told and left.
  const rate = kind === 'share' && told.some((metric) => /占.|的比例$/.test(metric));
  const wholes = targets.flatMap(({ of }) => of ?? []);
  const metrics = spoken.metrics.length === 0 ? wholes : spoken.metrics;
  if (kind !== 'growth' && !rate && told.length > 0)
    return {
      ...spoken,
      inUnit: new Map([...spoken.inUnit, [unitCode, told[0] ?? '']]),
      metrics: spoken.grown ? told : [...spoken.metrics, ...told],
      grown: false,
    };
  if (rate) return { ...spoken, metrics };
  return kind === 'growth' && last ? { ...spoken, grown: true, metrics } : spoken;
}
