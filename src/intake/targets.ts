import type { QuantityMention } from '../language/quantities.js';
import type { Spoken } from './carried.js';
import type { UnitTable } from '../language/units.js';
import { isCount } from './figures.js';
import { actedOn, areaAfter, countedAfter, headOf, withoutDone } from './counted-names.js';
import { inFull } from './full-names.js';
import { yearAgainst } from './growth-names.js';
import { metricBefore } from './metrics.js';
import type { ProposalKind, Target } from './proposal.js';
import { doneWith, partOf } from './parts.js';
import { rankOf } from './ranks.js';

/** The indicator of a figure, from what stands before it; of a count, from what stands after it. */
export function nameOf(
  { quantity }: QuantityMention,
  before: string,
  after: string,
  lead: string,
  spoken: Spoken,
  places: readonly string[],
  units: UnitTable,
): string {
  const { metrics, parts, next, inUnit, isOther } = spoken;
  // 拥有甲、乙等5个品牌: names of some are no name of what is counted.
  const named = /(?:等|[、和及])$/.test(before) ? '' : metricBefore(before, places);
  const counts = isCount(quantity.unitCode, units);
  // What a place is told to have done is often somebody's in it.
  const isOfBody = !OF_PLACE.test(spoken.subject ?? '');
  const own = counts && isOfBody ? withoutDone(named) : named;
  const last = quantity.unitCode === 'places' ? (spoken.share ?? metrics.at(-1)) : metrics.at(-1);
  if (next !== undefined) return next + (headOf(own) || headOf(inUnit.get(quantity.unitCode) ?? ''));
  // 古城以15.2万人次居首, 海岛8.1万人次排第三: the same of another.
  const [, gained] = own === '以' ? (GAINED.exec(after) ?? []) : [];
  if (gained !== undefined) return gained;
  if (/^(?:经济)?总量$|^以$/.test(own) && last !== undefined) return last;
  if (/以$/.test(own) || PLACED.test(after)) {
    const head = headOf(inUnit.get(quantity.unitCode) ?? '');
    return head === '' || headOf(own) !== '' ? own : own.replace(/以$/, '') + head;
  }
  const part = partOf(own, quantity.unitCode, spoken);
  if (part !== undefined) return part;
  const isArea = units.byCode(quantity.unitCode)?.dimension === 'area';
  const room = isArea && isOfBody ? areaAfter(own, after) : '';
  if (room !== '') return room;
  const counted = countedAfter(after);
  const acted = counts ? actedOn(own, counted) : '';
  const bare =
    acted ||
    inFull(
      places.includes(own) ? '' : own,
      isOther === true || (EARNED.test(own) && isCrowd(last, spoken, units)) ? undefined : last,
      parts && !/^占|率$/.test(own),
    );
  const name = aboutTopic(bare, spoken, quantity.unitCode);
  if (name !== '') return doneWith(name, before, lead);
  if (counts) return counted;
  // 3200亩杨梅; what money is before is seldom what it is.
  return counted !== '' && quantity.unit.endsWith('亩') ? counted.replace(/数$/, '面积') : '';
}

const OF_PLACE = /(?:[省市县区镇乡村州盟旗]|街道)$|^$/;

/** 二手房方面, 4月成交…: what is told is of the topic; without one, a bare word is of what it was last told of. */
function aboutTopic(name: string, { topic, inUnit }: Spoken, unitCode: string): string {
  if (topic !== undefined)
    return name === '' || name.startsWith(topic) || name.endsWith('的') ? name : topic + name;
  const full = inUnit.get(unitCode);
  return full !== undefined && BARE.test(name) && (full.endsWith(name) || full.startsWith(name))
    ? full
    : name;
}
const BARE =
  /^(?:成交|销售|出栏|存栏|接待|产量|产值|收购|新建|新增|建成|发放|办理|签约|引进|培育|面积|里程|人数|户数)$/;

/** What somebody has made, and no crowd of visitors. */
const EARNED = /^(?:增加值|总?产值|营收|营业收入|利润|总投资|投资额)$/;
/** 员工860人,营收12亿元: nothing is of those who were counted. */
const isCrowd = (last: string | undefined, { inUnit }: Spoken, units: UnitTable): boolean =>
  [...inUnit].some(
    ([code, name]) => name === last && (units.byCode(code)?.dimension === 'person' || code === '人次'),
  );

/** 以13亿元的营业收入列第51位: what it is of stands after it. */
const GAINED = /^的(\p{Script=Han}{2,8}?)(?:在|位居|位列|名列|列|居|排名?)/u;
const PLACED = /^(?:位居|名列|排名?第?|居|列)(?:第|榜首|首位|前)?/;

/** How a figure is told in its clause. */
export interface Told {
  readonly kind: ProposalKind;
  /** What stands right before it, and before the first of its list. */
  readonly before: string;
  readonly lead: string;
  readonly named: string;
  /** Names of the list that it is one of the figures of. */
  readonly listed: readonly string[] | undefined;
  readonly each: boolean;
  /** Of owners that are named in the clause. */
  readonly isOfEach: boolean;
  readonly shift: 'was' | 'is' | undefined;
  readonly at: number;
  readonly many: number;
  /** In percentage points: a change of a rate. */
  readonly points: boolean;
  /** In multiples. */
  readonly times: boolean;
  readonly printed: string;
  /** The list that was named last in its sentence. */
  readonly ranking: string | undefined;
  /** Names that are no part of an indicator's. */
  readonly names: readonly string[];
}

/** What a figure is of: named beside it, or told before it. */
export function targetsOf(told: Told, spoken: Spoken): readonly Target[] {
  const { kind, named, listed } = told;
  const last = spoken.metrics.at(-1) ?? '';
  if (kind === 'growth') return growths(told, spoken);
  if (kind === 'share' && !listed) return [shareOf(told, last, spoken)];
  if (kind === 'rank') {
    const of = spoken.isRate === true && last !== '' ? `${last}增速` : last;
    // Of nothing that is told, of another's amount or beside it: the place on the list that the article is about.
    const isListed = last === '' || told.isOfEach || /^的/.test(told.before.trim());
    const list = told.ranking ?? (isListed && told.shift !== 'was' ? spoken.list : undefined);
    return [rankOf(told.before, of, told.names, list)];
  }
  if (told.times && /^翻/.test(told.printed) && (named !== '' || last !== ''))
    return [{ metric: `${named === '' ? last : named.replace(/[同环]比$/, '')}翻番` }];
  const [, base] = told.times ? (/^(?:是|相当于|达到?)?(\p{Script=Han}{2,8})的$/u.exec(named) ?? []) : [];
  if (base !== undefined && last !== '') return [{ metric: `${last}相当于${base}的倍数`, of: last }];
  return [{ metric: named === '' ? last : named }];
}

function growths(
  { before, named, each, at, many, points, times }: Told,
  { metrics, grown: told, against, share }: Spoken,
): readonly Target[] {
  const sequential = /环比|[比较](?:上月|上季度?|\d{1,2}月)/.test(before) ? '环比' : '';
  const year = yearAgainst(before) || (against ?? '');
  const suffix = points
    ? `${year}变动`
    : times
      ? '增长倍数'
      : `${sequential}${year}${/扣除价格/.test(before) ? '实际' : ''}增速`;
  const grown = (of: string): Target => ({ metric: of === '' ? '' : of + suffix, of });
  if (/^(?:[涨增降]幅|增速)$/.test(named)) return [grown(`${metrics.at(-1) ?? ''}增速`)];
  if (/^(?:增速|增幅|涨幅|降幅)[高低快慢]于/.test(named))
    return [{ metric: (metrics.at(-1) ?? '') + named, of: metrics.at(-1) ?? '' }];
  if (points && /^[高低快慢]于/.test(named))
    return [{ metric: `${metrics.at(-1) ?? ''}${told ? '增速' : ''}${named}`, of: metrics.at(-1) ?? '' }];
  // 占比48.6%,提高2.1个百分点: the share has changed, and not what has it.
  if (named === '' && points && share !== undefined && many === 1) return [grown(share)];
  // 增长8.7%,较一季度回升2.1个百分点: the rate has changed.
  const of = metrics.at(-1) ?? '';
  if (named === '' && points && told && many === 1 && !/[率幅]$|占比$|比重$/.test(of))
    return [grown(`${of}增速`)];
  // 投资增速回落1.2个百分点: the rate has changed, and not what has it.
  if (points && /(?:增速|[增涨]幅)/.test(before) && named !== '' && !/增速|[率重比]$/.test(named))
    return [grown(`${named}增速`)];
  if (named !== '')
    return [
      grown(
        /^(?:影响|拉动)/.test(named)
          ? (metrics.filter((one) => !/率$/.test(one)).at(-1) ?? '') + named
          : named,
      ),
    ];
  if (each) return metrics.slice(-2).map(grown);
  const last = metrics.slice(-many);
  return [grown((many > 1 && last.length === many ? last[at] : metrics.at(-1)) ?? '')];
}

const ofAim = (of: string): Target => ({ metric: `${of}完成目标的比例`, ...(of === '' ? {} : { of }) });

/** 占…的比重; 完成年初预算的101.2%; a rate that has a name of its own. */
function shareOf(
  { before, lead, named, at, many }: Told,
  last: string,
  { metrics, parts, total }: Spoken,
): Target {
  const of = last === '' ? {} : { of: last };
  // 合计占: of all that were listed, and of none alone.
  if (/^(?:合计|[两三四五]者|共计|总共)共?占/.test(before.trim()) && metrics.length > 1)
    return { metric: '' };
  // 完成全年2亿元目标的90%: how much of what is aimed at was reached.
  if (/^(?:年度|全年)?(?:目标|任务|计划)的$/.test(before) && /完成/.test(lead)) return ofAim(last);
  if (before === '的' && /(?:目标|任务|计划)(?:任务)?$/.test(lead)) return ofAim(last);
  const [, reached] =
    /((?:完成|为(?=(?:年初|年度|全年|当年|调整后?的?)*(?:预算|目标|任务|计划)))\p{Script=Han}{2,8})的$/u.exec(
      many > 1 ? lead : before,
    ) ?? [];
  const done = reached?.replace(/^为/, '完成');
  const own = many > 1 ? (metrics.slice(-many)[at] ?? last) : last;
  if (done !== undefined)
    return { metric: `${/预算|计划|目标|任务/.test(done) ? own : ''}${done}的比例`, ...of };
  const said = many > 1 ? metricBefore(lead) : named;
  const [, part = '', whole] = /^(.*?)占(?:到|比)?(.*?)的?(?:比重|份额|比例)?$/.exec(said) ?? [];
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
    metric: around === '' ? `${own}占比` : `${own}占${around}的比重`,
    ...(own === '' ? {} : { of: own }),
  };
}
