import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import type { Entity, StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import type { Proposal } from './proposal.js';
import { slugOf } from './slug.js';

/** Entities and indicators of a draft: those that are known, and those that it proposes. */
export interface Terms {
  readonly entities: readonly Entity[];
  readonly variables: readonly StatisticalVariable[];
  readonly entityOf: (name: string) => string;
  readonly variableOf: (proposal: Proposal) => string;
}

/** Links what the proposals name to the vocabulary, and proposes an entry for whatever it has not. */
export function termsFor(proposals: readonly Proposal[], known: Vocabulary, units: UnitTable): Terms {
  const entities = new Map<string, Entity>();
  const variables = new Map<string, StatisticalVariable>();
  const places = nameIndex(known.entities.values());
  const names = nameIndex(known.variables.values());
  const taken = (id: string): boolean =>
    [known.entities, known.variables, known.rankings, known.sources].some((ids) => ids.has(id)) ||
    [...entities.values(), ...variables.values()].some((one) => one.id === id);

  const entityOf = (name: string): string =>
    places.get(plain(name)) ??
    (entities.get(name) ?? remember(entities, name, entityFor(name, slugOf(name, taken)))).id;

  const levelOf = (metric: string, proposal: Proposal | undefined): string => {
    const linked = names.get(plain(metric));
    if (linked !== undefined && known.variables.get(linked)?.statType !== 'growthRate') return linked;
    const own = variables.get(metric);
    return (own ?? remember(variables, metric, levelFor(metric, slugOf(metric, taken), proposal, units))).id;
  };

  const variableOf = (proposal: Proposal): string => {
    if (proposal.kind !== 'growth' || proposal.quantity.unitCode === 'PP')
      return levelOf(proposal.metric, proposal);
    const of = levelOf(
      proposal.of ?? proposal.metric,
      proposals.find(({ metric, kind }) => metric === proposal.of && kind !== 'growth'),
    );
    const linked = [...known.variables.values()].find(({ growthOf }) => growthOf === of);
    if (linked) return linked.id;
    const own = variables.get(proposal.metric);
    return (
      own ?? remember(variables, proposal.metric, growthFor(proposal, slugOf(proposal.metric, taken), of))
    ).id;
  };

  for (const proposal of proposals) {
    entityOf(proposal.entity);
    variableOf(proposal);
  }
  return { entities: [...entities.values()], variables: [...variables.values()], entityOf, variableOf };
}

function remember<T>(all: Map<string, T>, name: string, made: T): T {
  all.set(name, made);
  return made;
}

const plain = (name: string): string => normalize(name).text.replace(/\s/g, '');

function nameIndex(
  items: Iterable<{
    readonly id: string;
    readonly name: string;
    readonly alternateName: readonly { readonly name: string }[];
  }>,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { id, name, alternateName } of items)
    for (const one of [name, ...alternateName.map((other) => other.name)])
      if (!index.has(plain(one))) index.set(plain(one), id);
  return index;
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/省$|自治区$/, 'province'],
  [/街道$/, 'subdistrict'],
  [/镇$/, 'town'],
  [/乡$/, 'township'],
  [/县$/, 'county'],
  [/市$/, 'city'],
  [/区$/, 'district'],
];

function entityFor(name: string, id: string): Entity {
  const type = TYPES.find(([ending]) => ending.test(name))?.[1] ?? 'organization';
  const short = name.replace(/(?:省|市|县|镇|乡|街道)$/, '');
  const names = short !== name && short.length > 1 ? [short] : [];
  return { id, name, type, alternateName: names.map((one) => ({ name: one })) };
}

function levelFor(
  metric: string,
  id: string,
  proposal: Proposal | undefined,
  units: UnitTable,
): StatisticalVariable {
  const code = proposal?.quantity.unitCode;
  const dimension = code === undefined ? undefined : units.byCode(code)?.dimension;
  const statType =
    proposal?.kind === 'count'
      ? 'count'
      : proposal?.kind === 'share'
        ? 'share'
        : proposal?.kind === 'rank'
          ? 'rank'
          : 'level';
  const flow =
    statType === 'level' && dimension !== undefined && !STOCK.test(metric) && ADDITIVE.has(dimension);
  return {
    id,
    name: metric,
    statType,
    ...(dimension === undefined ? {} : { dimension }),
    ...(dimension === 'money' ? { measurementQualifier: 'nominal' as const } : {}),
    ...(flow ? { additive: true } : {}),
    alternateName: aliasesOf(metric).map((name) => ({ name })),
    differsFrom: [],
  };
}

const STOCK = /存栏|余额|期末|保有量|库存/;
const ADDITIVE: ReadonlySet<string> = new Set(['money', 'mass', 'energy', 'teu', '头', '台', '羽']);
/** Growth of value added is usually told at comparable prices, so that nothing is worked back from it. */
const REAL = /增加值|生产总值|GDP/;

function growthFor({ metric, of = '', quote }: Proposal, id: string, growthOf: string): StatisticalVariable {
  return {
    id,
    name: metric,
    statType: 'growthRate',
    dimension: 'percent',
    measurementQualifier: REAL.test(of) || /可比|不变价/.test(quote) ? 'real' : 'nominal',
    ...(/环比/.test(quote)
      ? { comparedWith: 'periodBefore' as const }
      : { comparedWith: 'yearBefore' as const }),
    growthOf,
    alternateName: [],
    differsFrom: [],
  };
}

const ORDER: Readonly<Record<string, string>> = { 一: '第一产业', 二: '第二产业', 三: '第三产业' };

/** Other ways in which people will ask for an indicator, from the way it is printed. */
export function aliasesOf(metric: string): string[] {
  const names = new Set<string>();
  const bare = metric.replace(/[“”"「」『』]/g, '');
  names.add(bare);
  const [, sector, head = ''] = /^([一二三])产(增加值)?$/.exec(bare) ?? [];
  const full = sector === undefined ? undefined : ORDER[sector];
  if (full !== undefined) [full, full + head, `${sector ?? ''}产`].forEach((name) => names.add(name));
  const [, industry = ''] = /^(.{2,8}?)(?:制造业|业)?增加值$/.exec(bare) ?? [];
  if (industry !== '' && !/工业|服务|农|产$/.test(industry))
    [industry, `${industry}业`, `${industry}业增加值`].forEach((name) => names.add(name));
  const [, before = '', way = ''] = /^(.+?)(?:贸易)?方式(出口|进口)$/.exec(bare) ?? [];
  if (before !== '') [`${before}${way}`, before].forEach((name) => names.add(name));
  const [, partner = ''] = /^对(.+?)(?:的?(?:进出口|贸易)(?:额|总值|总额)?)?$/.exec(bare) ?? [];
  if (partner !== '' && !/[进出]口/.test(partner))
    [`对${partner}进出口`, `对${partner}贸易额`, `${partner}进出口`, `对${partner}`, partner].forEach(
      (name) => names.add(name),
    );
  if (/^(?:外贸|货物)?进出口(?:总值|总额|额)?$/.test(bare))
    ['进出口', '进出口总额', '进出口总值', '贸易额', '外贸'].forEach((name) => names.add(name));
  const [, product = ''] = /^(.{2,8}?)年?产量$/.exec(bare) ?? [];
  if (product !== '') [product, `${product}产量`].forEach((name) => names.add(name));
  const [, first = '', way2 = ''] =
    /^(.{2,6}?)[及和].{2,10}?((?:进出口|出口|进口|产量|产值)?)$/.exec(bare) ?? [];
  if (first !== '') [first, first + way2].forEach((name) => names.add(name));
  const [, goods = ''] = /^([^对]{3,8}?)(?:出口|进口)(?:额|总值)?$/.exec(bare) ?? [];
  if (goods !== '' && !/方式|一般/.test(goods)) names.add(goods);
  const [, kind = ''] = /^(.{2,6}?)产品/.exec(bare) ?? [];
  if (kind !== '') names.add(kind);
  for (const name of sharesOf(bare)) names.add(name);
  if (/[镇乡]数$/.test(bare)) ['镇', '镇数', '上榜镇数', '入围镇数'].forEach((name) => names.add(name));
  const plainer = bare.replace(/共建|国家(?=.)|产业(?=产值|增加值)/g, '');
  [plainer, plainer.replace(/^规上/, ''), plainer.replace(/^对/, '')].forEach((name) => names.add(name));
  if (bare.endsWith('营收')) names.add(bare.replace(/营收$/, '营业收入'));
  for (const name of [...names]) names.add(name.replace(/(?:总值|总额|额)$/, ''));
  names.delete(metric);
  return [...names].filter((name) => name.length > 1);
}

/** Shares of a whole, also by its short name (全省), and of the part by its other names. */
function sharesOf(metric: string): string[] {
  const [, of = '', whole = ''] = /^(.+?)占(.+?)的比重$/.exec(metric) ?? [];
  if (of === '') return [];
  const wholes = [whole, whole.replace(/全[省市县国]/, ''), /全[省市县国]/.exec(whole)?.[0] ?? ''].filter(
    (one) => one !== '',
  );
  return [of, ...aliasesOf(of)].flatMap((one) => [
    `${one}占比`,
    `${one}比重`,
    ...wholes.map((other) => `${one}占${other}`),
  ]);
}
