import type { Stretch } from './segments.js';

/** What leads up to a time that something is only compared with, or that it ended. */
const LEADS =
  /(?:[较比]|相[较比]于?|较之|超过?了?|赶上|恢复(?:至|到)|[高低多少优好快慢大小强早晚]于|相当于|接近|回到|扭转了?|改变了?|结束了?|止住了?|创(?:下|造|出)?了?|刷新了?)自?$/;
/** 2019年同期, 去年的水平, 2021年以来新高; 2019年同期为 tells of that time itself. */
const FOLLOWS =
  /^(?:的?同期(?!为|是|仅|只)|的?同[月季](?!为|是|仅|只)|年?[末底]?的?水平|相[比较]|的?(?:历史)?(?:最[高低好大快多]|新[高低])|以来的?(?:最|新|同期)|的?(?:持续|连续|不断)\p{Script=Han}{2,4}(?:的|态|局|势))/u;
/** 2019年的1.2倍: a ratio to what was. */
const RATIO = /^(?:同期|全年)?的(?:近|约|超|逾)?(?:\d[\d.,]*(?:%|倍|成)|[一二三四五六七八九两]成)/;
const BESIDE = /[与同和跟]$/;
const AGAINST = /^[^,。;]{0,24}?(?:相比|相较|持平)/;
/** 由2020年的100家: what was. */
const FROM = /(?<![自理缘经])[由从]$/;
const WAS = /^(?:的|[初末底]的?)?(?:近|约|超|逾|不足)?\d|^的/;

/** A time that figures are compared with, and that they are not of. */
export function isCompared(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  return (
    LEADS.test(before) ||
    FOLLOWS.test(after) ||
    RATIO.test(after) ||
    (BESIDE.test(before) && AGAINST.test(after)) ||
    (FROM.test(before) && WAS.test(after))
  );
}

const LONGEST = 16;

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
