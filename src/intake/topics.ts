import type { Spoken } from './carried.js';
import { nameIn } from './metrics.js';

/** Heads that are of whatever is spoken of: 成交, 出口, 增加值. */
const HEAD =
  '(?:成交|挂牌|销售|零售|批发|出栏|存栏|接待|收购|新建|新增|建成|发放|办理|签约|引进|培育|(?:年|总)*(?:产量|产值)|面积|里程|人数|户数|均价|单价|价格|库存|进出口|出口|进口|投资|增加值|营收|营业收入|利润|税收|收入|支出|交易|用电量|余额|起付线|封顶线|标准|限额)';
const BARE =
  /^(?:成交|销售|出栏|存栏|接待|产量|产值|收购|新建|新增|建成|发放|办理|签约|引进|培育|面积|里程|人数|户数)$/;
const HEADED = new RegExp(`^${HEAD}`);
/** 财政收支: of both. */
const PAIR = /(?:收支|产销|购销|存贷款?)$/;

/** A list of figures, or who tells of them. */
const NO_TOPIC = /(?:如下|[单表]|数据|指标|情况|获悉|显示|表示|[说称看]|看点|亮点|目标|任务)$|^[晒交亮]/;
const LONGEST = 5;

/** What a clause says that it and what follows is about: 二手房方面; 财政收支:收入. */
export function topicIn(said: string): string | undefined {
  const told = /^(\p{Script=Han}{2,8})方面$/u.exec(said)?.[1];
  const [, before, after = ''] = /^([^:]{2,16}?)(?:方面)?:(?:其中)?([^:]+)$/.exec(said) ?? [];
  const noun = before !== undefined && HEADED.test(after) ? nameIn(before, []).replace(PAIR, '') : '';
  const topic = told ?? (noun.length > LONGEST || NO_TOPIC.test(noun) ? '' : noun);
  return /^\p{Script=Han}{2,8}$/u.test(topic) && !/^(?:同时|其他?|另外?一)$/.test(topic) ? topic : undefined;
}

/** 二手房方面, 4月成交…: a bare head is of the topic; without one, of what it was last told of. */
export function aboutTopic(name: string, { topic, inUnit }: Spoken, unitCode: string): string {
  if (topic !== undefined)
    return !HEADED.test(name) || name.startsWith(topic) || name.endsWith('的') ? name : topic + name;
  const full = inUnit.get(unitCode);
  return full !== undefined && BARE.test(name) && (full.endsWith(name) || full.startsWith(name))
    ? full
    : name;
}
