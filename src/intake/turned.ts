import { nameIn } from './metrics.js';
import { withoutTurn } from './turns.js';

/** 平稳增长, 持续回暖: how something that is measured went, without a figure. */
const RUN =
  '(?:保持|实现|呈现|继续|持续|稳步|平稳|稳定|加快|加速|较快|快速|高速|大幅|小幅|逐步|逐月|双双|稳中有|稳中|恢复性|正|恢复)+(?:增长|上升|上涨|回升|回暖|提升|提高|扩大|下降|下滑|回落|减少|收窄|升|降|进|缓)';
const RAN = new RegExp(`^(.*?)(?:同比|环比)?(?:${RUN})$`, 'u');
const MEASURED = /(?:额|量|值|收入|支出|投资|进出口|出口|进口|利润|价格|税收|贷款|存款|消费)$/;
/** 增速持续回升: of what was told before. */
const OF_LAST = /^(?:增速|[增涨降]幅|总量|规模)?$/;

/**
 * 零售额由负转正, 投资稳步增长: what a clause without figures says has turned, so that the figures after it are of it; empty
 * where it is nothing that is measured, so that they are of nothing that was told.
 */
export function turnedIn(said: string, names: readonly string[]): string | undefined {
  const rest = withoutTurn(said);
  const of = rest === said ? RAN.exec(said)?.[1] : rest;
  const name = of === undefined ? '' : nameIn(of, names);
  if (OF_LAST.test(name) || names.includes(name)) return undefined;
  return rest !== said || MEASURED.test(name) ? name : '';
}
