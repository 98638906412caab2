import type { PeriodMention } from '../language/periods.js';
import type { Period } from '../model/period.js';

export const isDay = ({ from, to }: Period): boolean => from === to;

/** On a day of these something was said or done, and nothing was counted. */
const REPORTED =
  /记者|获悉|了解|召开|举行|举办|发布|公布|公示|印发|报道|消息|通报|通知|[讯电]|揭牌|启动|签约|开工|投产|开业|通车|仪式|来到|走进|开幕|闭幕|报告|表示|介绍|指出|认为|统计局|会议|揭晓|评选|成立/;
const AT_ZERO = /^(?:零|0)[时点]/;
/** Up to the first figure, with nothing but a comma between. */
const UNTIL_FIGURE = /^[^,。;!?]{0,16},?[^,。;!?\d]{0,20}\d/;

/** 2月2日,各县经济数据全部公布: the day on which figures came out, and of none of them. */
const CAME_OUT =
  /^[^。!?]{0,40}?(?:数据|成绩单|统计结果|公报|年报|季报|半年报|名单|榜单|排名)(?:全部|正式|相继|陆续|集中|日前)*(?:公布|发布|出炉|揭晓|亮相)/;

/** 截至10月15日, 11月1日零时, 5月1日接待: figures are counted by that day or on it; a day of reporting is none of theirs. */
export function isDayOfFigures(text: string, { text: said, end }: PeriodMention): boolean {
  const after = text.slice(end);
  if (/^截/.test(said) || AT_ZERO.test(after)) return true;
  const [until] = UNTIL_FIGURE.exec(after) ?? [];
  if (CAME_OUT.test(after)) return false;
  return until !== undefined && !REPORTED.test(until);
}
