import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import type { Entity, StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import { aliasesOf } from './aliases.js';
import type { Proposal } from './proposal.js';
import { componentsIn } from './components.js';
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
  for (const [name, variable] of [...variables]) {
    const [, scope = '', rest = ''] = SCOPED.exec(name) ?? [];
    if (rest === '' || variable.statType === 'growthRate' || variable.statType === 'share') continue;
    const { statType, dimension } = variable;
    const broader =
      names.get(plain(rest)) ??
      (
        variables.get(rest) ??
        remember(variables, rest, {
          id: slugOf(rest, taken),
          name: rest,
          statType,
          ...(dimension === undefined ? {} : { dimension }),
          alternateName: aliasesOf(rest).map((one) => ({ name: one })),
          differsFrom: [],
        })
      ).id;
    variables.set(name, { ...variable, scope, broader });
  }
  const proposed = [...variables.values()];
  const totals = componentsIn(proposals, variableOf, [...known.variables.values(), ...proposed]);
  return {
    entities: [...entities.values()],
    variables: proposed.map((one) => {
      const componentOf = totals.get(one.id);
      return componentOf === undefined ? one : { ...one, componentOf };
    }),
    entityOf,
    variableOf,
  };
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

/** Indicators of the larger businesses only, which never stand for all. */
const SCOPED = /^(规上|规模以上|限上|限额以上)(.{2,})$/;
/** Stocks and means do not add up over time. */
const STOCK = /存栏|余额|期末|保有量|库存|人均|户均|均价|单价|价格|工资/;
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
