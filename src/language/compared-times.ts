/** What leads up to a time that something is only compared with, or that it ended. */
export const LEADS =
  /(?:[较比]|相[较比]于?|较之|超过?了?|赶上|恢复(?:至|到)|[高低多少优好快慢大小强早晚]于|相当于|接近|回到|扭转了?|改变了?|结束了?|止住了?|创(?:下|造|出)?了?|刷新了?)自?$/;
/** 2019年同期, 去年的水平, 2021年以来新高; 2019年同期为 tells of that time itself. */
const FOLLOWS =
  /^(?:的?同期(?!为|是|仅|只)|的?同[月季](?!为|是|仅|只)|年?[末底]?的?水平|相[比较]|的?(?:历史)?(?:最[高低好大快多](?!峰|值|[时的点达为日])|新[高低])|以来的?(?:最|新|同期)|的?(?:持续|连续|不断)\p{Script=Han}{2,4}(?:的|态|局|势))/u;
/** 2019年的1.2倍: a ratio to what was. */
export const RATIO = /^(?:同期|全年)?的(?:近|约|超|逾)?(?:\d[\d.,]*(?:%|倍|成)|[一二三四五六七八九两]成)/;
export const BESIDE = /[与同和跟]$/;
export const AGAINST = /^[^,。;]{0,24}?(?:相比|相较|持平)/;
/** 由2020年的100家: what was. */
const FROM = /(?<![自理缘经])[由从]$/;
const WAS = /^(?:的|[初末底]的?)?(?:近|约|超|逾|不足)?\d|^的/;

/** A time that figures are compared with, and that they are not of. */
export function isCompared(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
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
