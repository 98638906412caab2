import { smallNumber } from './calendar.js';
import { matchAt, reading, type Anchor, type Reading } from './reading.js';

const PLAN =
  /[“"]?(十[一二三四五六七八九]?)五(?![万千百十个家名人项号楼条年月日户件亩元米吨%])[”"]?(?:时期|期间|规划)?/y;

/** 十四五以来: from its first day to the day of the text. */
const SINCE = /以来|至今/y;

/** 十四五 is the fourteenth five-year plan, 2021–2025. */
export function readPlan(text: string, at: number, anchor: Anchor): Reading | undefined {
  const plan = matchAt(PLAN, text, at)?.[1];
  if (!plan || plan === '十' || text[at - 1] === '第' || HAN_NUMERAL.test(text.charAt(at - 1)))
    return undefined;
  const first = 1951 + smallNumber(plan) * 5;
  if (matchAt(SINCE, text, PLAN.lastIndex) && `${first}` <= anchor.day)
    return reading(`${first}-01-01/${anchor.day}`, SINCE.lastIndex, { cumulative: true });
  return reading(`${first}/${first + 4}`, PLAN.lastIndex);
}

const HAN_NUMERAL = /[一二三四五六七八九百千零]/;
