/** 收入预算为, 支出安排, 执行中调整为: what is to be taken in or spent; 完成预算的 tells what was. */
const BUDGETED =
  /(?:(?<!(?:完成|占|为|是|超|调整)(?:年初|年度|全年|调整|当年)*)预算(?:数|额)?|(?<=\p{Script=Han}{2})安排|(?:预算)?执行中,?(?:预算)?(?:调整|调增|调减))(?:为|是|至|到)?(?:近|约|超|逾)?$/u;

/** Whether a sum is told as what a budget sets, from what stands before it. */
export const isBudgeted = (before: string, unitCode: string): boolean =>
  unitCode === 'CNY' && BUDGETED.test(before);

/** What stands before 预算 or 安排, which names the indicator. */
export const withoutBudget = (before: string): string => before.replace(BUDGETED, '');

const SUM = /\d[\d.,]*(?:千万|[万亿])?元/g;

/** Whether a clause tells of a sum that a budget sets. */
export const tellsBudget = (said: string): boolean =>
  [...said.matchAll(SUM)].some(({ index }) => BUDGETED.test(said.slice(0, index)));
