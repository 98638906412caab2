import type { Hedge } from '../../model/quantity.js';

/** A hedge found beside a number and where it begins or ends. */
export interface HedgeFound {
  readonly hedge: Hedge;
  readonly at: number;
}

const BEFORE: ReadonlyMap<string, Hedge> = table({
  about: '约 大约 大概 大致 差不多 about around approximately roughly',
  nearly:
    '近 将近 接近 不到 不足 未到 未满 不满 逼近 少于 低于 小于 跌破 nearly almost under below less_than fewer_than',
  over: '超 超过 逾 突破 超出 多于 高于 大于 破 冲破 不止 不只 over above exceeding more_than',
  atLeast: '至少 不少于 不低于 起码 最少 不小于 at_least no_less_than',
  atMost: '至多 最多 不超过 未超过 不多于 不高于 不大于 at_most up_to no_more_than',
});
/** Hedges only before a bare power of ten: 上千人, 过百亿. */
const BEFORE_POWER: ReadonlyMap<string, Hedge> = table({ over: '上 过' });
/** Characters before a one-character hedge that make another word of it: 最近, 签约, 预约. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  近: '最附靠临邻新远亲',
  约: '签预合契节公条邀履集',
  上: '以向之',
  过: '经通不',
  破: '打',
  超: '赶反',
};
const GLUE = '了为有达到是 ';
const LONGEST = 12;

function table(words: Partial<Record<Hedge, string>>): ReadonlyMap<string, Hedge> {
  return new Map(
    (Object.entries(words) as [Hedge, string][]).flatMap(([hedge, list]) =>
      list.split(' ').map((word): [string, Hedge] => [word.replaceAll('_', ' '), hedge]),
    ),
  );
}

/** The hedge that ends where a number starts; its `at` is where the hedge begins. */
export function hedgeBefore(text: string, end: number, barePower = false): HedgeFound | undefined {
  const direct = hedgeEnding(text, end, barePower);
  return (
    direct ?? (end > 0 && GLUE.includes(text.charAt(end - 1)) ? hedgeEnding(text, end - 1, false) : undefined)
  );
}

function hedgeEnding(text: string, end: number, barePower: boolean): HedgeFound | undefined {
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    const hedge = BEFORE.get(word) ?? (barePower ? BEFORE_POWER.get(word) : undefined);
    const before = text.charAt(end - length - 1);
    if (hedge && before && OTHER_WORD[word]?.includes(before)) return undefined;
    if (hedge && !(LATIN.test(word) && LATIN.test(before))) return { hedge, at: end - length };
  }
  return undefined;
}

const LATIN = /[a-z]/;

const INSIDE = /(余|多(?![少大长高久项为次])|来(?![自到源])|几)/y;

/** 余, 多, 来 or 几 right after a number; its `at` is where the hedge ends. */
export function hedgeInside(text: string, at: number): HedgeFound | undefined {
  INSIDE.lastIndex = at;
  const word = INSIDE.exec(text)?.[1];
  return word
    ? { hedge: word === '余' || word === '多' ? 'over' : 'about', at: INSIDE.lastIndex }
    : undefined;
}

const AFTER =
  /(左右|上下(?![游班级课行])|[及(]?含?[)]?以上|[及(]?含?[)]?以下|以内|之内|不到|出头|开外|有余|多(?![少大长高久种样元年个家]))/y;

/** 左右, 以上, 以内 … after the unit; its `at` is where the hedge ends. */
export function hedgeAfter(text: string, at: number): HedgeFound | undefined {
  AFTER.lastIndex = at;
  const word = AFTER.exec(text)?.[1];
  if (!word) return undefined;
  return { hedge: meaningAfter(word), at: AFTER.lastIndex };
}

function meaningAfter(word: string): Hedge {
  if (word === '左右' || word === '上下') return 'about';
  if (word === '不到') return 'nearly';
  if (word === '多' || word === '出头' || word === '开外' || word === '有余') return 'over';
  return word.endsWith('以上') ? 'atLeast' : 'atMost';
}
