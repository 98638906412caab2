import { nameIn } from './metrics.js';
import { withoutTurn } from './turns.js';

/** 比上年, 较去年同期, 比2019年同期: what a change is told against. */
const AGAINST =
  '(?:同比|环比|按[年月](?!度)|[比较](?:年初|年度|调整)?预算数?|(?:比|较|同|与|和)(?:上年|去年|前年|上月|上季度?|[前首]?[一二三四]季度|[上下]半年|年初|节前|疫情前|前\\d{1,2}个?月|(?:\\d{1,2}[-—至到])?\\d{1,2}月|\\d{4}年)(?:同期|同月|全年|(?:国庆|春节|端午|中秋|清明|元旦)?(?:假期|假日|黄金周|期间)|[前首]?[一二三四]季度|[上下]半年|\\d{1,2}月|水平|末|底)*(?:相[比较])?)';
/** 与2019年一季度相比: no part of what has changed. */
const COMPARED = new RegExp(
  `${AGAINST.replace('同比|环比|按[年月](?!度)|', '')}(?=[增减降涨升跌下上提回加放收扩缩快慢]|相)`,
);
const CHANGE = new RegExp(
  `(?:可比|名义|累计|[两三]年平均|平均|年均|${AGAINST})*(?:都|均|分别|依次|各)*(?:增速|[增涨降跌减]幅|增长率|同比)?(?:则|却|仍|又)?(?:[微略大猛激骤剧]|逆势|同步|双双|继续|持续|小幅|大幅|稳步|平均)?(?:增长|增加|减少|下降|下跌|下滑|下调|上调|下浮|上浮|降低|升高|多出|增收|增产|减产|上涨|上升|攀升|回落|提高|提升|收窄|缩小|扩大|回升|加快|(?<=速)[快慢]|提速|放缓|减缓|趋缓|倒退|压减|缩减|增|减|降|涨|升|跌)?(?:都|均|分别|依次|各)*(?:达到?|为|是|了)?$`,
);
const BY =
  '多出|高出|[上下][浮调]|净增|前进|前移|上移|后退|后移|新增|净?增加?|[多少]增|增长|提高|提升|上涨|上升|减少|下降|降低|下滑|回落|缩短|缩小|扩大|[增减多少短超]收|超支|节支|[增减]产|[增减]支|[多少]缴|多|少|高|低';
/** A rise or fall in the thing itself: 比上年净增18家. */
export const DIFFERENCE = new RegExp(`^${AGAINST}(?:${BY})?了?$`);

const CHANGED = new RegExp(`${AGAINST}(?:${BY})了?$`);

/** Tells how much more or less something was, and is nothing that grows itself. */
export const isChange = (name: string): boolean => CHANGED.test(name);

/** 比2019年同期: a year that is not the one before is told with the growth. */
export const yearAgainst = (before: string): string =>
  /[两三]年平均|年均/.exec(before)?.[0] ??
  /[比较与同和](\d{4}年)(?:同期)?/.exec(before)?.[1]?.replace(/^/, '较') ??
  '';

/** What a growth is of: the name before its verb; empty where only the verb stands there. 蔬菜减产 is of 蔬菜产量. */
export function grownIn(before: string, places: readonly string[]): string {
  const alone = before
    .replace(/按(?:可比|不变|同)(?:价格?|口径)(?:计算)?[,，]?/, '')
    .replace(/扣除价格(?:上涨)?因素(?:影响)?后?[,，]?(?:实际)?/, '')
    .replace(COMPARED, '');
  const name = nameIn(alone, places);
  const of = nameIn(withoutTurn(name.replace(CHANGE, '')), places);
  return of !== '' && /[增减]产/.test(before) ? `${of}产量` : of;
}
