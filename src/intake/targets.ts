import type { QuantityMention } from '../language/quantities.js';
import { aheadOf } from './ahead.js';
import type { Spoken } from './carried.js';
import type { UnitTable } from '../language/units.js';
import { isCount } from './figures.js';
import {
  actedOn,
  areaAfter,
  commonTo,
  countedAfter,
  doneFor,
  headOf,
  someOf,
  withoutDone,
} from './counted-names.js';
import { inFull } from './full-names.js';
import { ofProduct } from './products.js';
import { yearAgainst } from './growth-names.js';
import { metricBefore } from './metrics.js';
import { placedName } from './placed-names.js';
import type { Target } from './proposal.js';
import { doneWith, partOf } from './parts.js';
import { rankOf, risenIn } from './ranks.js';
import { shareOf } from './share-targets.js';
import type { Told } from './told.js';
import { inSection } from './sections.js';
import { aboutTopic } from './topics.js';

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
  const named = /(?:等|[、和及])$/.test(before) ? '' : doneFor(metricBefore(before, places));
  const counts = isCount(quantity.unitCode, units);
  // What a place is told to have done is often somebody's in it.
  const isOfBody = !OF_PLACE.test(spoken.subject ?? '');
  const own = counts && isOfBody ? withoutDone(named) : named;
  const isOfPlaces = quantity.unitCode === 'places';
  const last = isOfPlaces ? (spoken.share ?? metrics.at(-1)) : metrics.at(-1);
  if (counts) {
    const total = totalOf(before, inUnit.get(quantity.unitCode));
    if (total !== undefined) return total;
  }
  const risen = isOfPlaces ? risenIn(own, last, spoken.list) : undefined;
  if (risen !== undefined) return risen;
  if (next !== undefined) return next + (headOf(own) || headOf(inUnit.get(quantity.unitCode) ?? ''));
  // 古城以15.2万人次居首, 海岛8.1万人次排第三: the same of another.
  const placed = placedName(own, after, last, inUnit.get(quantity.unitCode));
  if (placed !== undefined) return placed;
  const part = partOf(own, quantity.unitCode, spoken);
  if (part !== undefined) return part;
  const isArea = units.byCode(quantity.unitCode)?.dimension === 'area';
  const room = isArea && isOfBody ? areaAfter(own, after) : '';
  if (room !== '') return room;
  const counted = countedAfter(after);
  const whole = parts && unitOf(last, spoken) === quantity.unitCode ? last : undefined;
  const acted = counts ? commonTo(own, whole) || someOf(own, after) || actedOn(own, counted) : '';
  const bare =
    acted ||
    inFull(
      places.includes(own) ? '' : own,
      isOther === true || (EARNED.test(own) && isCrowd(last, spoken, units)) ? undefined : last,
      parts && !/^占|率$/.test(own) && !(counts && unitOf(last, spoken) !== quantity.unitCode),
    );
  const name = inSection(aboutTopic(ofProduct(bare, spoken), spoken, quantity.unitCode), spoken);
  if (name !== '') return doneWith(name, before, lead);
  // 全村312户
  if (counts && counted === '' && quantity.unit === '户' && places.includes(own)) return '户数';
  if (counts) return counted;
  // 3200亩杨梅; what money is before is seldom what it is.
  return counted !== '' && quantity.unit.endsWith('亩') ? counted.replace(/数$/, '面积') : '';
}

const ADDED = /^(?:全年|今年)?(?:新增|净增|新认定|新培育|新引进|新建成?|新开通)(?=\p{Script=Han}{2})/u;
const ALL_OF = /^(?:累计|总数|总量|总计|合计)(?:已?达到?|为|有|突破|超过?)?(?:了)?$/;

/** 新增甲3个,累计达到17个: all there are, after those that were added. */
const totalOf = (before: string, last: string | undefined): string | undefined =>
  last !== undefined && ADDED.test(last) && ALL_OF.test(before.trim()) ? last.replace(ADDED, '') : undefined;

const OF_PLACE = /(?:[省市县区镇乡村州盟旗]|街道|社区)$|^$/;

/** What somebody has made, and no crowd of visitors. */
const EARNED = /^(?:增加值|总?产值|营收|营业收入|利润|总投资|投资额)$/;
/** The unit that a name was told in; things counted are no part of what is made or earned. */
const unitOf = (name: string | undefined, { inUnit }: Spoken): string | undefined =>
  [...inUnit].findLast(([, told]) => told === name)?.[0];

/** 员工860人,营收12亿元: nothing is of those who were counted. */
const isCrowd = (last: string | undefined, { inUnit }: Spoken, units: UnitTable): boolean =>
  [...inUnit].some(
    ([code, name]) => name === last && (units.byCode(code)?.dimension === 'person' || code === '人次'),
  );

/** What a figure is of: named beside it, or told before it. */
export function targetsOf(told: Told, spoken: Spoken): readonly Target[] {
  const { kind, named, listed } = told;
  const last = spoken.metrics.at(-1) ?? '';
  if (kind === 'growth') return growths(told, spoken);
  if (kind === 'share' && (!listed || told.lead.includes('占'))) return [shareOf(told, last, spoken)];
  if (kind === 'rank') return [rankOf(told, last, spoken)];
  if (told.times && /^翻/.test(told.printed) && (named !== '' || last !== ''))
    return [{ metric: `${named === '' ? last : named.replace(/[同环]比$/, '')}翻番` }];
  const [, base] = told.times
    ? (/^(?:是|为|相当于|达到?)?(\p{Script=Han}{2,8}|\d{4}年\p{Script=Han}{0,4})的$/u.exec(named) ?? [])
    : [];
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
  const ahead = points ? aheadOf(named) : undefined;
  if (ahead !== undefined) {
    const of = ahead.name || (metrics.at(-1) ?? '');
    return [{ metric: of === '' ? '' : of + (told || ahead.isOfRate ? '增速' : '') + ahead.than, of }];
  }
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
