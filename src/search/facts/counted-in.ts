import type { Fact } from './fact.js';

const ASKED = /(?:多少|几)(?:[千百万亿]|个(?!\p{Script=Han}))*(\p{Script=Han}{1,2})/u;
/** Words that count one kind of thing. */
const COUNTERS = '人名位家所间座处吨亩套户件张辆次趟班航本册岁瓶份只头株站台条公支对艘起宗例枚';
/** Counters of the same things. */
const ALIKE = ['人名位口', '家个所间座处', '趟班航次', '本册', '套户', '头只', '天日'];
const MULTIPLIER = /^[十百千万亿]+/;

const alike = (a: string, b: string): boolean =>
  a === b || ALIKE.some((same) => same.includes(a) && same.includes(b));

/** Whether what is asked for (多少吨, 几家, 多少钱) can be counted in the unit of a fact. */
export function isCountedIn(question: string, { unit }: Fact): boolean {
  const asked = ASKED.exec(question)?.[1] ?? '';
  const [counter = ''] = asked;
  const own = unit.replace(MULTIPLIER, '');
  if (unit === '' || asked === '') return true;
  if (asked.startsWith('人次') && !own.includes('人次')) return false;
  if (/[钱元块]/.test(asked) && !/[元块]/.test(own)) return false;
  if (
    /美/.test(asked) !== own.includes('美') &&
    /美|[钱元]/.test(asked) &&
    /[元]/.test(own) &&
    /美/.test(asked + own)
  )
    return false;
  return !COUNTERS.includes(counter) || alike(counter, own.charAt(0)) || own.includes(counter);
}
