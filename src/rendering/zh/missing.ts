import type { Period } from '../../model/period.js';
import type { Naming } from '../naming.js';
import type { Wording } from '../wording.js';
import { isNoun } from '../../model/nouns.js';
import { saidBack } from '../quoted.js';

const at = (period: Period | undefined, n: Naming): string => (period ? n.period(period) : '');

/** 上门 is told as 上门服务, 赚钱 as 利润: so short a word is repeated only where it ends the indicator's own name. */
const nounOf = (said: string, name: string): string =>
  isNoun(said) || (said.length === 2 && name.endsWith(said)) ? said : name;

export const missing: Wording['missing'] = {
  figure: ({ entity, variable, said, period }, n) =>
    `记录里没有${n.entity(entity)}${at(period, n)}的${nounOf(said, n.variable(variable))}。`,
  period: ({ entity, variable, period }, n) =>
    `记录里没有${n.entity(entity)}${n.period(period)}的${n.variable(variable)}。`,
  qualitative: ({ observations }, n) => {
    const [{ observationAbout, observationDate, value, variableMeasured }] = observations;
    const said = value.type === 'text' ? value.text : '';
    return `${n.entity(observationAbout)}${n.period(observationDate)}的${n.variable(variableMeasured)}，报上只写“${said}”，没有给出数字。`;
  },
  rank: ({ entity, ranking }, n) =>
    `记录里没有${entity === '' ? '这张榜单的' : n.entity(entity)}${ranking === undefined ? '' : `在${n.entity(ranking)}上`}的名次。`,
  edition: ({ ranking, period }, n) =>
    `记录里没有${n.period(period)}这一届榜单的名次，有的是${n.entity(ranking)}。`,
  scopeOfRank: ({ entity, scope, ranking }, n) =>
    `记录里没有${n.entity(entity)}在${scope === 'province' ? '全省' : n.entity(scope.place)}的名次，有的是${n.entity(ranking)}。`,
  rankBy: ({ variable }, n) => `记录里没有按${n.variable(variable)}排的名次。`,
  holder: ({ ranking, rank }, n) =>
    `记录里没有写${rank}是谁${ranking === '' ? '' : `：${n.entity(ranking)}只写了部分名次`}。`,
  growth: ({ entity, variable, period, sequential }, n) =>
    `记录里没有${n.entity(entity)}${at(period, n)}${n.variable(variable)}的${sequential ? '环比' : ''}增长数字。`,
  words: ({ words, entity }, n) =>
    `记录里没有找到${entity === undefined ? '' : `${n.entity(entity)}的`}${
      words.length > 0
        ? saidBack(words)
            .map((word) => `“${word}”`)
            .join('、')
        : '这方面'
    }的内容。`,
  count: ({ entity, unit }, n) =>
    `记录里没有${n.entity(entity)}的这个数${unit === '' ? '' : `（问的是多少${unit}）`}。`,
  members: ({ place, known }, n) =>
    `记录里没有${n.entity(place)}上榜的全部名单${known === undefined ? '' : `，只登了${n.entity(known)}的`}。`,
  list: ({ said }) => `记录里没有收录“${said}”这张榜单。`,
  capacity: ({ entity, variable }, n) =>
    `记录里没有写${n.entity(entity)}最多能有多少，只有现在的${n.variable(variable)}。`,
  workings: ({ entity }, n) =>
    `记录里没有足够的数，${entity === undefined ? '' : `${n.entity(entity)}的这个数`}没法算。`,
  facts: ({ entity }, n) => `记录里没有找到${n.entity(entity)}的这方面内容。`,
  meaning: ({ said }) => `记录里没有“${said}”这个数字。`,
  none: ({ said }) => `记录里没有${said}的。`,
  claim: ({ entity, said }, n) => `记录里没有找到${n.entity(entity)}有“${said}”这个数字。`,
  term: ({ said }) => `名词解释里没有${said ? `“${said}”` : '这个词'}，记录里也没有写明。`,
  context: () => '没有看出问的是哪里、哪家或哪个数，记录里没法查。请把名字和要问的数一起说。',
  scope: ({ said, variable, local }, n) =>
    `记录里没有${said === 'nation' ? '全国' : '全省'}的${n.variable(variable)}${local ? '，只有本地的' : ''}。`,
};
