import type { Answer, Caveat, NonEmpty, Statement } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf } from '../model/quantity.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { isInside } from './inside.js';
import { derived, intervalOf, subtract } from './intervals.js';
import { isWide } from './resolve.js';
import { quantityOf, type Figures } from './figures.js';
import { askedPeriods } from './periods.js';
import { relatedTo } from './related.js';
import { unknown } from './unknown.js';
import { contains } from '../model/period.js';
import type { World } from './world.js';

/** Every variable that is a place on a list, as one mention. */
export function rankVariables(figures: Figures): VariableRef[] {
  const ids = [...figures.knowledge.vocabulary.variables.values()]
    .filter(({ statType }) => statType === 'rank')
    .map(({ id }) => id);
  return ids.length > 0 ? [{ ids, said: '', start: -1, loose: false }] : [];
}

/** Whether places on a list are asked about. */
export const isRankQuery = ({ variables }: Query, figures: Figures): boolean =>
  variables.value.some(({ ids }) => ids.some((id) => figures.variable(id)?.statType === 'rank'));

/** Places on the lists a query is about, best first: of its edition, and below its place. */
export function rankPool(query: Query, { figures, today }: World, place: string | undefined): Observation[] {
  const { value: rankings } = query.rankings;
  const asked = askedPeriods(query, undefined, today);
  return rankVariables(figures)
    .flatMap(({ ids }) => ids.flatMap((id) => figures.measuring(id)))
    .filter((o) => !query.excluded.includes(o.observationAbout))
    .filter((o) => rankings.length === 0 || rankings.includes(o.ranking ?? ''))
    .filter((o) => asked.length === 0 || asked.some(({ period }) => contains(period, o.observationDate)))
    .filter(
      (o) =>
        place === undefined || o.observationAbout === place || isInside(o.observationAbout, place, figures),
    )
    .sort((a, b) => rankOfObservation(a) - rankOfObservation(b));
}

/** Only of a place whose listed the paper counts, or the default one, is the list in the record whole. */
export function notWhole(place: string | undefined, figures: Figures): Answer | undefined {
  const { defaultPlace, vocabulary } = figures.knowledge;
  if (place === undefined || place === defaultPlace || !isWide(place, figures)) return undefined;
  const counted = figures
    .about(place)
    .some((o) => figures.variable(figures.variable(o.variableMeasured)?.countOf ?? '')?.statType === 'rank');
  if (counted) return undefined;
  const known =
    defaultPlace !== undefined && isInside(defaultPlace, place, figures) ? { known: defaultPlace } : {};
  const [ranking] = vocabulary.rankings.keys();
  return unknown(
    { type: 'members', place, ...known },
    { related: ranking === undefined ? [] : [{ type: 'members', ranking }] },
  );
}

export const rankOfObservation = (o: Observation): number => {
  const quantity = quantityOf(o);
  return quantity ? amountOf(quantity).toNumber() : Infinity;
};

/** The rank of an entity on each list that has it; 青禾第几 adds its place among the listed there. */
export function rankOf(
  ranks: NonEmpty<Observation>,
  entity: EntityRef,
  query: Query,
  figures: Figures,
): Answer {
  const caveats: Caveat[] = [];
  const other = query.aspects.includes('otherList')
    ? query.figures.find(({ role }) => role === 'top')
    : undefined;
  if (other) return unknown({ type: 'list', said: other.said }, { nearest: ranks });
  const related = relatedTo(
    entity.id,
    figures,
    ranks.map((o) => o.variableMeasured),
  );
  if (ranks.length > 1)
    return assertion({ type: 'figures', observations: ranks }, ranks, figures, caveats, related);
  const [observation] = ranks;
  const elsewhere = otherScope(observation, query, figures);
  if (elsewhere)
    return unknown(
      { type: 'scopeOfRank', entity: entity.id, scope: elsewhere, ranking: observation.ranking ?? '' },
      { nearest: ranks },
    );
  const short = shortOf(observation, query, figures);
  if (short) return short;
  const first = query.aspects.includes('high') || query.aspects.includes('low');
  const around = query.within ?? (first ? figures.entity(entity.id)?.containedInPlace : undefined);
  const among = around === undefined ? undefined : amongListed(observation, around, figures);
  const statement: Statement = { type: 'rank', observation, ...(among ? { among } : {}) };
  return assertion(statement, ranks, figures, caveats, [
    ...related.slice(0, 2),
    ...(observation.ranking ? [{ type: 'members', ranking: observation.ranking } as const] : []),
  ]);
}

/** 离前400还差几名: how many places a rank is short of a bound. */
function shortOf(observation: Observation, query: Query, figures: Figures): Answer | undefined {
  const bound = query.figures.find(({ role }) => role === 'top' || role === 'ordinal');
  const rank = quantityOf(observation);
  if (!bound || !rank || !SHORT.test(query.text)) return undefined;
  const gap = subtract(intervalOf(rank, true), intervalOf(bound.quantity, true));
  if (gap.mid.lte(0)) return undefined;
  return assertion(
    {
      type: 'derived',
      name: 'difference',
      about: observation.observationAbout,
      variable: observation.variableMeasured,
      period: observation.observationDate,
      figure: derived(gap, '位', 0, 0, `${rank.value} − ${bound.quantity.value}`),
      operands: [observation],
    },
    [observation],
    figures,
  );
}

const SHORT = /差[几多]|还[要差得需]|[前挪爬升]进?[几多]|提[高升][几多]|how (?:far|many)/;

/** 全省第几, 东岭各镇里排第几: a list over another area than the asked, of which not all places are on record. */
function otherScope(
  observation: Observation,
  { aspects, within }: Query,
  figures: Figures,
): 'province' | { readonly place: string } | undefined {
  const scope = figures.ranking(observation.ranking ?? '')?.scope ?? '';
  if (aspects.includes('province') && !scope.endsWith('省')) return 'province';
  if (within === undefined || scope.includes(figures.entity(within)?.name ?? '-')) return undefined;
  const counted = figures
    .about(within)
    .some((o) => figures.variable(o.variableMeasured)?.countOf === observation.variableMeasured);
  if (counted) return undefined;
  return figures.entity(within)?.type === 'province' ? 'province' : { place: within };
}

function amongListed(
  observation: Observation,
  place: string,
  figures: Figures,
): { place: string; position: number; of: number } | undefined {
  const listed = figures
    .measuring(observation.variableMeasured)
    .filter((o) => o.ranking === observation.ranking && isInside(o.observationAbout, place, figures));
  if (listed.length < 2 || !isNonEmpty(listed)) return undefined;
  return {
    place,
    position: listed.filter((o) => rankOfObservation(o) <= rankOfObservation(observation)).length,
    of: listed.length,
  };
}
