import type { Spoken } from './carried.js';
import { nameIn } from './metrics.js';
import type { Target } from './proposal.js';

/** 全市10个县(市、区): how many they are is no part of the name. */
const unlisted = (before: string): string =>
  before
    .replace(/分别|依次|并(?=列)|分(?=[列居])/g, '')
    .replace(/\d+个(?:县|市|区|镇|乡|街道|[()、和])*(?:中|里)?/, '');

/**
 * The rank of what is told, or of its growth; of nothing that is told, of another's amount or beside it: the place on the list
 * that the article is about.
 */
export function rankOf(told: RankTold, last: string, { isRate, list, share }: Spoken): Target {
  const isListed = last === '' || told.isOfEach || /^的/.test(told.before.trim());
  const ranking = told.ranking ?? (isListed && told.shift !== 'was' ? list : undefined);
  const of = isRate === true && last !== '' ? `${last}增速` : last;
  return rankAmong(told.before, of, told.names, ranking, RATE.test(share ?? '') ? share : of);
}

const RATE = /增速$/;

interface RankTold {
  readonly before: string;
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
  const [, group] = /^在([^,]{2,12}?)[中里]的?$/.exec(what) ?? [];
  if (group !== undefined && last !== '' && ranking === undefined)
    return { metric: `${last}在${group}中的位次`, of: last };
  const [, alone, around] = /^(.+)在(全[省市县区国])的?$/.exec(what) ?? [];
  if (alone !== undefined && around !== undefined && among === '')
    return { metric: `${nameIn(alone, names)}在${around}的位次`, of: nameIn(alone, names) };
  const cleared = nameIn(what, names);
  if (ranking !== undefined && (cleared === '' || what.startsWith('的') || names.includes(cleared)))
    return { metric: `${ranking}位次`, ranking };
  const own = /^(?:其?增[幅速]|涨幅|降幅)$/.test(what)
    ? `${last}增速`
    : /^(?:其?总量|规模)$/.test(what)
      ? last
      : cleared === '' || names.includes(cleared)
        ? about
        : cleared;
  return { metric: among === '' ? `${own}位次` : `${own}在${among}的位次`, of: own };
}
