import { headOf } from './counted-names.js';

/** 以13亿元的营业收入列第51位: what it is of stands after it. */
const GAINED = /^的(\p{Script=Han}{2,8}?)(?:在|位居|位列|名列|列|居|排名?)/u;
const WITH = /^以(\p{Script=Han}{2,8})$/u;
const PLACED = /^(?:位居|名列|排名?第?|居|列)(?:第|榜首|首位|前)?/;

/** What the amount is of that somebody is placed with; undefined where nobody is, nor what all is told of again. */
export function placedName(
  own: string,
  after: string,
  last: string | undefined,
  before = '',
): string | undefined {
  // 以营业收入12亿元列第51位: what it is of stands before it.
  const [, amount] = PLACED.test(after) ? (WITH.exec(own) ?? []) : [];
  if (amount !== undefined) return amount;
  const [, gained] = own === '以' ? (GAINED.exec(after) ?? []) : [];
  if (gained !== undefined) return gained;
  if (/^(?:经济)?总量$|^以$/.test(own) && last !== undefined) return last;
  // 古城以15.2万人次居首, 海岛8.1万人次排第三: the same of another.
  if (!/以$/.test(own) && !PLACED.test(after)) return undefined;
  const head = headOf(before);
  return head === '' || headOf(own) !== '' ? own : own.replace(/以$/, '') + head;
}
