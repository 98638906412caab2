import type { Spoken } from './carried.js';
import { nameIn } from './metrics.js';
import type { Target } from './proposal.js';

/** 全市10个县(市、区), 连续5年居: how many they are, and for how long, is no part of the name. */
const unlisted = (before: string): string =>
  before
    .replace(/分别|依次|并(?=列)|分(?=[列居])/g, '')
    .replace(AMONG, '')
    .replace(/(?:已?连续[\d一二三四五六七八九十]+年|继续|仍然?|持续|稳)(?=位?[列居]|排|名列)/, '');

const GROUP = '(?:县|市|区|镇|乡|街道|[()、和])';
const AMONG = new RegExp(
  `(?:\\d+|[两三四五六七八九十]+)个(?:${GROUP}+|\\p{Script=Han}{0,4}?(?:[县市区镇乡村]|街道|社区|企业|城市|园区|单位)|)(?:中|里)?`,
  'u',
);

/**
 * The rank of what is told, or of its growth; of nothing that is told, of another's amount or beside it: the place on the list
 * that the article is about.
 */
export function rankOf(told: RankTold, last: string, spoken: Spoken): Target {
  const { isRate, list, share, grown, inUnit } = spoken;
  const isListed =
    last === '' ||
    told.isOfEach ||
    /^的/.test(told.before.trim()) ||
    WITH.test(nameIn(told.lead, told.names));
  const ranking = told.ranking ?? (isListed && told.shift !== 'was' ? list : undefined);
  // 去年它排第487位: on the list of the year before, which has the same name but for the year.
  if (ranking !== undefined && BEFORE.test(told.before)) return { metric: `${undated(ranking)}位次` };
  const isGrowth = isRate === true || (grown && ![...inUnit.values()].includes(last));
  const of = isGrowth && last !== '' && !RATE.test(last) ? `${last}增速` : last;
  return rankAmong(told.before, of, told.names, ranking, RATE.test(share ?? '') ? share : of);
}

const RATE = /增速$/;
/** 以营业收入637.4亿元: what somebody is placed with, on the list that is spoken of. */
const WITH = /^以\p{Script=Han}{2,8}$/u;
const BEFORE = /去年|上一?年|上届/;
const undated = (list: string): string => list.replace(/^\d{4}/, '');

const RISEN =
  /^(?:位次|排名|名次)?(?:再|又|均|分别)?(上升|提升|前移|前进|跃升|上移|晋升|下滑|下降|下跌|后移|后退|回落)了?$/;

/** 上升6位: by how many places on the list that is spoken of; undefined where it is told of something else, or of nothing. */
export function risenIn(own: string, last: string | undefined, list: string | undefined): string | undefined {
  const verb = RISEN.exec(own)?.[1];
  const rank = last?.endsWith('位次') === true ? last : list && `${list}位次`;
  return verb === undefined || rank === undefined ? undefined : rank + verb;
}

interface RankTold {
  readonly before: string;
  readonly lead: string;
  readonly isOfEach: boolean;
  readonly shift: 'was' | 'is' | undefined;
  readonly ranking: string | undefined;
  readonly names: readonly string[];
}

/** 增幅居全省第2位: the place of something among others; of nothing that is told, on the list named before it. */
function rankAmong(
  before: string,
  last: string,
  names: readonly string[],
  ranking: string | undefined,
  /** What the sentence is about: that, or how fast it grows. */
  about = last,
): Target {
  const [, what = '', among = ''] =
    /([^,]*?)(?:位居|位列|居|名列|列|排名|排在?)(?:在)?(.*?)$/.exec(unlisted(before.trim())) ?? [];
  if (/^在?全[省市县区国]的?$/.test(what)) {
    const around = what.replace(/^在|的$/g, '');
    return { metric: `${about}在${around}的位次`, of: about };
  }
  if (ranking !== undefined && what.includes(`在${ranking}`)) return { metric: `${ranking}位次`, ranking };
  const [, group] = /^在([^,]{2,12}?)[中里]的?$/.exec(what) ?? [];
  if (group !== undefined && last !== '' && ranking === undefined)
    return { metric: `${last}在${group}中的位次`, of: last };
  const [, alone, around] = /^(.+)在(全[省市县区国])的?$/.exec(what) ?? [];
  if (alone !== undefined && around !== undefined && among === '')
    return { metric: `${nameIn(alone, names)}在${around}的位次`, of: nameIn(alone, names) };
  const cleared = nameIn(what, names).replace(/^[它其]$/, '');
  if (ranking !== undefined && (cleared === '' || what.startsWith('的') || names.includes(cleared)))
    return { metric: `${ranking}位次`, ranking };
  const own = /^(?:其?增[幅速]|涨幅|降幅)$/.test(what)
    ? `${last.replace(RATE, '')}增速`
    : /^(?:其?总量|规模)$/.test(what)
      ? last.replace(RATE, '')
      : cleared === '' || names.includes(cleared)
        ? about
        : cleared;
  return { metric: among === '' ? `${own}位次` : `${own}在${among}的位次`, of: own };
}
