import type { UnitTable } from '../language/units.js';
import type { Entity, Ranking, StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import { aliasesOf } from './aliases.js';
import { entityFor, growthFor, levelFor, SCOPED } from './entries.js';
import type { Proposal } from './proposal.js';
import { componentsIn } from './components.js';
import { aroundPlace } from './divisions.js';
import { isOfHome, isOfOnlyCounty } from './home.js';
import { listTerms } from './list-terms.js';
import { nameIndex, plain, remember } from './naming.js';
import { leavingNames } from './short-names.js';
import { slugOf } from './slug.js';

/** Entities, indicators and lists of a draft: those that are known, and those that it proposes. */
export interface Terms {
  readonly entities: readonly Entity[];
  readonly variables: readonly StatisticalVariable[];
  readonly rankings: readonly Ranking[];
  readonly entityOf: (name: string) => string;
  readonly variableOf: (proposal: Proposal) => string;
  /** The list that a rank is on, where the page tells enough of it. */
  readonly rankingOf: (proposal: Proposal) => string | undefined;
}

/** What an article is read with. */
export interface Reading {
  readonly known: Vocabulary;
  readonly units: UnitTable;
  readonly text: string;
  /** The year it came out. */
  readonly year: string;
  /** The place that it is told of: 我市, 全县. */
  readonly home: string | undefined;
}

/** Links what the proposals name to the vocabulary, and proposes an entry for whatever it has not. */
export function termsFor(proposals: readonly Proposal[], { known, units, text, year, home }: Reading): Terms {
  const entities = new Map<string, Entity>();
  const variables = new Map<string, StatisticalVariable>();
  const places = nameIndex(known.entities.values());
  const names = nameIndex(known.variables.values());
  const taken = (id: string): boolean =>
    [known.entities, known.variables, known.rankings, known.sources].some((ids) => ids.has(id)) ||
    [...entities.values(), ...variables.values(), ...lists.rankings()].some((one) => one.id === id);
  const lists = listTerms({ known, text, year }, variables, taken);

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
    if (lists.rankingOf(proposal) !== undefined) return lists.variable();
    if (proposal.kind !== 'growth') return levelOf(proposal.metric, proposal);
    const of = levelOf(
      proposal.of ?? proposal.metric,
      proposals.find(({ metric, kind }) => metric === proposal.of && kind !== 'growth'),
    );
    const linked = [...known.variables.values()].find(
      ({ growthOf, name }) => growthOf === of && sameKind(name, proposal.metric),
    );
    if (linked) return linked.id;
    const own = variables.get(proposal.metric);
    return (
      own ?? remember(variables, proposal.metric, growthFor(proposal, slugOf(proposal.metric, taken), of))
    ).id;
  };

  const idOf = (name: string): string | undefined =>
    (
      variables.get(name) ??
      [...variables.values()].find(({ alternateName }) => alternateName.some((one) => one.name === name))
    )?.id ?? names.get(plain(name));

  /** A share or a multiple knows what it is of, and a share of what. */
  const withNumerator = ({ kind, metric, of, entity }: Proposal): void => {
    const variable = variables.get(metric);
    const known = of === undefined ? undefined : idOf(of);
    if (
      !variable ||
      known === undefined ||
      !(kind === 'rank' || (kind === 'share' && /占|比例$/.test(metric)) || /的倍数$/.test(metric))
    )
      return;
    const [, whole = ''] = /占(.+)的比重$/.exec(metric) ?? [];
    const wholes = /^第[一二三]产业占比$/.test(metric) ? ['生产总值', '地区生产总值', 'GDP'] : [whole];
    const shareOf = wholes
      .flatMap((name) => wholesMeant(name, entity))
      .map(idOf)
      .find((id) => id !== undefined);
    variables.set(metric, { ...variable, numerator: known, ...(shareOf === undefined ? {} : { shareOf }) });
  };

  for (const proposal of proposals) {
    if (proposal.entity !== '') entityOf(proposal.entity);
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
  for (const proposal of proposals) withNumerator(proposal);
  const named = proposals.map(({ entity }) => entity);
  const proposed = [...variables.values()];
  const totals = componentsIn(proposals, variableOf, [...known.variables.values(), ...proposed]);
  return {
    entities: [...entities.values()].map((entity) => {
      const told = aroundPlace(entity.name);
      const ofHome =
        home !== undefined &&
        (isOfHome(entity.name, text) || (told.length === 0 && isOfOnlyCounty(entity.name, named, home)));
      const above = ofHome ? [home] : told;
      const around = above.map((name) => places.get(plain(name)) ?? entities.get(name)?.id);
      const containedInPlace = around.find((id) => id !== undefined);
      const own = leavingNames(entity, [...known.entities.values(), ...entities.values()]);
      return containedInPlace === undefined ? own : { ...own, containedInPlace };
    }),
    variables: proposed.map((one) => {
      const componentOf = totals.get(one.id);
      const countOf = lists.counted(one.name);
      return {
        ...one,
        ...(componentOf === undefined ? {} : { componentOf }),
        ...(countOf === undefined ? {} : { countOf }),
      };
    }),
    rankings: lists.rankings(),
    entityOf,
    variableOf,
    rankingOf: lists.rankingOf,
  };
}

/** 义乌市外贸出口总值, 全市出口总值: the place's own, by its plainer names. */
function wholesMeant(name: string, entity: string): string[] {
  const whose = [entity, entity.slice(0, -1), '全市', '全县', '全区', '本市', '该市'].find((one) =>
    name.startsWith(one),
  );
  const own = name.slice(whose?.length ?? 0);
  const plainer = own.replace(/^外贸(?=出口|进口)/, '');
  return [name, own, plainer, plainer.replace(/(?:总值|总额|额)$/, '')].filter((one) => one !== '');
}

/** 环比 beside 同比, a change in points beside one in per cent: growth of one indicator told otherwise. */
const sameKind = (a: string, b: string): boolean =>
  [/环比/, /变动$/, /较\d{4}年/, /年平均|年均/, /倍数$/, /[高低]于/].every(
    (kind) => kind.test(a) === kind.test(b),
  );
