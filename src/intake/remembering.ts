import type { Spoken } from './carried.js';
import { isChange } from './growth-names.js';
import type { ProposalKind, Target } from './proposal.js';

/** 增加3.1万人: by how much, and nothing that goes on to be told of. */
const BARE_CHANGE = /^(?:净?[增减]加?|增长|减少|下降|上升|提高|降低)$/;

/** 增速高于全省: the rate is what is told of. */
const RATE = /^.+增速(?=[高低快慢]于|变动$)/;
/** 比全市平均高: by how much, and no indicator. */
const COMPARED = /^比.*[高低多少快慢]$/;

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
    .filter(
      (metric) => metric !== '' && !isChange(metric) && !COMPARED.test(metric) && !BARE_CHANGE.test(metric),
    );
  // A rate may rise and fall as an amount does; a share of a whole is told and left.
  const rate = kind === 'share' && told.some((metric) => /占.|的比例$|贡献率$/.test(metric));
  const wholes = targets.flatMap(({ of }) => of ?? []);
  const metrics = spoken.metrics.length === 0 ? wholes : spoken.metrics;
  const share =
    kind === 'share' || kind === 'rank'
      ? targets[0]?.metric
      : kind === 'growth'
        ? (RATE.exec(targets[0]?.metric ?? '')?.[0] ??
          (/增速$/.test(spoken.share ?? '') ? undefined : spoken.share))
        : undefined;
  // A place among others is of what has it, and so is what goes on.
  if (kind === 'rank') return { ...spoken, share, metrics: metrics.filter((one) => one !== '') };
  if (kind !== 'growth' && !rate && told.length > 0)
    return {
      ...spoken,
      share,
      inUnit: new Map([...spoken.inUnit, [unitCode, told[0] ?? '']]),
      isRate: false,
      metrics: spoken.grown ? told : [...spoken.metrics, ...told],
      grown: false,
    };
  if (rate) return { ...spoken, share, metrics };
  if (kind !== 'growth') return spoken;
  // 食品价格上涨2.1%: what has grown is told of as well, but for a rate of growth.
  const others = wholes.filter(
    (one) => one !== '' && !/[增涨降]幅$|增速$/.test(one) && !metrics.includes(one),
  );
  return last
    ? {
        ...spoken,
        grown: true,
        share: others.length > 0 ? undefined : share,
        metrics: [...metrics, ...others],
      }
    : spoken;
}
