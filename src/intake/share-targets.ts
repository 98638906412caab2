import type { Spoken } from './carried.js';
import { metricBefore } from './metrics.js';
import type { Target } from './proposal.js';
import type { Told } from './told.js';

const SHARE = /^(.*?)占/;
const AROUND = '全[国省市县区球]|世界|国内|我国|同期';
/** 、全球的: another whole after the first. */
const BESIDE = new RegExp(
  `^(?:[、,和与及]|以及)*占?((?:${AROUND})|\\p{Script=Han}{2,12}?)(?:总量|产量|市场|份额)?的(?:近|约|超|逾)?$`,
  'u',
);
/** 全球的一半: a clause that has nothing but what it is a share of. */
const ALONE = new RegExp(`^(?:${AROUND})`);

/** 恢复到2019年同期的112.5%, 仅为上年同期的七成: how much of what was then. */
const THEN =
  /^(?:已|仅|只|约|均|基本)*(?:恢复[至到]|达到?|为|是|相当于|有)?((?:上一?年|去年|\d{4}年)(?:同期|同月|同季|全年)?)(?:水平)?的(?:近|约|超|逾)?$/;

/** 占全国的70%、全球的三分之一: what a share is of that stands after one of something else. */
const wholeBeside = (before: string): string | undefined => BESIDE.exec(before)?.[1];

/** 分别占全市、全省的: what shares are of. */
const wholesIn = (lead: string): string[] =>
  (
    /占(?:到|比)?([^占]*?)的?(?:比重|份额|比例)?(?:分别|依次)?(?:为|是|达到?)?(?:近|约|超|逾)?$/.exec(
      lead,
    )?.[1] ?? ''
  )
    .split(/[、和与]/)
    .filter((one) => one !== '');

const ofAim = (of: string): Target => ({ metric: `${of}完成目标的比例`, ...(of === '' ? {} : { of }) });

/** 占…的比重; 完成年初预算的101.2%; a rate that has a name of its own. */
export function shareOf(
  { before, after, lead, named, listed, at, many }: Told,
  last: string,
  { metrics, parts, total, share }: Spoken,
): Target {
  const of = last === '' ? {} : { of: last };
  // 市场占有率: a rate that is no share of anything told.
  if (/占[有用]率$/.test(named)) return { metric: named, ...of };
  // 合计占: of all that were listed, and of none alone.
  if (/^(?:合计|[两三四五]者|共计|总共)共?占/.test(before.trim()) && metrics.length > 1)
    return { metric: '' };
  const [, base] = many === 1 && last !== '' ? (THEN.exec(before) ?? []) : [];
  if (base !== undefined) return { metric: `${last}相当于${base}的比例`, ...of };
  // 甲、乙分别占总量的: each of the list, of one whole.
  const all = wholesIn(lead);
  if (listed) {
    const one = all.length === 1 ? all[0] : parts ? total : undefined;
    return { metric: `${named}占${one === undefined ? '比' : `${one}的比重`}`, of: named };
  }
  const each = many > 1 && /分别|依次/.test(lead) && all.length === many ? all[at] : undefined;
  if (each !== undefined) return { metric: last === '' ? '' : `${last}占${each}的比重`, ...of };
  const other = at > 0 || ALONE.test(before) ? wholeBeside(before) : undefined;
  if (other !== undefined) {
    const [, part = last] = (at > 0 ? SHARE.exec(metricBefore(lead)) : SHARE.exec(share ?? '')) ?? [];
    const own = part === '' ? last : part;
    if (own !== '' && (at > 0 ? lead : (share ?? '')).includes('占'))
      return { metric: `${own}占${other}的比重`, of: own };
  }
  // 完成全年2亿元目标的90%: how much of what is aimed at was reached.
  if (/^(?:年度|全年)?(?:目标|任务|计划)的$/.test(before) && /完成/.test(lead)) return ofAim(last);
  if (before === '的' && /(?:目标|任务|计划)(?:任务)?$/.test(lead)) return ofAim(last);
  const [, reached] =
    /((?:完成|为(?=(?:年初|年度|全年|当年|调整后?的?)*(?:预算|目标|任务|计划)))\p{Script=Han}{2,8})的$/u.exec(
      many > 1 ? lead : before,
    ) ?? [];
  const done = reached?.replace(/^为/, '完成');
  const isListed = many > 1 && (at > 0 ? /^[、,和与及]*$/.test(before) : /^[、,和与及]*\d/.test(after));
  const own = isListed ? (metrics.slice(-many)[at] ?? last) : last;
  if (done !== undefined)
    return { metric: `${/预算|计划|目标|任务/.test(done) ? own : ''}${done}的比例`, ...of };
  const said = many > 1 ? metricBefore(lead) : named;
  const [, told = '', whole] = /^(.*?)占(?:到|比)?(.*?)的?(?:比重|份额|比例)?$/.exec(said) ?? [];
  const part = /^其?(?:经济)?总量$/.test(told) && last !== '' ? last : told;
  if (part !== '' && whole) return { metric: `${part}占${whole.replace(/^同期/, '')}的比重`, of: part };
  // 其中出口占四成: of the whole that it is a part of.
  if (part !== '')
    return { metric: total === undefined ? `${part}占比` : `${part}占${total}的比重`, of: part };
  // 对经济增长的贡献率: of what was told last.
  if (/^对.+贡献率$/.test(named))
    return { metric: last === '' ? '' : last.replace(/(?:拉动|影响).*$/, '') + named, ...of };
  if (whole === undefined) return { metric: named || '占比', ...of };
  const around = whole === '' && parts ? (total ?? '') : whole.replace(/^同期/, '');
  return {
    // 其中石桥镇占19.5%: of the same of a larger place.
    metric: around === '' || around === own ? `${own}占比` : `${own}占${around}的比重`,
    ...(own === '' ? {} : { of: own }),
  };
}
