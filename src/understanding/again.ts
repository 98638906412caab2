import type { Context } from '../model/context.js';
import type { Query } from '../model/query.js';
import { hasTopic, type Reading } from './reading.js';

/**
 * 再说一遍, 是哪年的, 怎么算的: the last questions once more, since the reply to them says it all; undefined where anything
 * else is asked as well.
 */
export function saidAgain(
  readings: readonly Reading[],
  previous: Context | undefined,
): readonly Query[] | undefined {
  const asksAgain = readings.some(asksAboutReply) && readings.every(saysNothingElse);
  return asksAgain && previous && previous.queries.length > 0 ? previous.queries : undefined;
}

const saysNothingElse = (reading: Reading): boolean =>
  !hasTopic(reading) &&
  reading.entities.length + reading.quantities.length + reading.periods.length === 0 &&
  (reading.unread.length === 0 || asksAboutReply(reading));

const asksAboutReply = ({ cues, text }: Reading): boolean =>
  cues.has('again') || OF_WHAT_TIME.test(text) || WORKED_HOW.test(text);

/** 是哪年的, 这个数是几月的: of what time the figure is; not when anything happened. */
const OF_WHAT_TIME =
  /^(?:那|这|它|刚才|上面)*(?:些|个|一?组)?(?:数据?|数字|数值|排名|名次)?(?:都|是|指)*(?:什么时候|啥时候|何时|几时|几几年|哪一?个?(?:年份?|季度|月份?|天)|几月份?)的(?:数据?|数字|数值|统计|情况|成绩|排名|名次)?[呢啊呀]*$/;

/** 怎么算的, 这咋得出来的: by what working. */
const WORKED_HOW =
  /^(?:那|这|它|刚才|上面)*(?:些|个)?(?:数据?|数字|结果|比例)?(?:又|都|是)*(?:怎么|怎样|咋|如何)(?:推?算|计算|得|推|换算)(?:出来?|来)?的[呢啊呀]*$/;
