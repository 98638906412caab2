import { isAspect } from './again.js';
import type { Plan, Spoken } from './carried.js';
import { tellsBudget } from './budgets.js';
import { PLANNED } from './times.js';
import { topicIn } from './topics.js';

/** What a clause says of itself before its figures: parts of a whole, plans, a topic. */
export function openedBy(said: string, isFirst: boolean, isPast: boolean, before: Spoken): Spoken {
  const begins = /^(?:其中|当中)/.test(said);
  const topic = topicIn(said);
  return {
    ...before,
    ...(isFirst || begins ? { parts: begins, total: begins ? before.metrics.at(-1) : undefined } : {}),
    against: AGAINST.exec(said)?.[1]?.replace(/^/, '较') ?? (isFirst ? undefined : before.against),
    plan: planIn(said, isPast, isFirst ? 'none' : before.plan),
    ...(topic === undefined || isAspect(topic) ? {} : { topic }),
  };
}

/** 与2010年普查相比: a clause of its own, and the year is not the one before. */
const AGAINST = /[与同和较比](\d{4}年)[^,]*(?:相比|相较)$/;
const AIMED = /力争|有望|预期(?!寿命)|目标|将(?=完成|达到?|新增|建设|建成|实现|投入|引进)/;
/** Tells of what there is, whatever was planned before it. */
const THERE = /已|目前|现有|截至|实际|累计|至今|以来/;
const DONE = /完成|实现|到位|竣工/;
/** 为年度目标40亿元的80%: tells how much of it there is. */
const OF_AIM =
  /(?:为|占|达到?|完成|是|相当于)了?(?:年度|全年|年初)?(?:确定的|既定)?(?:目标|计划|任务)(?:任务)?\d[^,的]*的/;
/** 年度计划投资, 计划工期: the plan of one thing, that nothing else is told under. */
const OF_ONE =
  /(?:年度|全年|年初|当年)(?:计划|目标)\p{Script=Han}*(?:投资|任务)|计划(?:总?投资|总?工期|总用地|用工)/u;

/** 超年度目标26公里: more than was planned. */
const BEYOND = /(?:超过?|超出|[高低多]于|比)(?:年度|全年|年初)?(?:目标|计划|任务)/;

/** Whether a clause tells of a plan; in the same part of a sentence a plan goes on until something is said to be. */
function planIn(said: string, isPast: boolean, before: Plan): Plan {
  if (PLANNED.test(said.replace(OF_AIM, '').replace(BEYOND, '')))
    return AIMED.test(said) ? 'aimed' : 'intended';
  if (tellsBudget(said)) return 'intended';
  if (before === 'none' || isPast || THERE.test(said)) return 'none';
  return before === 'intended' && DONE.test(said) ? 'unclear' : before;
}

/** 计划总投资12亿元的…完成投资3.5亿元: done of the plan told before it. */
export const isDoneOf = (lead: string, before: string): boolean =>
  OF_ONE.test(lead) && /完成|实现|到位|累计|已/.test(before);

/** What goes on after a clause: the plan of one thing ends with it. */
export const planAfter = (said: string, plan: Plan): Plan => (OF_ONE.test(said) ? 'none' : plan);

/** 其次是甲景区: who comes next, told in a clause of its own. */
export const nextIn = (said: string): string | undefined =>
  /^(?:其次|第[二三]|紧随其后的?)是(\p{Script=Han}{2,10})$/u.exec(said)?.[1];

const AIM = /(?<![超过出于比])(?:年度|全年|既定)(?:目标|任务|计划)(?:任务)?$/;

/** What stands before 年度目标, which names the indicator. */
export const withoutAim = (before: string): string =>
  before.replace(AIM, '').replace(/^(?:为|是|占|达到?)/, '');

/** 全年1200万人次的目标, 年度目标40亿元: what is to be reached, in whatever clause. */
export const isAim = (before: string, after: string): boolean =>
  AIM.test(before) || /^以?[上内]?的?(?:年度|全年)?(?:目标|任务|计划)/.test(after);

/** 离目标还差200万: what is still wanting is no figure of the indicator. */
export const isWanting = (before: string, after: string): boolean =>
  /(?:还|仅|只|尚|相)?(?:差|缺|欠)$/.test(before) ||
  (/还有$/.test(before) && /^的?(?:差距|缺口|距离)/.test(after));
