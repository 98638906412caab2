import { isWord } from '../language/words.js';
import type { UnitTable } from '../language/units.js';
import type { Entity, StatisticalVariable } from '../model/vocabulary.js';
import { aliasesOf } from './aliases.js';
import type { Proposal } from './proposal.js';
import { shortNames } from './short-names.js';

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/省$|自治区$/, 'province'],
  [/街道$/, 'subdistrict'],
  [/镇$/, 'town'],
  [/乡$/, 'township'],
  [/(?:村|社区)$/, 'village'],
  [/县$/, 'county'],
  [/市$/, 'city'],
  [/区$/, 'district'],
  [/^全国$/, 'country'],
  [/港$/, 'port'],
  [/(?:工程|项目|期)$/, 'project'],
];

/** A new entity, told by the end of its name. */
export function entityFor(name: string, id: string): Entity {
  const type = TYPES.find(([ending]) => ending.test(name))?.[1] ?? 'organization';
  const short = name.replace(/(?:省|市|县|镇|乡|街道|村)$/, '');
  // 幸福村 is no 幸福.
  const isOwn = short !== name && short.length > 1 && !(type === 'village' && isWord(short));
  const names = [...(isOwn ? [short] : []), ...shortNames(name)];
  return { id, name, type, alternateName: names.map((one) => ({ name: one })) };
}

/** A new indicator of which a figure was told. */
export function levelFor(
  metric: string,
  id: string,
  proposal: Proposal | undefined,
  units: UnitTable,
): StatisticalVariable {
  const code = proposal?.quantity.unitCode;
  const dimension =
    code === undefined || proposal?.kind === 'rank' || proposal?.kind === 'date'
      ? undefined
      : units.byCode(code)?.dimension;
  const statType =
    proposal?.kind === 'count' || proposal?.kind === 'date'
      ? proposal.kind
      : proposal?.kind === 'share'
        ? 'share'
        : proposal?.kind === 'rank'
          ? 'property'
          : 'level';
  const flow =
    dimension !== undefined &&
    !STOCK.test(metric) &&
    ((statType === 'level' && ADDITIVE.has(dimension)) || (COUNTABLE.has(statType) && FLOW.test(metric)));
  return {
    id,
    name: metric,
    statType,
    ...(dimension === undefined ? {} : { dimension }),
    ...(dimension === 'money' ? { measurementQualifier: 'nominal' as const } : {}),
    ...(flow ? { additive: true } : {}),
    alternateName: aliasesOf(metric).map((name) => (isHint(name, metric) ? { name, loose: true } : { name })),
    differsFrom: [],
  };
}

/** 纺织 of 纺织增加值: what it is of, without saying what of it. */
const isHint = (name: string, metric: string): boolean =>
  metric.startsWith(name) &&
  metric.length - name.length > 1 &&
  !/^第[一二三]产业$|[口额值率量数上]$|收入|支出|投资|面积|价格?$/.test(name);

/** Indicators of the larger businesses only, which never stand for all. */
export const SCOPED = /^(规上|规模以上|限上|限额以上)(.{2,})$/;
/** Stocks and means do not add up over time. */
const STOCK = /存栏|余额|期末|保有量|库存|人均|户均|均价|单价|价格|工资/;
/** What happens in a period, in whatever it is counted. */
const FLOW = /新增|新建|接待|完成|成交|举办|发放|出栏|出让|销量|客流|吞吐|出口|进口|发电|产量|出生|死亡/;
const COUNTABLE: ReadonlySet<string> = new Set(['level', 'count']);
const ADDITIVE: ReadonlySet<string> = new Set([
  'money',
  'USD',
  'EUR',
  'HKD',
  'JPY',
  'mass',
  'energy',
  'teu',
  '头',
  '台',
  '羽',
]);
/** Growth of value added is usually told at comparable prices, so that nothing is worked back from it. */
const REAL = /增加值|生产总值|GDP/;

const DIMENSIONS: Readonly<Record<string, string>> = { PP: 'percentagePoint', times: 'times' };

/** The growth of an indicator. */
export function growthFor(
  { metric, of = '', quote, quantity }: Proposal,
  id: string,
  growthOf: string,
): StatisticalVariable {
  return {
    id,
    name: metric,
    statType: 'growthRate',
    dimension: DIMENSIONS[quantity.unitCode] ?? 'percent',
    measurementQualifier: REAL.test(of) || /可比|不变价/.test(quote) ? 'real' : 'nominal',
    ...(/较\d{4}年|年平均|年均|[高低]于/.test(metric)
      ? {}
      : { comparedWith: /环比/.test(metric) ? ('periodBefore' as const) : ('yearBefore' as const) }),
    growthOf,
    alternateName: [],
    differsFrom: [],
  };
}
