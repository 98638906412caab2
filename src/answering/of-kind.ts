import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { TOWNS } from '../model/places.js';
import { assertion, isNonEmpty } from './assertion.js';
import { kindsIn } from './contents.js';
import { isVerbal, quantityOf, type Figures } from './figures.js';
import { isInside } from './inside.js';
import { askedPeriods, choosePeriod } from './periods.js';
import type { World } from './world.js';

/** 哪家企业, 最高的园区: the noun of what is ranked; 哪家 by itself is a firm or a park. */
const RANKED = /(?:[哪谁]一?(?:[个家座]|些)|最.{1,3}的)(\p{Script=Han}{0,4})/u;

/** 几个镇里谁, 园区中哪个: the noun of those it is one of. */
const AMONG = /(镇|乡镇|街道|村|园区|企业|公司)(?:里面?|之?中|当中)?(?:谁|哪)/;

/** Types of the things that a superlative chooses among, where it names their kind. */
export function rankedTypes({ text }: Query): readonly string[] {
  const [said = '', noun = ''] = RANKED.exec(text) ?? [];
  for (let length = 1; length <= noun.length; length++) {
    const types = kindsIn(noun.slice(0, length));
    if (types.length > 0) return types;
  }
  const [, among = ''] = AMONG.exec(text) ?? [];
  const kinds = kindsIn(among);
  if (kinds.length > 0) return kinds;
  return /家/.test(said) ? ['company', 'park'] : [];
}

/** 最高的企业: a word that tells what is ranked is no indicator, where one is named besides. */
export function withoutRankedNoun(query: Query): Query {
  if (query.kind !== 'superlative') return query;
  const { value, from } = query.variables;
  const isNoun = (said: string, start: number): boolean =>
    start >= 0 &&
    kindsIn(said).length > 0 &&
    /(?:[哪谁]一?(?:[个家座]|些)|最.{1,3}的)$/.test(query.text.slice(0, start));
  const kept = value.filter(({ said, start }) => !isNoun(said, start));
  return kept.length === 0 || kept.length === value.length
    ? query
    : { ...query, variables: { value: kept, from } };
}

/**
 * 哪个园区卖得最多: where no two things of the kind that is ranked have one and the same indicator, what the record has of each
 * is listed; nothing where it has none, or where they can be ranked.
 */
export function unlikeOfKind(query: Query, ids: readonly string[], world: World): Answer | undefined {
  const { figures } = world;
  const types = rankedTypes(query);
  if (types.length === 0 || types.some((type) => TOWNS.has(type))) return undefined;
  const found = ids.flatMap((id) => latestOf(id, types, query, world));
  const comparable = ids.some(
    (id) => found.filter(({ variableMeasured }) => variableMeasured === id).length > 1,
  );
  if (comparable || !isNonEmpty(found)) return undefined;
  const reason = found.length === 1 ? 'oneHolderOnly' : 'differentVariables';
  return assertion({ type: 'sideBySide', reason, observations: found }, found, figures);
}

/** The latest figure that each thing of those types, within the place asked about, has for an indicator. */
function latestOf(
  id: string,
  types: readonly string[],
  query: Query,
  { figures, today }: World,
): Observation[] {
  const [asked] = askedPeriods(query, undefined, today);
  const place = query.entities.value[0]?.id;
  const own = figures.measuring(id).filter((o) => quantityOf(o) !== undefined && !isVerbal(o, figures));
  return [...new Set(own.map((o) => o.observationAbout))]
    .filter((about) => isOfKind(about, types, figures))
    .filter((about) => place === undefined || isInside(about, place, figures))
    .flatMap((about) =>
      choosePeriod(
        own.filter((o) => o.observationAbout === about),
        asked,
        figures,
      ).slice(0, 1),
    );
}

/** Whether an entity is of one of the types that a superlative chooses among; any is, where it names no kind. */
export const isOfKind = (id: string, types: readonly string[], figures: Figures): boolean =>
  types.length === 0 || types.includes(figures.entity(id)?.type ?? '');
