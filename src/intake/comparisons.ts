import { AGAINST, BESIDE, LEADS, RATIO } from '../language/compared-times.js';
import type { Stretch } from './segments.js';

const EARLIER = /(?:去年|上一?年)同[期月季]/g;

/** From where on a clause tells of the year before: 上年同期为; -1 where it does not. */
export function earlierFrom(said: string): number {
  for (const { 0: word, index } of said.matchAll(EARLIER)) {
    const [before, after] = [said.slice(0, index), said.slice(index + word.length)];
    const against =
      LEADS.test(before) || BESIDE.test(before) || /[是为达至到占由从对]$/.test(before) || RATIO.test(after);
    if (!against && !AGAINST.test(after) && !/^的?(?:水平|基数)/.test(after)) return index;
  }
  return -1;
}

const LONGEST = 16;

/** 成立于2016年, 2016年成立的: the time of that, and of no figure. */
const BEGUN =
  '(?:注册)?(?:成立|始建|兴建|创建|创办|创立|组建|设立|建成投产|建成|投产|落户|开业|诞生|建校|建厂|建院|通车|启用|入驻)';
const AT_TIME = new RegExp(`(?:${BEGUN}|[始新扩重]?建)于$`);
const FOUNDED_THEN = /^(?:由[^,。;]{1,10})?(?:注册)?(?:成立|创[办建立]|始建|组建)(?=的|以来|至今)/;
const OPENED = '(?:开馆|开园|开张|竣工|完工|动工|开工|封顶|上市|挂牌|首航|开通)';
const BEGUN_THEN = new RegExp(`^(?:${BEGUN}|${OPENED})(?=$|[,。;])`);

/** A time at which something began that the text tells of beside its figures. */
export const isOfBeginning = (text: string, { start, end }: Stretch): boolean =>
  AT_TIME.test(text.slice(Math.max(0, start - LONGEST), start)) ||
  BEGUN_THEN.test(text.slice(end, end + LONGEST)) ||
  FOUNDED_THEN.test(text.slice(end, end + LONGEST));

/** 集中缴费期为9月1日至12月31日: when something has to be done, and no time of what it is about. */
const TERM = /(?:缴费|征缴|征收|参保|申报|申请|报名|登记|受理|办理|公示)(?:时间|期限|期)(?:为|是|从|自|:)?$/;

export const isTerm = (text: string, { start }: Stretch): boolean =>
  TERM.test(text.slice(Math.max(0, start - LONGEST), start));
