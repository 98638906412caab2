import { measureOf, type Fact } from './fact.js';

/** A level, a change, a part of a whole, a place on a list: what kind of figure a text names or asks for. */
interface Kinds {
  readonly growth: boolean;
  readonly share: boolean;
  readonly rank: boolean;
}

const GROWTH_ASKED =
  /(?:涨|跌|增长|下降|降低?|增加?|上升|回落|多|少)了?(?:多少|几|百分)(?!钱|元)|增速|增幅|涨幅|跌幅|降幅|同比/;
const GROWTH_WORDS = /增长|增速|增幅|涨|升了|同比|下降|降了|跌/;
const SHARE_ASKED = /占.{0,12}(?:比|几成|多少|百分)|比重|比例|占比/;
const SHARE_WORDS = /占|比|几成|百分|%/;
const RANK_ASKED = /第几|名次|排名|位次/;

const kindsOf = (measure: string): Kinds => ({
  growth: /增速|增幅|增长率|涨幅|降幅|跌幅|升幅|同比/.test(measure),
  share: /占比|比重|比例|占.*的/.test(measure),
  rank: /名次|排名|位次/.test(measure),
});

/** Whether a question asks for the kind of figure that a fact is: 涨了几个点 for a growth rate, 占几成 for a share. */
export function isOfKind(question: string, fact: Fact): boolean {
  const measure = measureOf(fact);
  const { growth, share, rank } = kindsOf(measure);
  const grows = GROWTH_ASKED.test(question);
  if (growth && !grows && !GROWTH_WORDS.test(question)) return false;
  if (!growth && grows && !/增额|新增|增加/.test(measure)) return false;
  if (share && !SHARE_WORDS.test(question)) return false;
  if (!share && !/[率度]/.test(measure) && SHARE_ASKED.test(question)) return false;
  return rank === RANK_ASKED.test(question);
}
