import type { Caveat, Missing, Unknown } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef } from '../model/query.js';
import { isNonEmpty } from './assertion.js';
import { isVerbal, type Figures } from './figures.js';
import { relatedTo } from './related.js';
import { PLACES } from '../model/places.js';
import { isNoun } from '../model/nouns.js';
import { holdersOf, type Found } from './resolve.js';
import { sharedEnd } from './sides.js';

const MOST_NEAREST = 3;
const MOST_ELSEWHERE = 5;

export function unknown(missing: Missing, rest: Partial<Omit<Unknown, 'type' | 'missing'>> = {}): Unknown {
  const { nearest = [], why = [], elsewhere = [], caveats = [], related = [] } = rest;
  const doubts = nearest.flatMap((observation): Caveat[] =>
    observation.obsStatus === 'suspect' ? [{ type: 'suspect', observation }] : [],
  );
  return {
    type: 'unknown',
    missing,
    nearest,
    why,
    elsewhere,
    caveats: [...caveats, ...doubts],
    related,
  };
}

/** The record has no such figure: says which part is missing and what of the same entity comes nearest. */
export function noFigure(entity: EntityRef, found: Found, figures: Figures): Unknown {
  const { asked, mention } = found;
  const numeric = found.all.filter((o) => !isVerbal(o, figures));
  const [any] = numeric;
  if (any && asked) return otherPeriod(any, numeric, found, asked.period, figures);
  const verbal = found.all.filter((o) => isVerbal(o, figures));
  const ids = mention.ids;
  const variable = bestVariable(mention, figures);
  const said = saidOf(entity, mention, figures);
  const elsewhere =
    said === mention.said ? othersWith(namedBy(mention, variable, figures), entity.id, figures) : [];
  if (isNonEmpty(verbal))
    return unknown(
      { type: 'qualitative', observations: verbal },
      { elsewhere, related: relatedTo(entity.id, figures, ids) },
    );
  const alike = isDate(ids, figures)
    ? { observations: datesOf(entity.id, figures), why: [] }
    : figures.ranking(entity.id)
      ? { observations: wordsAbout(entity.id, figures), why: [] }
      : lookAlikes(entity.id, ids, figures);
  if (figures.variable(variable)?.statType === 'property' && /[谁哪啥什]/.test(mention.said))
    return unknown(
      { type: 'facts', entity: entity.id },
      { elsewhere, caveats: belongs(entity.id, figures), related: relatedTo(entity.id, figures, ids) },
    );
  const missing: Missing =
    figures.variable(variable)?.statType === 'rank'
      ? { type: 'rank', entity: entity.id }
      : {
          type: 'figure',
          entity: entity.id,
          variable,
          said,
          ...(asked ? { period: asked.period } : {}),
        };
  return unknown(missing, {
    nearest: alike.observations,
    why: alike.why,
    caveats: belongs(entity.id, figures),
    elsewhere,
    related: relatedTo(entity.id, figures, ids),
  });
}

/**
 * What others are named for having: of a word for several indicators (多大) the one that is said to be missing; none where
 * the word itself is said back (营业额).
 */
function namedBy({ ids, said }: Found['mention'], variable: string, figures: Figures): readonly string[] {
  const numeric = ids.every((id) => !['property', undefined].includes(figures.variable(id)?.statType));
  if (ids.length < 2 || !numeric) return ids;
  const isName = figures.variable(variable)?.name.toLowerCase() === said;
  return isName || !isNoun(said) ? [variable] : [];
}

/** Of a place 多大 asks for none of the areas of buildings, but for what their names have in common. */
function saidOf({ id }: EntityRef, { ids, said }: Found['mention'], figures: Figures): string {
  if (ids.length < 2 || !PLACES.has(figures.entity(id)?.type ?? '')) return said;
  const [first = '', ...names] = ids.map((one) => figures.variable(one)?.name ?? '');
  const shared = names.reduce(sharedEnd, first);
  return shared.length > 1 ? shared : said;
}

/** What the record tells of a list itself. */
const wordsAbout = (ranking: string, figures: Figures): Observation[] =>
  figures
    .about(ranking)
    .filter(({ value }) => value.type === 'text')
    .slice(0, MOST_NEAREST);

/** A brand whose name does not tell whose it is. */
function belongs(id: string, figures: Figures): Caveat[] {
  const part = figures.entity(id);
  const whole = part?.partOf === undefined ? undefined : figures.entity(part.partOf);
  return part && whole && !part.name.includes(whole.name)
    ? [{ type: 'partToWhole', part: id, whole: whole.id }]
    : [];
}

const isDate = (ids: readonly string[], figures: Figures): boolean =>
  ids.length > 0 && ids.every((id) => figures.variable(id)?.statType === 'date');

/** Other dates of the same entity: the start that is printed where the end is asked for. */
const datesOf = (entity: string, figures: Figures): Observation[] =>
  figures
    .about(entity)
    .filter(({ value }) => value.type === 'date')
    .slice(0, 2);

function otherPeriod(
  any: Observation,
  numeric: readonly Observation[],
  found: Found,
  period: Found['all'][number]['observationDate'],
  figures: Figures,
): Unknown {
  const missing: Missing =
    any.ranking === undefined
      ? { type: 'period', entity: found.entity, variable: any.variableMeasured, period }
      : { type: 'edition', ranking: any.ranking, period };
  return unknown(missing, {
    nearest: nearestTo(period, numeric),
    caveats: found.caveats,
    related: relatedTo(found.entity, figures, [any.variableMeasured]),
  });
}

/** Those whose period ends nearest to the asked one's end. */
function nearestTo(period: { readonly to: string }, observations: readonly Observation[]): Observation[] {
  const distance = (o: Observation): number =>
    Math.abs(Date.parse(o.observationDate.to) - Date.parse(period.to));
  const least = Math.min(...observations.map(distance));
  return observations.filter((o) => distance(o) === least).slice(0, MOST_NEAREST);
}

/** A vague word stands for the variable of that very name, else for the widest one. */
export function bestVariable(mention: Found['mention'], figures: Figures): string {
  const named = mention.ids.find((id) => figures.variable(id)?.name.toLowerCase() === mention.said);
  const widest = mention.ids.find((id) => figures.variable(id)?.broader === undefined);
  return named ?? widest ?? mention.ids[0] ?? '';
}

/** Figures of the same entity that are easily mistaken for the asked one, with the reason why they are not it. */
export function lookAlikes(
  entity: string,
  ids: readonly string[],
  figures: Figures,
): { observations: Observation[]; why: string[] } {
  const alike = ids
    .flatMap((id) => figures.variable(id)?.differsFrom ?? [])
    .flatMap(({ variable, why }) =>
      figures
        .of(entity, variable)
        .slice(-1)
        .map((observation) => ({ observation, why })),
    )
    .filter(({ observation }, at, all) => all.findIndex((other) => other.observation === observation) === at)
    .slice(0, MOST_NEAREST);
  return { observations: alike.map(({ observation }) => observation), why: alike.map(({ why }) => why) };
}

export function othersWith(ids: readonly string[], entity: string, figures: Figures): string[] {
  const named = (id: string): boolean =>
    id !== entity && figures.entity(id) !== undefined && figures.entity(id)?.type !== 'person';
  const told = (id: string): boolean =>
    figures.about(id).some((o) => wanted.has(o.variableMeasured) && !isVerbal(o, figures));
  const wanted = new Set(ids.flatMap((id) => [id, ...figures.narrowerThan(id)]));
  return holdersOf(ids, figures).filter(named).filter(told).slice(0, MOST_ELSEWHERE);
}
